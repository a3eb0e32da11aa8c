package dev.octavo.pdf.text;

import dev.octavo.pdf.text.TableCells.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** How wide the columns of a table must be at least, estimated from what cannot be parted in them. */
public final class ColumnParts {

    /** Lines of Chinese and Japanese end behind nearly any letter, but are better not ended in a foreign word. */
    private static final Pattern ENDS = Pattern.compile("[\\s\u00AD]+|(?<=[\\p{IsHan}\\p{IsHiragana}\u3000-\u303F])");

    private ColumnParts() {}

    /** The width of the widest word in each column, in the size of the type; cells that span several divide it between them. */
    public static List<Double> widest(Element table) {
        return widest(table, "", Double.MAX_VALUE);
    }

    /** The width of the widest part where long names are parted, too. */
    static List<Double> widestOfNames(Element table) {
        return widest(table, " ", Double.MAX_VALUE);
    }

    /** The width of the widest number, and of no more than a few letters of words that are broken anywhere. */
    static List<Double> widestOfNumbers(Element table, double letters) {
        return widest(table, "", letters);
    }

    private static List<Double> widest(Element table, String betweenTexts, double most) {
        List<Placed> cells = TableCells.of(table);
        List<Double> widest = new ArrayList<>(Collections.nCopies(TableCells.columns(cells), 0.0));
        for (Placed cell : cells) {
            StringBuilder text = new StringBuilder();
            addText(cell.element(), betweenTexts, text);
            double words = widestPart(text.toString());
            boolean isNumber = cell.element().hasAttribute("data-number");
            double part = (isNumber ? words : Math.min(most, words)) / cell.span();
            for (int x = cell.column(); x < cell.column() + cell.span(); x++) {
                widest.set(x, Math.max(widest.get(x), part));
            }
        }
        return widest;
    }

    /** The text of an element; what is no part of a line parts those around it. */
    private static void addText(Element element, String betweenTexts, StringBuilder text) {
        boolean isInLine = Joints.INLINE.contains(element.getTagName());
        text.append(isInLine ? "" : " ");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                addText(inner, betweenTexts, text);
            } else if (child instanceof Text letters) {
                text.append(child.getPreviousSibling() instanceof Text ? betweenTexts : "")
                        .append(letters.getData());
            }
        }
        text.append(isInLine ? "" : " ");
    }

    /** The width of what cannot be parted in a text, in the size of its type. */
    static double widestPart(String text) {
        return ENDS.splitAsStream(text).mapToDouble(ColumnParts::width).max().orElse(0);
    }

    /** Rather too much than too little: what is wider than the page is cut. */
    private static double width(String word) {
        return word.codePoints().mapToDouble(ColumnParts::advance).sum();
    }

    private static double advance(int letter) {
        if (Columns.of(letter) == 2) {
            return 1;
        } else if ("mwMW@%—…".indexOf(letter) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(letter) ? 0.66 : "iljft.,:;'’|()-".indexOf(letter) >= 0 ? 0.36 : 0.53;
    }
}
