package dev.octavo.html.math;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an environment sets its rows and columns.
 *
 * @param className the class of its table, for the sheet
 * @param open the fence before it, empty for none
 * @param close the fence after it, empty for none
 * @param columns how its columns are aligned
 * @param display whether its cells are set as formulas of their own
 * @param numbering what of it gets numbers
 */
record Environment(String className, String open, String close, Columns columns, boolean display, Numbering numbering) {

    /** How columns are aligned. */
    enum Columns {
        CENTERED,
        LEFT,
        /** To the right and to the left in turn, so that two make an equation. */
        PAIRS,
        /** Right, centre, left. */
        TRIPLES,
        /** The first row to the left, the last to the right. */
        STEPS,
        /** As an argument tells. */
        TOLD
    }

    /** What gets numbers of its own. */
    enum Numbering {
        NONE,
        WHOLE,
        ROWS
    }

    private static final Map<String, Environment> ALL = Map.ofEntries(
            Map.entry("matrix", matrix("", "")),
            Map.entry("pmatrix", matrix("(", ")")),
            Map.entry("bmatrix", matrix("[", "]")),
            Map.entry("Bmatrix", matrix("{", "}")),
            Map.entry("vmatrix", matrix("|", "|")),
            Map.entry("Vmatrix", matrix("‖", "‖")),
            Map.entry("smallmatrix", plain("small", Columns.CENTERED)),
            Map.entry("psmallmatrix", small("(", ")")),
            Map.entry("bsmallmatrix", small("[", "]")),
            Map.entry("subarray", plain("small", Columns.TOLD)),
            Map.entry("array", plain("array", Columns.TOLD)),
            Map.entry("darray", new Environment("array", "", "", Columns.TOLD, true, Numbering.NONE)),
            Map.entry("cases", new Environment("cases", "{", "", Columns.LEFT, false, Numbering.NONE)),
            Map.entry("dcases", new Environment("cases", "{", "", Columns.LEFT, true, Numbering.NONE)),
            Map.entry("rcases", new Environment("cases", "", "}", Columns.LEFT, false, Numbering.NONE)),
            Map.entry("aligned", rows(Columns.PAIRS, Numbering.NONE)),
            Map.entry("alignedat", rows(Columns.PAIRS, Numbering.NONE)),
            Map.entry("split", rows(Columns.PAIRS, Numbering.NONE)),
            Map.entry("gathered", rows(Columns.CENTERED, Numbering.NONE)),
            Map.entry("align", rows(Columns.PAIRS, Numbering.ROWS)),
            Map.entry("alignat", rows(Columns.PAIRS, Numbering.ROWS)),
            Map.entry("flalign", rows(Columns.PAIRS, Numbering.ROWS)),
            Map.entry("xalignat", rows(Columns.PAIRS, Numbering.ROWS)),
            Map.entry("gather", rows(Columns.CENTERED, Numbering.ROWS)),
            Map.entry("eqnarray", rows(Columns.TRIPLES, Numbering.ROWS)),
            Map.entry("multline", rows(Columns.STEPS, Numbering.WHOLE)),
            Map.entry("equation", rows(Columns.CENTERED, Numbering.WHOLE)),
            Map.entry("displaymath", rows(Columns.CENTERED, Numbering.NONE)),
            Map.entry("math", rows(Columns.CENTERED, Numbering.NONE)));

    /** Environments that are their content alone. */
    private static final List<String> TRANSPARENT = List.of("equation", "displaymath", "math");

    /** How a sort of environment is set; a star after the name takes its numbers away. */
    static Optional<Environment> find(String name) {
        return Optional.ofNullable(ALL.get(unstarred(name)))
                .map(found -> name.endsWith("*") ? found.unnumbered() : found);
    }

    static boolean isTransparent(String name) {
        return TRANSPARENT.contains(unstarred(name));
    }

    /** Whether a number of columns is told as an argument, which nothing follows from. */
    static boolean countsColumns(String name) {
        return unstarred(name).endsWith("at");
    }

    /** Whether it is of rows that stand as formulas of their own. */
    boolean isDisplayed() {
        return display && columns != Columns.TOLD && open.isEmpty() && close.isEmpty();
    }

    boolean isSmall() {
        return className.equals("small");
    }

    private Environment unnumbered() {
        return new Environment(className, open, close, columns, display, Numbering.NONE);
    }

    private static String unstarred(String name) {
        return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }

    private static Environment matrix(String open, String close) {
        return new Environment("matrix", open, close, Columns.CENTERED, false, Numbering.NONE);
    }

    private static Environment small(String open, String close) {
        return new Environment("small", open, close, Columns.CENTERED, false, Numbering.NONE);
    }

    private static Environment plain(String className, Columns columns) {
        return new Environment(className, "", "", columns, false, Numbering.NONE);
    }

    private static Environment rows(Columns columns, Numbering numbering) {
        return new Environment("rows", "", "", columns, true, numbering);
    }
}
