package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tilde stands for the space at which no line ends. */
class TiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80~kg of it, 3~% of 12~MB in 5~ms at 20~°C",
                "for 12 messages and 3 mice",
                "A.~B.~Miller, z.~B. hier, Dr.~Miller, p.~17, Nr.~5",
                "It ends. Then it begins. so it goes",
                "see Chapter~3, Kapitel~4 and §~5",
                "the chapter of 3 and the Table of them",
                "Oui~! Quoi~?! Non~; voici~: «~là~», («~ici~»)",
                "er »so« sie »auch« :smile: a «b» c"
            })
    void tiesWhatBelongsTogether(String text) {
        assertThat(Ties.tied(text.replace('~', ' '))).isEqualTo(text.replace('~', '\u00A0'));
    }
}
