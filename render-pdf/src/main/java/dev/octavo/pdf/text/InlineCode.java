package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts long names in lines of text, behind their signs and before their humps, so that lines may end there: the engine may
 * begin a line with any text of its own, and nothing is added that would be copied.
 */
final class InlineCode {

    /** In letters; what is shorter stays whole. */
    private static final int SHORT = 12;

    private static final Pattern PLACE = Pattern.compile(
            "(?<=[/._\\-(:=,&?]|[\\p{L}\\p{N}:]\\\\)(?=[\\p{L}\\p{N}])|(?<=\\p{Ll}{3})(?=\\p{Lu}\\p{Ll})");

    private InlineCode() {}

    static void part(Document document) {
        List<Text> texts = new ArrayList<>();
        addTexts(Elements.named("code", document), texts);
        addTexts(Elements.named("a", document), texts);
        texts.forEach(InlineCode::part);
    }

    private static void addTexts(List<Element> elements, List<Text> texts) {
        for (Element element : elements) {
            boolean isName = element.getTagName().equals("code")
                    ? !element.getParentNode().getNodeName().equals("pre")
                    : element.getAttribute("class").equals("address");
            if (isName) {
                addTexts(element, texts);
            }
        }
    }

    private static void addTexts(Node parent, List<Text> texts) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else {
                addTexts(child, texts);
            }
        }
    }

    private static void part(Text text) {
        String name = text.getData();
        if (name.length() <= SHORT) {
            return;
        }
        Text rest = text;
        int start = 0;
        Matcher place = PLACE.matcher(name);
        while (place.find()) {
            rest = rest.splitText(place.start() - start);
            start = place.start();
        }
    }
}
