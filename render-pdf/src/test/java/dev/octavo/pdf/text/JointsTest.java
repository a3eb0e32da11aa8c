package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JointsTest {

    @Test
    void tiesACallToTheWordBeforeIt() {
        Element paragraph = paragraph("It waits in line.");

        assertThat(paragraph.getFirstChild().getTextContent()).isEqualTo("It waits in ");
        Element word = (Element) paragraph.getFirstChild().getNextSibling();
        assertThat(word.getAttribute("class")).isEqualTo("tied");
        assertThat(word.getTextContent()).isEqualTo("line.");
        assertThat(((Element) word.getLastChild()).getAttribute("class")).isEqualTo("back");
        assertThat(word.getNextSibling()).isSameAs(paragraph.getLastChild());
    }

    @Test
    void leavesACallBehindASpace() {
        Element paragraph = paragraph("It waits ");

        assertThat(paragraph.getFirstChild().getTextContent()).isEqualTo("It waits ");
        assertThat(paragraph.getFirstChild().getNextSibling()).isSameAs(paragraph.getLastChild());
    }

    @Test
    void tiesAnOpeningSignBetweenIdeographsToTheCodeBehindIt() {
        DomMarkup markup = new DomMarkup();
        markup.element("p", List.of(), () -> {
            markup.text("名は「");
            markup.element("code", List.of(), "Float");
            markup.text("」という。");
        });
        Joints.tie(markup.document(), 10);
        Element paragraph = markup.document().getDocumentElement();

        assertThat(paragraph.getFirstChild().getTextContent()).isEqualTo("名は");
        Element sign = (Element) paragraph.getFirstChild().getNextSibling();
        assertThat(sign.getTextContent()).isEqualTo("「");
        assertThat(sign.getAttribute("style")).isEqualTo("padding-right: 27.50pt");
    }

    private static Element paragraph(String text) {
        DomMarkup markup = new DomMarkup();
        markup.element("p", List.of(), () -> {
            markup.text(text);
            markup.element("sup", List.of("class", "footnote-call"), "1");
        });
        Joints.tie(markup.document(), 10);
        return markup.document().getDocumentElement();
    }
}
