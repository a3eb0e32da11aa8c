package dev.octavo.source.convert.html;

import dev.octavo.model.Node;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerMarkdown;
import dev.octavo.source.convert.template.MarkConverter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the converters of the HTML of one document, in which it may stand in many pieces. */
public final class HtmlConverters {

    private final Conversion conversion;
    private final InnerMarkdown markdown;
    private final MarkConverter marks;
    private final Supplier<HtmlElements.Row> others;

    /**
     * Of a document.
     *
     * @param others makes for each converter what turns elements that HTML does not have into nodes
     */
    public HtmlConverters(
            Conversion conversion, InnerMarkdown markdown, MarkConverter marks, Supplier<HtmlElements.Row> others) {
        this.conversion = conversion;
        this.markdown = markdown;
        this.marks = marks;
        this.others = others;
    }

    /** A converter of a piece of HTML, with what becomes of the Markdown in its slots. */
    public HtmlConverter of(WovenHtml woven, Function<org.commonmark.node.Node, List<? extends Node>> slots) {
        return new HtmlConverter(
                woven,
                conversion,
                slots,
                new MarkdownInHtml(markdown, woven),
                new MarksInHtml(conversion, marks, woven),
                others.get());
    }
}
