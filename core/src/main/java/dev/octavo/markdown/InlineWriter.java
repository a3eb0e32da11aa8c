package dev.octavo.markdown;

import dev.octavo.markdown.MarkdownOut.Extent;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Emphasis;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.RawInline;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.citation.CitationKey;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Inlines to Markdown. */
final class InlineWriter {

    /** An address that may stand between angle brackets. */
    private static final Pattern AUTOLINK = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\\x00-\\x20]*");

    /** An address that needs no angle brackets within a link. */
    private static final Pattern BARE_DESTINATION = Pattern.compile("[^<\\s()\\\\&][^\\s()\\\\&]*");

    private static final SourceRange NOWHERE = SourceRange.NONE;

    private InlineWriter() {}

    /** The inlines of a paragraph. */
    static String write(List<Inline> inlines) {
        return write(
                inlines, Extent.LINES, markdown -> markdown, text -> new Paragraph(text, Attributes.NONE, NOWHERE));
    }

    /**
     * The inlines of a block in the first style in which they are read back as they are. Breaks around them, which are
     * kept in cells of tables alone, are tags, and tried without.
     *
     * @param extent where the block must end
     * @param frame the Markdown of the block, of that of its inlines
     * @param block the block, of its inlines
     */
    static String write(
            List<Inline> inlines, Extent extent, UnaryOperator<String> frame, Function<List<Inline>, Block> block) {
        List<Inline> text = inlines.subList(firstInText(inlines), endOfText(inlines));
        for (Style style : Style.values()) {
            String markdown = write(inlines, extent, style);
            if (style == Style.HTML || ReadBack.isSame(frame.apply(markdown), block.apply(text))) {
                return markdown;
            }
        }
        throw new AssertionError("the last style is always taken");
    }

    private static String write(List<Inline> inlines, Extent extent, Style style) {
        int start = firstInText(inlines);
        int end = endOfText(inlines);
        MarkdownOut out = new MarkdownOut(style, extent);
        out.append("<br>".repeat(start));
        Handlers.TABLE.handleAll(inlines.subList(start, end), out);
        out.keepSpace();
        out.append("<br>".repeat(inlines.size() - end));
        return LineStarts.escape(out.toString());
    }

    private static int firstInText(List<Inline> inlines) {
        int start = 0;
        while (start < inlines.size() && inlines.get(start) instanceof HardBreak) {
            start++;
        }
        return start;
    }

    private static int endOfText(List<Inline> inlines) {
        int start = firstInText(inlines);
        int end = inlines.size();
        while (end > start && inlines.get(end - 1) instanceof HardBreak) {
            end--;
        }
        return end;
    }

    static void text(Text text, MarkdownOut out) {
        TextEscaper.write(text.text(), out);
    }

    static void emphasis(Emphasis emphasis, MarkdownOut out) {
        delimited(out.style() == Style.UNDERSCORES ? "_" : "*", "em", emphasis.content(), out);
    }

    /** Puts content between delimiters, or between tags where no delimiter would be understood. */
    static void delimited(String delimiter, String tag, List<Inline> content, MarkdownOut out) {
        boolean tagged = out.style().hasTags();
        out.append(tagged ? "<" + tag + ">" : delimiter);
        Handlers.TABLE.handleAll(content, out);
        out.append(tagged ? "</" + tag + ">" : delimiter);
    }

    static void span(Span span, MarkdownOut out) {
        boolean mayTag = out.style().hasTags() && !span.content().isEmpty();
        boolean tagged = mayTag || !AttributeList.holds(span.attributes());
        out.beforeBracket();
        out.append(tagged ? HtmlTags.open("span", span.attributes()) : "[");
        Handlers.TABLE.handleAll(span.content(), out);
        out.append(tagged ? "</span>" : "]" + AttributeList.inline(span.attributes()));
    }

    static void code(Code code, MarkdownOut out) {
        String text = TemplateMark.escaped(code.text());
        String fence = "`".repeat(Runs.of('`', text).nextClearBit(1));
        boolean padded = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        out.beforeBacktick();
        out.append(padded ? fence + " " + text + " " + fence : fence + text + fence);
        out.append(AttributeList.inline(code.attributes()));
    }

    static void link(Link link, MarkdownOut out) {
        out.beforeBracket();
        boolean tagged = out.style() == Style.HTML;
        if (isAutolink(link) && !tagged) {
            out.append("<" + link.destination() + ">" + AttributeList.inline(link.attributes()));
            return;
        }
        out.append(tagged ? HtmlTags.open(link) : "[");
        out.withinLink(() -> Handlers.TABLE.handleAll(link.content(), out));
        out.append(
                tagged
                        ? "</a>"
                        : "]" + target(link.destination(), link.title()) + AttributeList.inline(link.attributes()));
    }

    private static boolean isAutolink(Link link) {
        return link.title().isEmpty()
                && link.content().equals(List.of(new Text(link.destination())))
                && AUTOLINK.matcher(link.destination()).matches();
    }

    private static String target(String destination, String title) {
        String quoted = title.isEmpty() ? "" : " \"" + title(title) + "\"";
        return "(" + (destination.isEmpty() && !quoted.isEmpty() ? "<>" : destination(destination)) + quoted + ")";
    }

    private static String destination(String destination) {
        if (destination.isEmpty() || BARE_DESTINATION.matcher(destination).matches()) {
            return destination;
        }
        return "<"
                + destination
                        .replace("&", "&amp;")
                        .replace("\\", "\\\\")
                        .replace("<", "\\<")
                        .replace(">", "\\>")
                        .replace("\n", "&#10;")
                        .replace("\r", "&#13;")
                + ">";
    }

    private static String title(String title) {
        return title.replace("&", "&amp;")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    static void image(Image image, MarkdownOut out) {
        if (out.style() == Style.HTML) {
            out.append(HtmlTags.of(image));
            return;
        }
        out.append("![");
        out.withinLink(() -> TextEscaper.write(image.alternative(), out));
        out.append("]" + target(image.source(), image.title()) + AttributeList.inline(image.attributes()));
    }

    static void softBreak(MarkdownOut out) {
        out.keepSpace();
        out.append("\n");
    }

    /** A backslash, or a tag where no line may end. */
    static void hardBreak(MarkdownOut out) {
        out.keepSpace();
        out.append(out.extent() == Extent.LINE || out.style().hasTags() ? "<br>" : "\\\n");
    }

    static void reference(FootnoteReference reference, MarkdownOut out) {
        out.beforeBracket();
        out.append("[^" + reference.label() + "]");
    }

    static void math(InlineMath math, MarkdownOut out) {
        switch (out.style()) {
            case PLAIN, UNDERSCORES -> out.append("$" + math.tex() + "$");
            case TAGS, ESCAPED -> out.append("\\(" + math.tex() + "\\)");
            case HTML -> {
                out.append("<math><semantics><annotation encoding=\"application/x-tex\">");
                out.withinLink(() -> TextEscaper.write(math.tex(), out));
                out.append("</annotation></semantics></math>");
            }
        }
    }

    static void citation(Citation citation, MarkdownOut out) {
        out.beforeBracket();
        out.append(citation.written());
    }

    static void crossReference(CrossReference reference, MarkdownOut out) {
        out.beforeBracket();
        boolean key = !out.style().hasTags() && CitationKey.isPlace(reference.id());
        out.append(key ? "@" + reference.id() : "[](" + destination("#" + reference.id()) + ")");
    }

    /** Markup passes as it is; what is not HTML has no place in Markdown but code. */
    static void raw(RawInline raw, MarkdownOut out) {
        if (raw.format().equals("html")) {
            out.append(raw.text());
        } else {
            code(new Code(raw.text(), Attributes.NONE), out);
        }
    }
}
