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

    /** Commands of LaTeX begin with the sign that parts the names of folders. */
    private static final Pattern PLACE_IN_FORMULA = Pattern.compile("(?<=[^\\\\])(?=\\\\)");

    private InlineCode() {}

    static void part(Document document) {
        Elements.named("code", document).stream()
                .filter(code -> !code.getParentNode().getNodeName().equals("pre"))
                .forEach(code -> part(code, isFormula(code) ? PLACE_IN_FORMULA : PLACE));
        Elements.named("a", document).stream()
                .filter(link -> link.getAttribute("class").equals("address"))
                .forEach(link -> part(link, PLACE));
    }

    private static boolean isFormula(Element code) {
        return isMath(code) || (code.getParentNode() instanceof Element parent && isMath(parent));
    }

    private static boolean isMath(Element element) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains("math");
    }

    private static void part(Element element, Pattern place) {
        List<Text> texts = new ArrayList<>();
        addTexts(element, texts);
        texts.forEach(text -> part(text, place));
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

    private static void part(Text text, Pattern places) {
        String name = text.getData();
        if (name.length() <= SHORT) {
            return;
        }
        Text rest = text;
        int start = 0;
        Matcher place = places.matcher(name);
        while (place.find()) {
            rest = rest.splitText(place.start() - start);
            start = place.start();
        }
    }
}
