package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImprintTest {

    @Test
    void tellsWhoHasWhichPartInTheBook() {
        Metadata metadata = Metadata.builder()
                .title("Gezeiten")
                .language("de")
                .authors(List.of(Person.author("Ann")))
                .contributors(List.of(
                        new Person("Ben", "translator", "", ""),
                        new Person("Cy", "muse", "", ""),
                        new Person("Dee", "translator", "", "")))
                .publisher("Press")
                .rights("© 2020 Ann")
                .license("https://creativecommons.org/licenses/by/4.0/")
                .isbn("978-3-16-148410-0")
                .doi("10.1000/182")
                .build();

        BookFiles book = BookFiles.of(Publication.of(metadata, List.of()));

        assertThat(book.text("imprint.xhtml"))
                .contains(
                        "<section class=\"imprint\" epub:type=\"copyright-page\" aria-label=\"Impressum\">",
                        "<p class=\"work\">Gezeiten</p>",
                        "<p class=\"byline\">Ann</p>",
                        "<p class=\"rights\">© 2020 Ann</p>",
                        "<a href=\"https://creativecommons.org/licenses/by/4.0/\">",
                        "<p class=\"publisher\">Press</p>",
                        "<p class=\"contributors\">Übersetzt von Ben, Dee</p>",
                        "<p class=\"contributors\">Cy (muse)</p>",
                        "<p class=\"isbn\">ISBN 978-3-16-148410-0</p>",
                        "<a href=\"https://doi.org/10.1000/182\">");
    }

    @Test
    void isLeftOutWhereItHasNothingToTell() {
        BookFiles book = BookFiles.of(Metadata.titled("Tides"));

        assertThat(book.names()).doesNotContain("EPUB/imprint.xhtml");
    }

    @Test
    void theTitlePageTellsWhoHelpedInTheLanguageOfTheBook() {
        Metadata metadata = Metadata.builder()
                .title("Maree")
                .language("it")
                .contributors(List.of(new Person("Ann", "editor", "", ""), new Person("Ben", "narrator", "", "")))
                .build();

        BookFiles book = BookFiles.of(Publication.of(metadata, List.of()));

        assertThat(book.text("title-page.xhtml"))
                .contains("<p class=\"contributors\">A cura di Ann</p>", "<p class=\"contributors\">Letto da Ben</p>");
        assertThat(book.names()).doesNotContain("EPUB/imprint.xhtml");
    }

    @Test
    void standsBehindASingleArticle() {
        BookFiles book = BookFiles.of(
                Metadata.builder().title("Tides").license("CC BY-4.0").build());

        assertThat(book.chapters()).containsExactly("chapter-article.xhtml", "imprint.xhtml");
        assertThat(book.text("nav.xhtml"))
                .contains("epub:type=\"copyright-page\"")
                .doesNotContain(">CC");
        assertThat(book.text("imprint.xhtml")).contains("<p class=\"rights\">CC BY-4.0</p>");
    }

    @Test
    void theTitlePageTellsTheSeries() {
        Metadata metadata =
                Metadata.builder().title("Ebb").series(new Series("Tides", "2")).build();

        assertThat(BookFiles.of(Publication.of(metadata, List.of())).text("title-page.xhtml"))
                .contains("<p class=\"series\">Tides · Book 2</p>");
    }
}
