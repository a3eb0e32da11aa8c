package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NoteCallsTest {

    @Test
    void tiesACallToTheWordBeforeIt() {
        Element paragraph = paragraph("It waits in line.");

        assertThat(paragraph.getFirstChild().getTextContent()).isEqualTo("It waits in ");
        Element word = (Element) paragraph.getFirstChild().getNextSibling();
        assertThat(word.getAttribute("class")).isEqualTo("tied");
        assertThat(word.getTextContent()).isEqualTo("line.");
        assertThat(call(paragraph).getAttribute("data-tied")).isEqualTo("true");
    }

    @Test
    void leavesACallBehindASpace() {
        Element paragraph = paragraph("It waits ");

        assertThat(paragraph.getFirstChild().getTextContent()).isEqualTo("It waits ");
        assertThat(call(paragraph).hasAttribute("data-tied")).isFalse();
    }

    private static Element call(Element paragraph) {
        return (Element) paragraph.getLastChild();
    }

    private static Element paragraph(String text) {
        DomMarkup markup = new DomMarkup();
        markup.element("p", List.of(), () -> {
            markup.text(text);
            markup.element("sup", List.of("class", "footnote-call"), "1");
        });
        NoteCalls.tie(markup.document());
        return markup.document().getDocumentElement();
    }
}
