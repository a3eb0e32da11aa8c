package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.table.DrawnRow.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;

/** Makes rows and cells of lines below a {@link ColumnRule}. */
final class SimpleDrawing {

    private final ColumnRule rule;
    private final InnerBlocks inner;

    SimpleDrawing(ColumnRule rule, InnerBlocks inner) {
        this.rule = rule;
        this.inner = inner;
    }

    /**
     * Draws a table.
     *
     * @param head the lines of the head, none where there is none
     * @param lines those of the rows
     * @param multiline whether rows have several lines also where no empty line parts them
     */
    void draw(List<SourceLine> head, List<SourceLine> lines, boolean multiline, DrawnTable table) {
        List<List<SourceLine>> rows = rows(lines, multiline);
        List<List<DrawnLine>> telling = texts(head.isEmpty() ? rows.get(0) : head);
        for (int i = 0; i < rule.columns().size(); i++) {
            addColumn(rule.columns().get(i), i < telling.size() ? telling.get(i) : List.of(), table);
        }
        if (!head.isEmpty()) {
            table.appendChild(row(head, Group.HEAD));
        }
        rows.forEach(row -> table.appendChild(row(row, Group.BODY)));
    }

    /** Each line is a row, or what stands between empty lines. */
    private static List<List<SourceLine>> rows(List<SourceLine> lines, boolean multiline) {
        boolean parted = multiline || lines.stream().anyMatch(SimpleDrawing::isBlank);
        List<List<SourceLine>> rows = new ArrayList<>();
        boolean begins = true;
        for (SourceLine line : lines) {
            if (isBlank(line)) {
                begins = true;
            } else if (begins || !parted) {
                rows.add(new ArrayList<>(List.of(line)));
                begins = false;
            } else {
                rows.get(rows.size() - 1).add(line);
            }
        }
        return rows;
    }

    private static boolean isBlank(SourceLine line) {
        return line.getContent().toString().isBlank();
    }

    /**
     * The shortest text of a column tells how it is set: where there is room before it and it ends with the hyphens, to the
     * right, and so on.
     */
    private static void addColumn(ColumnRule.Column column, List<DrawnLine> texts, DrawnTable table) {
        Optional<DrawnLine> shortest = texts.stream().min(Comparator.comparingInt(DrawnLine::end));
        boolean roomBefore = shortest.map(text -> text.at(0) == ' ').orElse(false);
        boolean roomBehind =
                shortest.map(text -> text.end() < column.end() - column.start()).orElse(false);
        table.addColumn(roomBehind, roomBefore);
    }

    /** What lines hold of each column, where that is something; of no more columns than there are texts in. */
    private List<List<DrawnLine>> texts(List<SourceLine> lines) {
        List<List<DrawnLine>> texts = new ArrayList<>();
        for (SourceLine line : lines) {
            DrawnLine drawn = rule.drawn(line);
            for (int i = 0; i < rule.columns().size() && rule.columns().get(i).start() < drawn.end(); i++) {
                if (i == texts.size()) {
                    texts.add(new ArrayList<>());
                }
                DrawnLine text = drawn.part(rule.columns().get(i).start(), rule.textEnd(i));
                if (!text.isBlank()) {
                    texts.get(i).add(text);
                }
            }
        }
        return texts;
    }

    private DrawnRow row(List<SourceLine> lines, Group group) {
        DrawnRow row = DrawnRow.ofLines(group);
        lines.forEach(line -> row.addSourceSpan(line.getSourceSpan()));
        texts(lines).forEach(text -> row.appendChild(cell(text)));
        return row;
    }

    private DrawnCell cell(List<DrawnLine> text) {
        DrawnCell cell = new DrawnCell(1, 1);
        if (!text.isEmpty()) {
            List<SourceLine> lines = text.stream().map(DrawnLine::stripped).toList();
            Paragraph paragraph = new Paragraph();
            lines.forEach(line -> paragraph.addSourceSpan(line.getSourceSpan()));
            cell.appendChild(paragraph);
            inner.add(lines, paragraph);
        }
        return cell;
    }
}
