package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftHyphensTest {

    @Test
    void partsWordsByTheLanguageOfEachPart() {
        DomMarkup markup = new DomMarkup();
        markup.element("div", List.of("lang", "en"), () -> {
            markup.text("characteristic ");
            markup.element("span", List.of("lang", "de"), "Silbentrennung ");
            markup.element("span", List.of("lang", "ja"), "characteristic ");
            markup.text("characteristic");
        });

        assertThat(hyphenated(markup))
                .isEqualTo("char-ac-ter-is-tic Sil-ben-tren-nung characteristic char-ac-ter-is-tic");
    }

    @Test
    void leavesNamesAndAddressesWhole() {
        assertThat(hyphenated(paragraph("JavaScript UNESCOINTERNATIONAL implementation_detail some.thing.longer"
                        + " https://characteristic.org me@characteristic.org characteristic/implementation end")))
                .doesNotContain("-");
    }

    @Test
    void leavesTwoLettersBeforeAHyphenAndTakesThreeBehind() {
        assertThat(hyphenated(paragraph("begin hyphenation table end"))).isEqualTo("be-gin hy-phen-ation ta-ble end");
    }

    @Test
    void keepsTheHyphensOfTheAuthor() {
        assertThat(hyphenated(paragraph("characteris\u00ADtic end"))).isEqualTo("characteris-tic end");
    }

    @Test
    void endsNoParagraphWithAPartOfAWord() {
        assertThat(hyphenated(paragraph("characteristic characteristic.")))
                .isEqualTo("char-ac-ter-is-tic characteristic.");
    }

    @Test
    void leavesTitlesCodeAndTablesWhole() {
        DomMarkup markup = new DomMarkup();
        markup.element("div", List.of("lang", "en"), () -> {
            for (String name : List.of("h2", "pre", "code", "table", "figcaption")) {
                markup.element(name, List.of(), "characteristic implementation");
            }
            markup.element("p", List.of("class", "caption"), "characteristic implementation");
        });

        assertThat(hyphenated(markup)).doesNotContain("-");
    }

    @Test
    void partsTheWordsOfATableWhereItIsAsked() {
        DomMarkup markup = new DomMarkup();
        markup.element(
                "div",
                List.of("lang", "en"),
                () -> markup.element(
                        "table", List.of(), () -> markup.element("td", List.of(), "characteristic hyphenation")));

        SoftHyphens.ofTables(new Hyphenation()).insertInto((org.w3c.dom.Element)
                markup.document().getElementsByTagName("table").item(0));

        assertThat(text(markup)).isEqualTo("char-ac-ter-is-tic hyphen-ation");
    }

    private static DomMarkup paragraph(String text) {
        DomMarkup markup = new DomMarkup();
        markup.element("div", List.of("lang", "en"), () -> markup.element("p", List.of(), text));
        return markup;
    }

    private static String hyphenated(DomMarkup markup) {
        SoftHyphens.ofText(new Hyphenation()).insert(markup.document().getDocumentElement());
        return text(markup);
    }

    private static String text(DomMarkup markup) {
        return markup.document().getDocumentElement().getTextContent().replace('\u00AD', '-');
    }
}
