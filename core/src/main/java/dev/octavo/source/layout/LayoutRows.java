package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How Quarto lays out what a division holds: {@code layout-ncol=2}, {@code layout-nrow=2}, or the widths in each row, {@code
 * layout="[[40, -20, 40], [1, 1, 1]]"}, of which a negative one is a gap.
 */
public final class LayoutRows {

    private static final String COLUMNS = "layout-ncol";
    private static final String ROWS = "layout-nrow";
    private static final String WIDTHS = "layout";

    /** The values that ask for a layout. */
    public static final List<String> KEYS = List.of(COLUMNS, ROWS, WIDTHS);

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");
    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]*+)]");
    private static final Pattern WIDTH = Pattern.compile("-?\\d{1,4}(?:\\.\\d{1,4})?");

    private LayoutRows() {}

    /** The widths in each row of so many cells, in parts of the row; none where attributes ask for no layout. */
    static List<List<BigDecimal>> of(Attributes attributes, int cells) {
        Map<String, String> values = attributes.values();
        List<List<BigDecimal>> told = widths(values.getOrDefault(WIDTHS, ""));
        int columns = count(values.get(COLUMNS));
        int rows = count(values.get(ROWS));
        int inRow = columns == 0 && rows > 0 ? (cells + rows - 1) / rows : columns;
        return told.isEmpty() && inRow > 1
                ? Collections.nCopies((cells + inRow - 1) / inRow, Collections.nCopies(inRow, BigDecimal.ONE))
                : told;
    }

    /** What attributes ask for that is no layout, as it is written; empty for nothing. */
    public static Optional<String> unreadable(Attributes attributes) {
        return KEYS.stream()
                .filter(attributes.values()::containsKey)
                .filter(key -> !isReadable(key, attributes.values().getOrDefault(key, "")))
                .map(key -> key + "=" + attributes.values().get(key))
                .findFirst();
    }

    private static boolean isReadable(String key, String value) {
        return key.equals(WIDTHS) ? !widths(value).isEmpty() : count(value) > 0;
    }

    private static int count(@Nullable String value) {
        return value != null && COUNT.matcher(value).matches() ? Integer.parseInt(value) : 0;
    }

    private static List<List<BigDecimal>> widths(String layout) {
        return ROW.matcher(layout)
                .results()
                .map(LayoutRows::row)
                .filter(row -> row.stream().anyMatch(width -> width.signum() > 0))
                .toList();
    }

    /** The widths of a row; none where one is not a width. */
    private static List<BigDecimal> row(MatchResult row) {
        List<String> written =
                Stream.of(row.group(1).split(",", -1)).map(String::strip).toList();
        return written.stream().allMatch(width -> WIDTH.matcher(width).matches())
                ? written.stream().map(BigDecimal::new).toList()
                : List.of();
    }
}
