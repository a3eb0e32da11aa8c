package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionsTest {

    @ParameterizedTest
    @CsvSource({
        "en, 'Translated by Ann, Ben'",
        "pt-BR, 'Tradução de Ann, Ben'",
        "ja, 'Ann, Ben 訳'",
        "he, 'תרגום: Ann, Ben'",
        "fi, 'Translated by Ann, Ben'"
    })
    void theWordsAreThoseOfALanguage(String language, String line) {
        assertThat(lines(Labels.of(language), person("Ann", "translator"), person("Ben", "translator")))
                .containsExactly(line);
    }

    @Test
    void eachKindOfHelpHasALineAndWhatThereIsNoWordForIsToldAsItWasWritten() {
        assertThat(lines(
                        Labels.of("de"),
                        person("Cy", "muse"),
                        person("Ann", "editor"),
                        person("", "translator"),
                        person("Dee", ""),
                        person("Ben", "muse")))
                .containsExactly("Cy, Ben (muse)", "Herausgegeben von Ann", "Dee");
    }

    @Test
    void theyStandBelowTheHeaderOfAPage() {
        Metadata metadata = Metadata.builder()
                .title("Tides")
                .contributors(List.of(person("Ann", "editor"), person("Ben", "translator")))
                .build();
        Article article =
                new Article("tides", metadata, List.of(), List.of(Paragraph.of("Text.")), List.of(), List.of());

        assertThat(new HtmlRenderer().render(article))
                .contains("</header>\n<p class=\"contributors\">Edited by Ann<br>Translated by Ben</p>\n<p>Text.</p>");
    }

    private static Person person(String name, String role) {
        return new Person(name, role, "", "");
    }

    private static List<String> lines(Labels labels, Person... people) {
        Metadata metadata =
                Metadata.builder().title("Tides").contributors(List.of(people)).build();
        return new Contributions(metadata, labels).lines();
    }
}
