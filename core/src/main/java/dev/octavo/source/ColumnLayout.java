package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Quarto's layouts as columns: what a division holds stands side by side, as {@code layout-ncol=2}, {@code layout-nrow=2} or
 * {@code layout="[[40, -20, 40], [1, 1, 1]]"} asks, where a negative width is a gap.
 */
final class ColumnLayout {

    private static final String COLUMNS = "layout-ncol";
    private static final String ROWS = "layout-nrow";
    private static final String WIDTHS = "layout";

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");
    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]*+)]");
    private static final Pattern WIDTH = Pattern.compile("-?\\d{1,4}(?:\\.\\d{1,4})?");

    private final List<Block> cells;

    /** The widths of each row in parts of the whole; what is left when all rows are full stands below them. */
    private final List<List<BigDecimal>> rows;

    private ColumnLayout(List<Block> cells, List<List<BigDecimal>> rows) {
        this.cells = cells;
        this.rows = rows;
    }

    /** What a division with such attributes holds, as rows of columns where they ask for them. */
    static List<Block> of(List<Block> body, Attributes attributes) {
        List<Block> cells = body.stream().flatMap(ColumnLayout::pictures).toList();
        List<List<BigDecimal>> rows = rows(attributes.values(), cells.size());
        return rows.isEmpty() ? body : new ColumnLayout(cells, rows).blocks();
    }

    /** The attributes but for what asks for columns. */
    static Attributes without(Attributes attributes) {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.keySet().removeAll(List.of(COLUMNS, ROWS, WIDTHS));
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** What attributes ask for that is no layout, as it is written; empty for nothing. */
    static Optional<String> unreadable(Attributes attributes) {
        return Stream.of(COLUMNS, ROWS, WIDTHS)
                .filter(attributes.values()::containsKey)
                .filter(key -> !isReadable(key, attributes.values().get(key)))
                .map(key -> key + "=" + attributes.values().get(key))
                .findFirst();
    }

    private static boolean isReadable(String key, String value) {
        return key.equals(WIDTHS)
                ? ROW.matcher(value).results().anyMatch(row -> widths(row).isPresent())
                : COUNT.matcher(value).matches();
    }

    /** A block, or the pictures that it holds and nothing else. */
    private static Stream<Block> pictures(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return Stream.of(block);
        }
        List<Inline> pictures = Figures.pictures(paragraph);
        return pictures.size() > 1
                ? pictures.stream()
                        .map(picture -> new Paragraph(List.of(picture), paragraph.attributes(), paragraph.at()))
                : Stream.of(block);
    }

    private static List<List<BigDecimal>> rows(Map<String, String> values, int cells) {
        List<List<BigDecimal>> told = ROW.matcher(values.getOrDefault(WIDTHS, ""))
                .results()
                .map(ColumnLayout::widths)
                .flatMap(Optional::stream)
                .toList();
        int columns = count(values.get(COLUMNS));
        int lines = count(values.get(ROWS));
        int inRow = columns == 0 && lines > 0 ? (cells + lines - 1) / lines : columns;
        return told.isEmpty() && inRow > 1
                ? Collections.nCopies((cells + inRow - 1) / inRow, Collections.nCopies(inRow, BigDecimal.ONE))
                : told;
    }

    private static int count(@Nullable String value) {
        return value != null && COUNT.matcher(value).matches() ? Integer.parseInt(value) : 0;
    }

    /** The widths of a row; empty where one is none. */
    private static Optional<List<BigDecimal>> widths(MatchResult row) {
        List<String> written =
                Stream.of(row.group(1).split(",", -1)).map(String::strip).toList();
        return written.stream().allMatch(width -> WIDTH.matcher(width).matches())
                ? Optional.of(written.stream().map(BigDecimal::new).toList())
                : Optional.empty();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (List<BigDecimal> row : rows) {
            int end = Math.min(
                    cells.size(),
                    next
                            + (int) row.stream()
                                    .filter(width -> width.signum() > 0)
                                    .count());
            if (end > next) {
                blocks.add(row(row, cells.subList(next, end)));
            }
            next = end;
        }
        blocks.addAll(cells.subList(next, cells.size()));
        return blocks;
    }

    /** Where cells are missing in a row, columns without anything keep the others at their places. */
    private static Block row(List<BigDecimal> widths, List<Block> cells) {
        if (widths.size() == 1) {
            return cells.get(0);
        }
        BigDecimal all = widths.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Block> columns = new ArrayList<>();
        for (BigDecimal width : widths) {
            if (width.signum() > 0) {
                List<Block> held = columns.size() < cells.size() ? List.of(cells.get(columns.size())) : List.of();
                columns.add(new Group(held, column(width, all), cells.get(0).at()));
            }
        }
        return new Group(columns, Attributes.classes("columns"), cells.get(0).at());
    }

    private static Attributes column(BigDecimal width, BigDecimal all) {
        BigDecimal percent = width.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.DOWN);
        String value = percent.stripTrailingZeros().toPlainString() + "%";
        return new Attributes("", List.of("column"), Map.of("width", value));
    }
}
