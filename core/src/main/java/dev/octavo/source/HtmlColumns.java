package dev.octavo.source;

import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The columns of a table while its cells are read in order: which of them cells of the rows above cover, and how each is
 * aligned. HTML aligns cells, the model columns: a column is aligned as most of its cells are, those of its head not counted
 * where it has others.
 */
final class HtmlColumns {

    private final List<Votes> votes = new ArrayList<>();
    private final List<Votes> votesOfHeads = new ArrayList<>();

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
        if (columnSpan == 1) {
            count(cell);
        }
        for (int i = 0; i < columnSpan; i++, column++) {
            set(freeFrom, column, row + rowSpan, 0);
        }
    }

    private void count(Element cell) {
        List<Votes> votes = cell.normalName().equals("th") ? votesOfHeads : this.votes;
        while (votes.size() <= column) {
            votes.add(new Votes());
        }
        Alignment alignment = alignment(cell);
        if (alignment != Alignment.NONE || !cell.text().isBlank()) {
            votes.get(column).add(alignment);
        }
    }

    /** One alignment for each column: that of most of its cells, else what its {@code col} says. */
    List<Alignment> alignments(Element table, int width) {
        List<Alignment> all = new ArrayList<>(ofColumns(table, width));
        for (int i = 0; i < width; i++) {
            if (i >= all.size()) {
                all.add(Alignment.NONE);
            }
            Alignment ofCells = ofCells(i);
            if (ofCells != Alignment.NONE) {
                all.set(i, ofCells);
            }
        }
        return all;
    }

    private Alignment ofCells(int column) {
        return Stream.of(votes, votesOfHeads)
                .filter(votes -> column < votes.size() && votes.get(column).cast > 0)
                .map(votes -> votes.get(column).ofMost())
                .findFirst()
                .orElse(Alignment.NONE);
    }

    private static List<Alignment> ofColumns(Element table, int width) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("colgroup"))
                .flatMap(group -> group.children().stream())
                .flatMap(each -> Stream.generate(() -> alignment(each)).limit(HtmlTable.span(each, "span")))
                .limit(width)
                .toList();
    }

    private static Alignment alignment(Element element) {
        return Stream.concat(HtmlAttributes.alignment(element).stream(), element.classNames().stream())
                .filter(HtmlAttributes.ALIGNMENTS::contains)
                .map(name -> Alignment.valueOf(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Alignment.NONE);
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
