package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Goes through a document before it is laid out and marks what would not fit between the margins: indents that leave no
 * room for text, tables that are too wide for their place. What stands past the margin would be cut.
 */
final class Fitting {

    private static final Set<String> INDENTING = Set.of("ul", "ol", "dd", "blockquote");

    /** In the cells of tables, of which nobody knows here how wide they will be. */
    private static final int DEEPEST_IN_CELLS = 6;

    /** A table of no more rows and letters, and columns of no more letters, stay on one page. */
    private static final int ROWS_KEPT_TOGETHER = 12;

    private static final int LETTERS_KEPT_TOGETHER = 1500;

    private final Measure measure;

    private final WideTables tables;

    /** How wide the columns are that stand side by side. */
    private final Map<Element, Double> columns = new HashMap<>();

    private Fitting(Measure measure, Optional<SoftHyphens> hyphens) {
        this.measure = measure;
        this.tables = new WideTables(measure, hyphens);
    }

    static void mark(Document document, Measure measure, Optional<SoftHyphens> hyphens) {
        new Fitting(measure, hyphens).mark(document.getDocumentElement(), 0, measure.width());
    }

    private void mark(Element element, int depth, double width) {
        int innerDepth = depth;
        double innerWidth = width;
        if (isIndenting(element)) {
            innerDepth++;
            Indent indent = indent(element, innerDepth, width);
            if (indent != Indent.FULL) {
                element.setAttribute("data-indent", indent.keyword());
            }
            double indented = Math.max(indent.of(fullIndent(element)), roomForNumbers(element));
            innerWidth = Math.max(0, width - indented);
        } else if (element.getTagName().equals("table")) {
            tables.fit(element, width);
            innerWidth = 0;
        } else if (element.getTagName().equals("pre")) {
            CodeFit.fit(element, width, measure.textSize());
        } else if (isShortTable(element)) {
            element.setAttribute("data-keep", "together");
        } else if (Elements.classes(element).contains("columns")) {
            columns.putAll(TextColumns.place(element, width, measure));
            if (element.getTextContent().length() <= LETTERS_KEPT_TOGETHER) {
                element.setAttribute("data-keep", "together");
            }
        }
        Node child = element.getFirstChild();
        while (child != null) {
            Node following = child.getNextSibling();
            if (child instanceof Element inner) {
                mark(inner, innerDepth, columns.getOrDefault(inner, innerWidth));
            }
            child = following;
        }
    }

    /** Whether it is the frame around a table that leaves room for others on a page. */
    private static boolean isShortTable(Element element) {
        return element.getAttribute("class").equals("table")
                && element.getElementsByTagName("tr").getLength() <= ROWS_KEPT_TOGETHER
                && element.getTextContent().length() <= LETTERS_KEPT_TOGETHER;
    }

    private static boolean isIndenting(Element element) {
        return INDENTING.contains(element.getTagName())
                || element.getAttribute("class").startsWith("admonition ");
    }

    /** Also the narrowest page shows what a list is, or a quotation. */
    private Indent indent(Element element, int depth, double width) {
        if (depth == 1) {
            return Indent.FULL;
        }
        if (width == 0) {
            return depth > DEEPEST_IN_CELLS ? Indent.NONE : Indent.FULL;
        }
        return Indent.within(width, fullIndent(element), measure.textSize());
    }

    /** Makes room for the numbers of a list that need more than the stylesheet has; so many points, else 0. */
    private double roomForNumbers(Element element) {
        double room = element.getTagName().equals("ol") ? ListNumbers.width(element) * measure.textSize() : 0;
        if (room <= fullIndent(element)) {
            return 0;
        }
        String side = Ways.isRightToLeft(element) ? "right" : "left";
        element.setAttribute("style", "padding-" + side + ": " + room + "pt");
        return room;
    }

    /** As the stylesheet has it; quotations are indented on both sides. */
    private double fullIndent(Element element) {
        return (element.getTagName().equals("blockquote") ? 2 : 1.4) * measure.leading();
    }
}
