package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ListItemsTest {

    @Test
    void anItemThatHoldsNothingHasALine() {
        DomMarkup markup = new DomMarkup();
        markup.element("ol", List.of(), () -> {
            markup.element("li", List.of(), "one");
            markup.element("li", List.of(), " ");
        });

        ListItems.wrap(markup.document());

        assertThat(markup.document().getDocumentElement().getTextContent()).isEqualTo("one\u00A0");
    }

    @Test
    void theContentOfAnItemStaysInOrderInsideOneElement() {
        DomMarkup markup = new DomMarkup();
        markup.element(
                "ul",
                List.of(),
                () -> markup.element("li", List.of(), () -> {
                    markup.text("outer ");
                    markup.element("ul", List.of(), () -> markup.element("li", List.of(), "inner"));
                }));

        ListItems.wrap(markup.document());

        Element item = (Element) markup.document().getDocumentElement().getFirstChild();
        assertThat(item.getChildNodes().getLength()).isEqualTo(1);
        assertThat(((Element) item.getFirstChild()).getAttribute("class")).isEqualTo("item");
        assertThat(item.getTextContent()).isEqualTo("outer inner");
        assertThat(item.getElementsByTagName("div").getLength()).isEqualTo(2);
    }
}
