package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.markup.Elements;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

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

    private static final Set<String> HIGH =
            Set.of("mfrac", "mover", "mroot", "msqrt", "mtable", "munder", "munderover");

    private final Paper paper;
    private final CellRoom cells = new CellRoom(this::width);
    private final DiagnosticSink diagnostics;

    private Formulas(Paper paper, DiagnosticSink diagnostics) {
        this.paper = paper;
        this.diagnostics = diagnostics;
    }

    /**
     * Takes the formulas out of a document. What is too large to be read on paper becomes its source, and is reported.
     *
     * @param document the document
     * @param paper the room that formulas have
     * @param diagnostics where problems are reported
     */
    public static Formulas takenOutOf(Document document, Paper paper, DiagnosticSink diagnostics) {
        Formulas formulas = new Formulas(paper, diagnostics);
        List<Element> places = Elements.named("math", document);
        places.forEach(formulas::take);
        places.forEach(formulas::replaceUnreadable);
        return formulas;
    }

    Paper paper() {
        return paper;
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
        boolean display =
                math.getAttribute("display").equals("block") && (!CellRoom.isInCell(math) || !number.isEmpty());
        byPlace.put(math, new Formula(content, display, number));
        math.setAttribute("alt", number.isEmpty() ? source : source + " " + number);
        math.setAttribute("data-tag", "Formula");
        if (isHigh(content)) {
            math.setAttribute("data-high", "true");
        }
        math.setTextContent(wordsOf(content) + number);
    }

    /** Whether it is higher than a line, so that a table keeps it off its rules; others share the line of their row. */
    private static boolean isHigh(MathElement content) {
        return HIGH.contains(content.name()) || content.children().stream().anyMatch(Formulas::isHigh);
    }

    /** How wide a formula may be where it stands, in points. */
    double room(Element math) {
        return cells.room(math, paper.measure(), paper.textSize());
    }

    private void replaceUnreadable(Element math) {
        Formula formula = byPlace.get(math);
        if (formula != null && !isReadable(formula, room(math))) {
            byPlace.remove(math);
            replace(math, math.getAttribute("alt"));
        }
    }

    private boolean isReadable(Formula formula, double room) {
        return roughly(formula, room).holds(formula);
    }

    /** How wide a formula is in one line, in points; 0 for what is none. */
    private double width(Element math) {
        return at(math).map(formula -> roughly(formula, paper.measure()).width(formula))
                .orElse(0.0);
    }

    /** A place in which letters are measured before there are fonts. */
    private Display roughly(Formula formula, double room) {
        Style style = Style.of(paper.textSize() * FormulaFactory.LETTERS, formula.display());
        Wording wording = (text, font, size) -> text.length() * size / 2;
        return new Display(wording, style, room, paper.tallest());
    }

    private void replace(Element math, String source) {
        Element code =
                math.getOwnerDocument().createElementNS(math.getParentNode().getNamespaceURI(), "code");
        code.setTextContent(source.strip());
        math.getParentNode().replaceChild(code, math);
        diagnostics.report(Diagnostic.warning("math-too-large", "a formula is larger than its place", SourceRange.NONE)
                .withHint("it is shown as its source"));
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
