package dev.octavo.html.math;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of an array as its argument tells them: {@code l}, {@code c}, {@code r}, and lines between them. */
final class ColumnSpec {

    private static final int MOST_COLUMNS = 100;

    private final List<String> classes = new ArrayList<>();
    private boolean lineBefore;

    private ColumnSpec() {}

    /** The class names of each column's cells. */
    static List<String> parse(String spec) {
        ColumnSpec columns = new ColumnSpec();
        for (int i = 0; i < spec.length(); i++) {
            switch (spec.charAt(i)) {
                case 'l', 'p', 'm', 'b', 'X' -> columns.add("left");
                case 'c' -> columns.add("");
                case 'r' -> columns.add("right");
                case '|', ':' -> columns.line();
                case '{' -> i = endOfBraces(spec, i);
                default -> {}
            }
        }
        return columns.classes;
    }

    /** As many columns as there may be, all of which are aligned as one letter tells. */
    static List<String> all(String letter) {
        List<String> first = parse(letter);
        return first.isEmpty() ? List.of() : Collections.nCopies(MOST_COLUMNS, first.get(0));
    }

    private static int endOfBraces(String spec, int open) {
        int close = spec.indexOf('}', open);
        return close < 0 ? spec.length() : close;
    }

    private void add(String alignment) {
        if (classes.size() < MOST_COLUMNS) {
            classes.add(lineBefore ? joined("line-before", alignment) : alignment);
        }
        lineBefore = false;
    }

    /** A line after a column; before the first one there is none to stand after. */
    private void line() {
        int last = classes.size() - 1;
        if (last < 0) {
            lineBefore = true;
        } else if (!classes.get(last).contains("line-after")) {
            classes.set(last, joined(classes.get(last), "line-after"));
        }
    }

    static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }
}
