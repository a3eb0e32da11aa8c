package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.List;

/** What is done to rows of cells that were read. */
final class TableRows {

    private static final String ALL = "all";

    private TableRows() {}

    /** A cell that is to stand over all columns, however many there will be. */
    static MathElement acrossAll(MathElement content) {
        return MathElement.of("mtd", content).with("class", "left").with("columnspan", ALL);
    }

    /** Rows in which the cells that are to stand over all columns do so. */
    static List<MathElement> spanned(List<MathElement> rows) {
        int columns = rows.stream()
                .filter(row -> row.children().stream().noneMatch(TableRows::isAcrossAll))
                .mapToInt(TableRows::columns)
                .max()
                .orElse(1);
        return rows.stream().map(row -> spanned(row, columns)).toList();
    }

    private static MathElement spanned(MathElement row, int columns) {
        int others = row.children().size() - 1;
        List<MathElement> cells = row.children().stream()
                .map(cell -> isAcrossAll(cell)
                        ? cell.with("columnspan", Integer.toString(Math.max(1, columns - others)))
                        : cell)
                .toList();
        return MathElement.of("mtr", cells);
    }

    private static boolean isAcrossAll(MathElement cell) {
        return ALL.equals(cell.attributes().get("columnspan"));
    }

    private static int columns(MathElement row) {
        return row.children().stream()
                .mapToInt(cell -> Integer.parseInt(cell.attributes().getOrDefault("columnspan", "1")))
                .sum();
    }

    /** A row with a line under it. */
    static MathElement underlined(MathElement row) {
        List<MathElement> cells = row.children().stream()
                .map(cell -> cell.with(
                        "class", ColumnSpec.joined(cell.attributes().getOrDefault("class", ""), "line-below")))
                .toList();
        return MathElement.of("mtr", cells);
    }

    /** Cells with a number at the end, and as much room before them as it has. */
    static List<MathElement> numbered(List<MathElement> cells, String number) {
        List<MathElement> row = new ArrayList<>();
        row.add(MathElement.of("mtd").with("class", "room"));
        row.addAll(cells);
        List<MathElement> text = number.isEmpty() ? List.of() : List.of(MathElement.token("mtext", number));
        row.add(MathElement.of("mtd", text).with("class", "number"));
        return row;
    }

    /** Rows of which the first stands to the left and the last to the right. */
    static List<MathElement> stepped(List<MathElement> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        List<MathElement> stepped = new ArrayList<>(rows);
        stepped.set(0, leaning(rows.get(0), "left"));
        stepped.set(rows.size() - 1, leaning(rows.get(rows.size() - 1), "right"));
        return stepped;
    }

    private static MathElement leaning(MathElement row, String side) {
        return MathElement.of(
                "mtr",
                row.children().stream().map(cell -> cell.with("class", side)).toList());
    }
}
