package dev.octavo.source;

import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The columns of a table while its cells are read in order: which of them cells of the rows above cover, and how each is
 * aligned. HTML aligns cells, the model columns: the last cell of a column that says something counts.
 */
final class HtmlColumns {

    private final List<Alignment> alignments = new ArrayList<>();

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
        Alignment alignment = columnSpan == 1 ? alignment(cell) : Alignment.NONE;
        for (int i = 0; i < columnSpan; i++, column++) {
            set(freeFrom, column, row + rowSpan, 0);
            if (alignment != Alignment.NONE) {
                set(alignments, column, alignment, Alignment.NONE);
            }
        }
    }

    /** One alignment for each column: what its cells say, else what its {@code col} says. */
    List<Alignment> alignments(Element table, int width) {
        List<Alignment> all = new ArrayList<>(ofColumns(table, width));
        for (int i = 0; i < width; i++) {
            if (i >= all.size()) {
                all.add(Alignment.NONE);
            }
            if (i < alignments.size() && alignments.get(i) != Alignment.NONE) {
                all.set(i, alignments.get(i));
            }
        }
        return all;
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
}
