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

/** CommonMark's parser, which refuses a document whose tables are too large: that one is read without tables. */
final class MarkdownParser {

    private final Parser parser;
    private final Parser withoutTables;

    MarkdownParser(ReaderOptions options) {
        this.parser = parser(options, true);
        this.withoutTables = parser(options, false);
    }

    Node parse(SourceText markdown, Findings findings) {
        try {
            return parser.parse(markdown.text());
        } catch (IllegalArgumentException e) { // also counts the cells that a short row lacks
            Node document = withoutTables.parse(markdown.text());
            findings.warning(
                    "limit-table", "the tables have too many cells; all are read as text", markdown.point(0, 0));
            return document;
        }
    }

    private static Parser parser(ReaderOptions options, boolean tables) {
        return Parser.builder()
                .extensions(extensions(options, tables))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(options.limits().nesting())
                .maxInlineNesting(options.limits().nesting())
                .build();
    }

    private static List<Extension> extensions(ReaderOptions options, boolean tables) {
        List<Extension> extensions = new ArrayList<>();
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            if (options.has(extension)) {
                switch (extension) {
                    case TABLES -> {
                        if (tables) {
                            extensions.add(tables(options.limits()));
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

    /** A table beyond the reader's own limit keeps its first rows; only far beyond it no table is made. */
    private static Extension tables(Limits limits) {
        return TablesExtension.builder()
                .maxCells(Math.max(limits.tableCells(), TablesExtension.DEFAULT_MAX_CELLS))
                .build();
    }
}
