package dev.octavo.source.convert.html;

import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The columns of a table while its cells are read in order: which of them cells of the rows above cover, and how each is
 * aligned. HTML aligns cells: where no {@code col} says how a column is, it is as most of its cells are, those of its head not
 * counted where it has others, and the cells that differ keep an alignment of their own.
 */
final class HtmlColumns {

    /** What a cell says of itself, and the column in which it begins. */
    private record Said(int column, Optional<Alignment> alignment, boolean single, boolean header, boolean blank) {

        /** Whether a browser shows it at the side where lines begin; heads are set as what they head. */
        boolean standsByItself() {
            return alignment.isPresent() || (!header && !blank);
        }
    }

    private final List<Said> cells = new ArrayList<>();
    private final List<Optional<Alignment>> told = new ArrayList<>();
    private List<Alignment> alignments = List.of();

    /** For each column, the number of the first row that no cell read so far covers. */
    private final List<Integer> freeFrom = new ArrayList<>();

    private int row;
    private int column;

    /** Begins rows that no cell above covers. */
    void beginGroup() {
        freeFrom.clear();
        row = 0;
    }

    void beginRow() {
        row++;
        column = 0;
    }

    void readCell(Element cell, int columnSpan, int rowSpan) {
        while (column < freeFrom.size() && freeFrom.get(column) > row) {
            column++;
        }
        boolean header = cell.normalName().equals("th");
        boolean blank = cell.text().isBlank();
        cells.add(new Said(column, alignment(cell), columnSpan == 1, header, blank));
        for (int i = 0; i < columnSpan; i++, column++) {
            set(freeFrom, column, row + rowSpan, 0);
        }
    }

    /** Decides how columns are aligned when all cells are read. */
    void settle(Element table, int width) {
        told.addAll(ofColumns(table, width));
        Map<Integer, Votes> heads = new HashMap<>();
        Map<Integer, Votes> others = new HashMap<>();
        cells.stream()
                .filter(cell -> cell.single && (cell.alignment.isPresent() || !cell.blank))
                .forEach(cell -> (cell.header ? heads : others)
                        .computeIfAbsent(cell.column, column -> new Votes())
                        .add(cell.alignment.orElse(Alignment.NONE)));
        heads.forEach(others::putIfAbsent);
        alignments = IntStream.range(0, width)
                .mapToObj(column -> told(column)
                        .or(() -> Optional.ofNullable(others.get(column)).map(Votes::ofMost))
                        .orElse(Alignment.NONE))
                .toList();
    }

    /** What the {@code col} of a column says. */
    private Optional<Alignment> told(int column) {
        return column < told.size() ? told.get(column) : Optional.empty();
    }

    /** One alignment for each column. */
    List<Alignment> alignments() {
        return alignments;
    }

    /** For each cell in order the alignment of its own, if it has one. */
    List<Optional<Alignment>> ofCells() {
        return cells.stream().map(this::own).toList();
    }

    private Optional<Alignment> own(Said cell) {
        if (told(cell.column).isPresent() || !cell.standsByItself()) {
            return cell.alignment;
        }
        Alignment alignment = cell.alignment.orElse(Alignment.NONE);
        return alignment == alignments.get(cell.column) ? Optional.empty() : Optional.of(alignment);
    }

    private static List<Optional<Alignment>> ofColumns(Element table, int width) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("colgroup"))
                .flatMap(group -> group.children().stream())
                .flatMap(each -> Stream.generate(() -> alignment(each)).limit(HtmlTable.span(each, "span")))
                .limit(width)
                .toList();
    }

    private static Optional<Alignment> alignment(Element element) {
        if (HtmlStyle.of(element.attr("style")).value("text-align").equals("inherit")) {
            return Optional.of(Alignment.NONE);
        }
        return Stream.concat(HtmlAttributes.alignment(element).stream(), element.classNames().stream())
                .filter(HtmlAttributes.ALIGNMENTS::contains)
                .map(name -> Alignment.valueOf(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static <T> void set(List<T> list, int index, T value, T filling) {
        while (list.size() <= index) {
            list.add(filling);
        }
        list.set(index, value);
    }

    /** How the cells of a column are aligned, each of which counts. */
    private static final class Votes {

        private final Map<Alignment, Integer> counts = new EnumMap<>(Alignment.class);
        private int cast;

        void add(Alignment alignment) {
            counts.merge(alignment, 1, Integer::sum);
            cast++;
        }

        /** What more than half of them say, {@link Alignment#NONE} where they differ. */
        Alignment ofMost() {
            return counts.entrySet().stream()
                    .filter(vote -> 2 * vote.getValue() > cast)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Alignment.NONE);
        }
    }
}
