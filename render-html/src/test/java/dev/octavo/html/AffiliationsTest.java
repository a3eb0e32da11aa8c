package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationsTest {

    @Test
    void eachAuthorHasALineWhereTheirPlacesDiffer() {
        Metadata metadata = of(person("Ada", "Bergen", ""), person("Cy", "", ""), person("Bo", "ELTE; CNRS", ""));

        assertThat(new Affiliations(metadata).lines()).containsExactly("Ada – Bergen", "Bo – ELTE; CNRS");
    }

    @Test
    void aPlaceThatAllShareIsToldOnce() {
        assertThat(new Affiliations(of(person("Ada", "Bergen", ""), person("Bo", "Bergen", ""))).lines())
                .containsExactly("Bergen");
        assertThat(new Affiliations(of(person("Ada", "Bergen", ""))).lines()).containsExactly("Bergen");
        assertThat(new Affiliations(of(person("Ada", "", "a@b.org"))).lines()).isEmpty();
    }

    @Test
    void addressesAndIdsAreLinksBelowTheHeaderOfAPage() {
        Person ada = new Person("Ada", "author", "", "a@b.org", "0000-0002-1825-0097", "Bergen", "");

        assertThat(page(of(ada)))
                .contains(
                        "</header>\n<p class=\"affiliations\">Bergen, <a href=\"mailto:a@b.org\">a@b.org</a>, "
                                + "<a class=\"bare\" href=\"https://orcid.org/0000-0002-1825-0097\">https://orcid.org/0000-0002-1825-0097</a></p>\n");
        assertThat(page(of(ada, person("Bo", "Bergen", ""))))
                .contains("<p class=\"affiliations\">Bergen<br>Ada – <a href=\"mailto:a@b.org\">");
        assertThat(page(of(person("Bo", "", "bo@b.org")))).doesNotContain("bo@b.org", "class=\"affiliations\"");
    }

    @ParameterizedTest
    @CsvSource({"en, ' · '", "ar, '، '", "fa, '، '", "he, ' · '", "de, ' · '"})
    void theDayIsPartedFromTheNamesByWhatIsNoDigit(String language, String mark) {
        Metadata metadata = of(person("Ada", "", "")).toBuilder()
                .language(language)
                .created(CalendarDate.of(2024, 1, 10))
                .build();

        assertThat(new Byline(metadata).text()).startsWith("Ada" + mark);
    }

    private static Metadata of(Person... authors) {
        return Metadata.builder().title("Tides").authors(List.of(authors)).build();
    }

    private static String page(Metadata metadata) {
        return new HtmlRenderer()
                .render(new Article(
                        "tides", metadata, List.of(), List.of(Paragraph.of("Text.")), List.of(), List.of()));
    }

    private static Person person(String name, String affiliation, String email) {
        return new Person(name, "author", "", email, "", affiliation, "");
    }
}
