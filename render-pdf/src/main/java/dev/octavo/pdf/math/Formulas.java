package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The formulas of one document, taken out of it before the engine sees them. What is left of each is its place with its
 * source as alternative text, and the characters for which the document's own fonts are needed.
 */
public final class Formulas {

    private final IdentityHashMap<Element, Formula> byPlace = new IdentityHashMap<>();

    /**
     * A formula to set.
     *
     * @param content what it shows
     * @param display whether it is set apart
     * @param number its number as it is shown, {@code (1)}; empty for none
     */
    record Formula(MathElement content, boolean display, String number) {}

    private Formulas() {}

    /** Takes the formulas out of a document. */
    public static Formulas takenOutOf(Document document) {
        Formulas formulas = new Formulas();
        NodeList found = document.getElementsByTagName("math");
        for (int i = 0; i < found.getLength(); i++) {
            formulas.take((Element) found.item(i));
        }
        return formulas;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    Optional<Formula> at(Element place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    private void take(Element math) {
        List<Element> children = elements(math);
        if (children.isEmpty()) {
            return;
        }
        Element first = children.get(0);
        boolean annotated = first.getTagName().equals("semantics");
        MathElement content = element(annotated ? elements(first).get(0) : first);
        String number = takeNumber(math);
        String source = math.getAttribute("alttext");
        byPlace.put(math, new Formula(content, math.getAttribute("display").equals("block"), number));
        math.setAttribute("alt", number.isEmpty() ? source : source + " " + number);
        math.setAttribute("data-tag", "Formula");
        math.setTextContent(wordsOf(content) + number);
    }

    /** The number stands on the line of its formula, so it is set with it. */
    private static String takeNumber(Element math) {
        if (math.getNextSibling() instanceof Element next
                && next.getAttribute("class").equals("formula-number")) {
            next.getParentNode().removeChild(next);
            return next.getTextContent();
        }
        return "";
    }

    private static String wordsOf(MathElement element) {
        if (element.name().equals("mtext")) {
            return element.text();
        }
        String own = element.text()
                .codePoints()
                .filter(c -> Letters.find(c).isEmpty() && !Widening.isWide(c) && !Tokens.isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return own + element.children().stream().map(Formulas::wordsOf).collect(Collectors.joining());
    }

    private static MathElement element(Element source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap found = source.getAttributes();
        for (int i = 0; i < found.getLength(); i++) {
            Attr attribute = (Attr) found.item(i);
            attributes.put(attribute.getName(), attribute.getValue());
        }
        List<MathElement> children =
                elements(source).stream().map(Formulas::element).toList();
        return new MathElement(
                source.getTagName(), attributes, children.isEmpty() ? source.getTextContent() : "", children);
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
