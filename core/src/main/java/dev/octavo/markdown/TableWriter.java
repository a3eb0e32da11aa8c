package dev.octavo.markdown;

import dev.octavo.markdown.MarkdownOut.Extent;
import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables to Markdown: with pipes where the cells are single lines, else with tags. */
final class TableWriter {

    private TableWriter() {}

    static void table(Table table, MarkdownOut out) {
        String pipes = isPlain(table) ? pipes(table) + caption(table) : "";
        boolean told = table.caption().isEmpty() && table.attributes().isEmpty();
        out.append(!pipes.isEmpty() && (told || ReadBack.isSame(pipes, table)) ? pipes : tags(table));
    }

    private static boolean isPlain(Table table) {
        int columns = table.alignments().size();
        return (table.head().isEmpty() ? !table.body().isEmpty() : isPlainHead(table.head()))
                && table.body().stream().flatMap(row -> row.cells().stream()).noneMatch(Cell::header)
                && Stream.concat(table.head().stream(), table.body().stream()).allMatch(row -> isPlain(row, columns));
    }

    /** Where all cells of the head are empty, there is none to Markdown. */
    private static boolean isPlainHead(List<Row> head) {
        return head.size() == 1
                && head.get(0).cells().stream().allMatch(Cell::header)
                && !head.get(0).cells().stream().allMatch(cell -> cell.body().isEmpty());
    }

    private static boolean isPlain(Row row, int columns) {
        return row.cells().size() == columns && row.cells().stream().allMatch(TableWriter::isPlain);
    }

    private static boolean isPlain(Cell cell) {
        boolean isLine = cell.body().isEmpty()
                || (cell.body().size() == 1
                        && cell.body().get(0) instanceof Paragraph text
                        && text.attributes().isEmpty()
                        && !Nodes.holds(text.content(), SoftBreak.class::isInstance));
        return isLine
                && cell.columnSpan() == 1
                && cell.rowSpan() == 1
                && cell.alignment().isEmpty();
    }

    private static String pipes(Table table) {
        String line =
                table.alignments().stream().map(TableWriter::dashes).collect(Collectors.joining(" | ", "| ", " |"));
        String head = table.head().isEmpty()
                ? table.alignments().stream().map(column -> "").collect(Collectors.joining(" | ", "| ", " |"))
                : pipes(table.head().get(0));
        return Stream.concat(Stream.of(head, line), table.body().stream().map(TableWriter::pipes))
                .collect(Collectors.joining("\n"));
    }

    /** What is said below the rows. */
    private static String caption(Table table) {
        if (table.caption().isEmpty()) {
            return AttributeList.below(table.attributes());
        }
        String list = AttributeList.inline(table.attributes());
        return "\n\n: " + InlineWriter.write(table.caption()) + (list.isEmpty() ? "" : " " + list);
    }

    private static String dashes(Alignment alignment) {
        return switch (alignment) {
            case NONE -> "---";
            case LEFT -> ":---";
            case CENTER -> ":---:";
            case RIGHT -> "---:";
        };
    }

    private static String pipes(Row row) {
        return row.cells().stream().map(TableWriter::line).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(Cell cell) {
        return cell.body().isEmpty()
                ? ""
                : InlineWriter.write(
                                content(cell),
                                Extent.LINE,
                                markdown -> markdown,
                                text -> new Paragraph(text, Attributes.NONE, SourceRange.NONE))
                        .replace("|", "\\|");
    }

    private static List<Inline> content(Cell cell) {
        return ((Paragraph) cell.body().get(0)).content();
    }

    private static String tags(Table table) {
        StringBuilder out = new StringBuilder(HtmlTags.open("table", table.attributes()) + "\n");
        if (!table.caption().isEmpty()) {
            out.append(BlockWriter.element("caption", Attributes.NONE, table.caption()))
                    .append('\n');
        }
        out.append(columns(table));
        out.append(rows("thead", table.head())).append(rows("tbody", table.body()));
        return out.append("</table>").toString();
    }

    /** What is told of the columns; all of it where cells differ from them, as a reader would take what most cells say. */
    private static String columns(Table table) {
        boolean cellsDiffer = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.alignment().isPresent());
        return !cellsDiffer && table.alignments().stream().allMatch(Alignment.NONE::equals)
                ? ""
                : table.alignments().stream()
                        .map(alignment -> !cellsDiffer && alignment == Alignment.NONE ? "" : align(alignment))
                        .map(align -> "<col" + align + ">")
                        .collect(Collectors.joining("", "<colgroup>", "</colgroup>\n"));
    }

    private static String align(Alignment alignment) {
        return alignment == Alignment.NONE
                ? HtmlTags.attribute("style", "text-align: inherit")
                : HtmlTags.attribute("align", alignment.name().toLowerCase(Locale.ROOT));
    }

    private static String rows(String tag, List<Row> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .map(TableWriter::row)
                        .collect(Collectors.joining("", "<" + tag + ">\n", "</" + tag + ">\n"));
    }

    private static String row(Row row) {
        return row.cells().stream().map(TableWriter::tags).collect(Collectors.joining("", "<tr>\n", "</tr>\n"));
    }

    private static String tags(Cell cell) {
        String tag = cell.header() ? "th" : "td";
        String spans = span("colspan", cell.columnSpan()) + span("rowspan", cell.rowSpan());
        String align = cell.alignment().map(TableWriter::align).orElse("");
        String content = BlockWriter.write(cell.body());
        return "<" + tag + spans + align + ">" + (content.isEmpty() ? "" : "\n\n" + content + "\n\n") + "</" + tag
                + ">\n";
    }

    private static String span(String name, int span) {
        return span == 1 ? "" : HtmlTags.attribute(name, String.valueOf(span));
    }
}
