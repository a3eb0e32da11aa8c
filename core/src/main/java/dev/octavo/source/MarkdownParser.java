package dev.octavo.source;

import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown; without its tables where short rows would make far more cells than were written. */
final class MarkdownParser {

    private final Limits limits;
    private final BoundedParser parser;
    private final BoundedParser withoutTables;

    MarkdownParser(ReaderOptions options) {
        this.limits = options.limits();
        this.parser = parser(options, true);
        this.withoutTables = parser(options, false);
    }

    Node parse(SourceText markdown, Findings findings) {
        long cells = TableSizes.cells(markdown.text());
        if (cells <= limits.tableCells() + (long) markdown.text().length()) {
            return parser.parse(markdown, findings);
        }
        findings.warning("limit-table", "the tables have too many cells; all are read as text", markdown.point(0, 0));
        return withoutTables.parse(markdown, findings);
    }

    private static BoundedParser parser(ReaderOptions options, boolean tables) {
        Parser.Builder builder = Parser.builder()
                .extensions(extensions(options, tables))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(options.limits().nesting())
                .maxInlineNesting(options.limits().nesting());
        return new BoundedParser(builder, options.limits().marks());
    }

    private static List<Extension> extensions(ReaderOptions options, boolean tables) {
        List<Extension> extensions = new ArrayList<>();
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            if (options.has(extension)) {
                switch (extension) {
                    case TABLES -> {
                        if (tables) {
                            extensions.add(tables());
                        }
                    }
                    case STRIKETHROUGH -> extensions.add(StrikethroughExtension.create());
                    case TASK_LISTS -> extensions.add(TaskListItemsExtension.create());
                    case AUTOLINKS -> extensions.add(AutolinkExtension.create());
                    case FOOTNOTES ->
                        extensions.add(FootnotesExtension.builder()
                                .inlineFootnotes(true)
                                .build());
                    case ALERTS -> {} // found among the block quotations when they are converted
                }
            }
        }
        return extensions;
    }

    /** The parser refuses no table: {@link TableSizes} has let them pass, and the converter cuts them. */
    private static Extension tables() {
        return TablesExtension.builder().maxCells(Integer.MAX_VALUE).build();
    }
}
