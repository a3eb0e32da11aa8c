package dev.octavo.source.convert.table;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** GFM tables to the model's. */
public final class TableConverter {

    private static final Pattern RULE = Pattern.compile("(?=.*(?:---|===))[-=+:|]++");

    private final Conversion conversion;
    private final InnerContent inner;
    private final List<Block> overflow = new ArrayList<>();

    /** Of one table. */
    public TableConverter(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    /** The table, and below it as text the rows that are beyond the limit. */
    public List<Block> convert(TableBlock table) {
        if (table.getFirstChild().getFirstChild().getFirstChild() == null) {
            return List.of(asWritten(table));
        }
        List<Table.Row> head = new ArrayList<>();
        List<Table.Row> body = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Node part : Syntax.children(table)) {
            if (part instanceof TableHead) {
                alignments.addAll(alignments(part));
                addRows(part, head);
            } else if (part instanceof TableBody) {
                addRows(part, body);
                tellLostCells(part, alignments.size());
            }
        }
        if (head.isEmpty()) {
            return overflow;
        }
        List<Block> blocks = new ArrayList<>();
        boolean isHeaded = body.isEmpty() || !head.stream().allMatch(TableConverter::isEmpty);
        blocks.add(new Table(
                List.of(), alignments, isHeaded ? head : List.of(), body, Attributes.NONE, conversion.at(table)));
        blocks.addAll(overflow);
        return blocks;
    }

    /** GFM has no tables without a head but those whose head says nothing. */
    private static boolean isEmpty(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.body().isEmpty());
    }

    /** A table whose head is a bar alone, which the parser takes for one without columns, and GFM for none. */
    private Block asWritten(TableBlock table) {
        List<Inline> lines = new ArrayList<>();
        for (SourceSpan span : table.getSourceSpans()) {
            Text line = new Text(conversion.source().written(span).strip());
            lines.addAll(lines.isEmpty() ? List.of(line) : List.of(new SoftBreak(), line));
        }
        return new Paragraph(lines, Attributes.NONE, conversion.at(table));
    }

    private static List<Alignment> alignments(Node head) {
        return Syntax.children(head.getFirstChild()).stream()
                .map(cell -> alignment((TableCell) cell))
                .toList();
    }

    private static Alignment alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? Alignment.NONE
                : switch (cell.getAlignment()) {
                    case LEFT -> Alignment.LEFT;
                    case CENTER -> Alignment.CENTER;
                    case RIGHT -> Alignment.RIGHT;
                };
    }

    private void addRows(Node part, List<Table.Row> rows) {
        for (Node row : Syntax.children(part)) {
            List<Node> cells = Syntax.children(row);
            if (part instanceof TableBody && isRule(cells) && !isEscaped(row)) {
                continue;
            }
            if (conversion.budget().takeRow(cells.size(), conversion.at(row))) {
                rows.add(new Table.Row(cells.stream().map(this::cell).toList()));
            } else {
                overflow.add(Paragraph.of(Syntax.text(row)));
            }
        }
    }

    /** Whether a row parts others, as kramdown has it: {@code |---+---|} between bodies, {@code |===} before a foot. */
    private static boolean isRule(List<Node> cells) {
        return !cells.isEmpty()
                && RULE.matcher(Syntax.text(cells.get(0))).matches()
                && cells.stream()
                        .map(Syntax::text)
                        .allMatch(text -> text.isEmpty() || RULE.matcher(text).matches());
    }

    private boolean isEscaped(Node row) {
        return row.getSourceSpans().stream()
                .anyMatch(span -> conversion.source().written(span).contains("\\"));
    }

    private void tellLostCells(Node body, int columns) {
        for (Node row : Syntax.children(body)) {
            LostCells.of(row, columns, conversion.source()).ifPresent(conversion.findings()::add);
        }
    }

    private Table.Cell cell(Node cell) {
        boolean header = ((TableCell) cell).isHeader();
        List<Block> content = conversion.cell(() -> inner.paragraphs(cell, conversion.at(cell)));
        return new Table.Cell(header, 1, 1, content);
    }
}
