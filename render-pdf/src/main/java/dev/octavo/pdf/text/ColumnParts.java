package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How wide the columns of a table must be at least, estimated from what cannot be parted in them. */
public final class ColumnParts {

    /** Both paddings of a cell, in points. */
    public static final double PADDING = 8;

    private ColumnParts() {}

    /** The width of the widest part in each column, in the size of the type; a cell that spans several counts for its first. */
    public static List<Double> widest(Element table) {
        List<Double> widest = new ArrayList<>();
        NodeList rows = table.getElementsByTagName("tr");
        for (int y = 0; y < rows.getLength(); y++) {
            NodeList cells = rows.item(y).getChildNodes();
            for (int x = 0; x < cells.getLength(); x++) {
                double part = widestPart(cells.item(x).getTextContent());
                if (x == widest.size()) {
                    widest.add(part);
                } else {
                    widest.set(x, Math.max(widest.get(x), part));
                }
            }
        }
        return widest;
    }

    private static double widestPart(String text) {
        return Stream.of(text.split("[\\s\u00AD]+"))
                .mapToDouble(ColumnParts::width)
                .max()
                .orElse(0);
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
