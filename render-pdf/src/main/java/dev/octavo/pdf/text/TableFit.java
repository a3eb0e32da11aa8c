package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How a table is made to fit its place, judged by the longest words of its columns. */
enum TableFit {
    /** It fits as it is. */
    NORMAL,
    /** It fits in smaller type. */
    SMALL,
    /** It fits in smaller type with its words broken. */
    BROKEN;

    private static final double NORMAL_SIZE = 0.9;
    private static final double SMALL_SIZE = 0.72;

    /** The advance of a letter, in its size: a little more than the average of the serif face. */
    private static final double ADVANCE = 0.5;

    /** Both paddings of a cell, in points. */
    private static final double PADDING = 8;

    /** How a table fits into a width in points, among text of a size in points. */
    static TableFit of(Element table, double width, double textSize) {
        List<Integer> longestWords = longestWords(table);
        double letters = longestWords.stream().mapToInt(Integer::intValue).sum();
        double room = width - longestWords.size() * PADDING;
        if (letters * ADVANCE * NORMAL_SIZE * textSize <= room) {
            return NORMAL;
        }
        return letters * ADVANCE * SMALL_SIZE * textSize <= room ? SMALL : BROKEN;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The length of the longest word in each column; a cell that spans several counts for its first. */
    private static List<Integer> longestWords(Element table) {
        List<Integer> longest = new ArrayList<>();
        NodeList rows = table.getElementsByTagName("tr");
        for (int y = 0; y < rows.getLength(); y++) {
            NodeList cells = rows.item(y).getChildNodes();
            for (int x = 0; x < cells.getLength(); x++) {
                int word = longestWord(cells.item(x).getTextContent());
                if (x == longest.size()) {
                    longest.add(word);
                } else {
                    longest.set(x, Math.max(longest.get(x), word));
                }
            }
        }
        return longest;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
