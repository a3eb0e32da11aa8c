package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.markup.DomMarkup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PunctuationTest {

    @Test
    void becomesAnElementThatIsTiedToTheNameBeforeIt() {
        Element paragraph = prepared("), and so on");

        Element held = (Element) paragraph.getElementsByTagName("span").item(2);
        assertThat(held.getTextContent()).isEqualTo("),");
        assertThat(held.getAttribute("class")).isEqualTo("held");
        assertThat(paragraph.getTextContent()).isEqualTo("a name), and so on");
    }

    @Test
    void isNotMadeOfTheBeginningOfAWord() {
        assertThat(prepared(" and (so) on").getElementsByTagName("span").getLength())
                .isZero();
    }

    private static Element prepared(String following) {
        DomMarkup markup = new DomMarkup();
        markup.element("p", List.of(), () -> {
            markup.text("a ");
            markup.element("code", List.of(), "name");
            markup.text(following);
        });
        Punctuation.mark(markup.document());
        Joints.tie(markup.document(), 10);
        return markup.document().getDocumentElement();
    }
}
