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
 */
record Environment(String className, String open, String close, Columns columns, boolean display) {

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
            Map.entry("Bsmallmatrix", small("{", "}")),
            Map.entry("vsmallmatrix", small("|", "|")),
            Map.entry("Vsmallmatrix", small("‖", "‖")),
            Map.entry("subarray", plain("small", Columns.TOLD)),
            Map.entry("array", plain("array", Columns.TOLD)),
            Map.entry("darray", plain("array", Columns.TOLD).displayed()),
            Map.entry("cases", cases("{", "")),
            Map.entry("dcases", cases("{", "").displayed()),
            Map.entry("rcases", cases("", "}")),
            Map.entry("drcases", cases("", "}").displayed()),
            Map.entry("aligned", rows(Columns.PAIRS)),
            Map.entry("alignedat", rows(Columns.PAIRS)),
            Map.entry("split", rows(Columns.PAIRS)),
            Map.entry("gathered", rows(Columns.CENTERED)),
            Map.entry("align", rows(Columns.PAIRS)),
            Map.entry("alignat", rows(Columns.PAIRS)),
            Map.entry("flalign", rows(Columns.PAIRS)),
            Map.entry("xalignat", rows(Columns.PAIRS)),
            Map.entry("gather", rows(Columns.CENTERED)),
            Map.entry("eqnarray", rows(Columns.TRIPLES)),
            Map.entry("multline", rows(Columns.STEPS)),
            Map.entry("multlined", rows(Columns.STEPS)),
            Map.entry("CD", matrix("", "")),
            Map.entry("subequations", rows(Columns.CENTERED)),
            Map.entry("equation", rows(Columns.CENTERED)),
            Map.entry("displaymath", rows(Columns.CENTERED)),
            Map.entry("math", rows(Columns.CENTERED)));

    /** Environments that are their content alone. */
    private static final List<String> TRANSPARENT = List.of("equation", "displaymath", "math", "subequations");

    /** How a sort of environment is set; a star after the name, which takes its numbers away, changes nothing. */
    static Optional<Environment> find(String name) {
        return Optional.ofNullable(ALL.get(unstarred(name)));
    }

    static boolean isTransparent(String name) {
        return TRANSPARENT.contains(unstarred(name));
    }

    /** Whether it is a matrix whose columns are told in brackets, as mathtools has it. */
    static boolean isAlignedMatrix(String name) {
        return name.endsWith("matrix*");
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

    private static String unstarred(String name) {
        return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }

    private static Environment matrix(String open, String close) {
        return new Environment("matrix", open, close, Columns.CENTERED, false);
    }

    private static Environment cases(String open, String close) {
        return new Environment("cases", open, close, Columns.LEFT, false);
    }

    /** Of small signs, as an index has them. */
    static Environment small(String open, String close) {
        return new Environment("small", open, close, Columns.CENTERED, false);
    }

    private static Environment plain(String className, Columns columns) {
        return new Environment(className, "", "", columns, false);
    }

    private static Environment rows(Columns columns) {
        return plain("rows", columns).displayed();
    }

    private Environment displayed() {
        return new Environment(className, open, close, columns, true);
    }
}
