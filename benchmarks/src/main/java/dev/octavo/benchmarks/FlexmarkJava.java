package dev.octavo.benchmarks;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** flexmark-java with its extensions of the same names. */
final class FlexmarkJava {

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
