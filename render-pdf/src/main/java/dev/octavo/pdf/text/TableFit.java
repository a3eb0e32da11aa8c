package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How a table is made to fit its place, judged by what cannot be parted in its columns. */
enum TableFit {
    /** It fits as it is. */
    NORMAL(0.9),
    /** It fits in smaller type. */
    SMALL(0.72),
    /** It fits in smaller type with its words hyphenated. */
    HYPHENATED(0.72),
    /** It fits in smaller type with its words broken anywhere. */
    BROKEN(0.72);

    /** Both paddings of a cell, in points. */
    private static final double PADDING = 8;

    private final double size;

    TableFit(double size) {
        this.size = size;
    }

    /** Whether a table fits in this way into a width in points, among text of a size in points. */
    boolean fits(Element table, double width, double textSize) {
        List<Double> widest = widestParts(table);
        double letters = widest.stream().mapToDouble(Double::doubleValue).sum();
        return letters * size * textSize + widest.size() * PADDING <= width;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The width of the widest part in each column, in the size of the type; a cell that spans several counts for its first. */
    private static List<Double> widestParts(Element table) {
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
                .mapToDouble(TableFit::width)
                .max()
                .orElse(0);
    }

    /** Rather too much than too little: what is wider than the page is cut. */
    private static double width(String word) {
        return word.codePoints().mapToDouble(TableFit::advance).sum();
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
