package dev.octavo.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Sets CommonMark's parser up. */
final class MarkdownParser {

    private MarkdownParser() {}

    static Parser of(ReaderOptions options) {
        return Parser.builder()
                .extensions(extensions(options))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(options.limits().nesting())
                .maxInlineNesting(options.limits().nesting())
                .build();
    }

    private static List<Extension> extensions(ReaderOptions options) {
        List<Extension> extensions = new ArrayList<>();
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            if (options.has(extension)) {
                switch (extension) {
                    case TABLES -> extensions.add(TablesExtension.create());
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
}
