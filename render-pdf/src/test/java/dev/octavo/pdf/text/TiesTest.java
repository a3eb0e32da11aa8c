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
                "el Sr.~Gómez, la Sra.~López, pág.~4 y n.º~5, Mme~Curie, M.~Dupont, n°~5 et 12~000 francs, 8~h~30",
                "prof.~Nowak, dr~Maj, r.~1920 i 1920~r. czytał; рис.~3, ул.~Мира, т.~е. в 1990~г. снова",
                "in 2020 300 people and 12 3456, it is al. and so, on a dr and",
                "er »so« sie »auch« :smile: a «b» c"
            })
    void tiesWhatBelongsTogether(String text) {
        assertThat(Ties.tied(text.replace('~', ' '), "")).isEqualTo(text.replace('~', '\u00A0'));
    }

    /** Their readers take a word of one letter at the end of a line for a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"pies i~kot w~domu, a~potem z~kotem. O~świcie tak", "и~т.~д. был в~доме, я~не был"})
    void wordsOfOneLetterGoWithTheNextInSlavicLanguages(String text) {
        String loose = text.replace('~', ' ');
        assertThat(Ties.tied(loose, "pl-PL")).isEqualTo(text.replace('~', '\u00A0'));
        assertThat(Ties.tied(loose, "ru")).isEqualTo(text.replace('~', '\u00A0'));
        assertThat(Ties.tied("I saw a dog", "en")).isEqualTo("I saw a dog");
    }
}
