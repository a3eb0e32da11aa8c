package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import dev.octavo.pdf.markup.Elements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BundlesTest {

    @Test
    void leaveNoElementWithVeryManyChildrenAndNoTextInAnotherOrder() {
        Element code = code(1_001);
        String text = code.getTextContent();

        Bundles.tie(code);

        assertThat(code.getTextContent()).isEqualTo(text);
        assertThat(code.getChildNodes().getLength()).isEqualTo(6);
        assertThat(Elements.within(code))
                .allSatisfy(element ->
                        assertThat(element.getChildNodes().getLength()).isLessThanOrEqualTo(200));
    }

    @Test
    void areNotMadeOfFewPieces() {
        Element code = code(200);

        Bundles.tie(code);

        assertThat(code.getChildNodes().getLength()).isEqualTo(200);
    }

    private static Element code(int pieces) {
        DomMarkup markup = new DomMarkup();
        markup.element("code", List.of(), () -> {
            for (int i = 0; i < pieces; i++) {
                markup.element("b", List.of(), "piece " + i);
            }
        });
        return markup.document().getDocumentElement();
    }
}
