package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWordsTest {

    @Test
    void areOnlyPartedWhereALineIsTooShortForThem() {
        assertThat(titles("Bevölkerungsentwicklung", 100))
                .isEqualTo("Be-völ-ke-rungs-ent-wick-lung|Be-völ-ke-rungs-ent-wick-lung");
        assertThat(titles("Bevölkerungsentwicklung", 250))
                .isEqualTo("Be-völ-ke-rungs-ent-wick-lung|Bevölkerungsentwicklung");
        assertThat(titles("Bevölkerungsentwicklung", 450)).doesNotContain("-");
    }

    @Test
    void arePartedBetweenAnyLettersWhereTheirLanguageHasNoPlaces() {
        assertThat(titles("ArticleReaderFactory", 100))
                .isEqualTo("Ar-t-i-c-le-Reader-Fa-c-t-o-ry|Article-Reader-Factory");
        assertThat(titles("人人生而自由在尊嚴和權利上一律平等", 100)).doesNotContain("-");
    }

    @Test
    void stayAsTheyAreWhereAHyphenWouldBeTakenForAPartOfThem() {
        assertThat(titles("https://example.org/a-long-address-of-a-page", 100))
                .isEqualTo("https://example.org/a-long-address-of-a-page|https://example.org/a-long-address-of-a-page");
        assertThat(titles("snake_case_is_a_name_of_a_program", 100)).doesNotContain("-");
    }

    /** A word as a title of a chapter and as one of a section. */
    private static String titles(String word, int width) {
        DomMarkup markup = new DomMarkup();
        markup.element("div", List.of("lang", "de"), () -> {
            markup.element("h1", List.of("data-length", "short"), word);
            markup.text("|");
            markup.element("h2", List.of(), word);
        });
        new LongWords(SoftHyphens.ofText(new Hyphenation()), new Measure(width, 400, 10, 14))
                .part(markup.document().getDocumentElement());
        return markup.document().getDocumentElement().getTextContent().replace('\u00AD', '-');
    }
}
