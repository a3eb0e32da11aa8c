package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.raw.ForeignBlock;
import dev.octavo.source.markdown.raw.ForeignInline;
import dev.octavo.source.markdown.raw.RawMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Makes HTML of code that is said to be HTML, and leaves markup of other formats to be told of. */
final class RawBinder {

    private static final Set<String> HTML = Set.of("html", "html4", "html5");

    private RawBinder() {}

    /** What a block of code is: itself, or what has taken its place. */
    static Node bind(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        return RawMark.of(info).map(mark -> replaced(code, block(mark, code))).orElse(code);
    }

    private static Node block(RawMark mark, FencedCodeBlock code) {
        if (!isHtml(mark)) {
            Node foreign = new ForeignBlock(mark.format());
            foreign.setSourceSpans(code.getSourceSpans());
            return foreign;
        }
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(code.getLiteral().stripTrailing());
        html.setSourceSpans(content(code));
        return html;
    }

    /** The lines between the fences; empty ones, for which the parser has no places, stand where the next one does. */
    private static List<SourceSpan> content(FencedCodeBlock code) {
        List<SourceSpan> lines = new ArrayList<>();
        List<SourceSpan> spans = code.getSourceSpans();
        int closing = code.getClosingFenceLength() == null ? 0 : 1;
        for (int i = 1; i < spans.size() - closing; i++) {
            SourceSpan span = spans.get(i);
            while (spans.get(0).getLineIndex() + 1 + lines.size() < span.getLineIndex()) {
                lines.add(span.subSpan(0, 0));
            }
            lines.add(span);
        }
        return lines;
    }

    /** What stands where a mark stood: the markup that was code before it, else its text. */
    static Node bind(RawMark mark) {
        if (!(mark.getPrevious() instanceof Code code)) {
            Text text = new Text(mark.written());
            text.setSourceSpans(mark.getSourceSpans());
            return replaced(mark, text);
        }
        Node markup = isHtml(mark) ? html(code) : new ForeignInline(mark.format());
        if (markup instanceof ForeignInline) {
            markup.setSourceSpans(code.getSourceSpans());
        }
        code.unlink();
        return replaced(mark, markup);
    }

    private static Node html(Code code) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(code.getLiteral());
        html.setSourceSpans(code.getSourceSpans().stream()
                .map(span -> withoutTicks(span, code.getLiteral().length()))
                .toList());
        return html;
    }

    private static SourceSpan withoutTicks(SourceSpan span, int length) {
        int ticks = Math.max(0, (span.getLength() - length) / 2);
        return span.subSpan(ticks, span.getLength() - ticks);
    }

    private static boolean isHtml(RawMark mark) {
        return HTML.contains(mark.format().toLowerCase(Locale.ROOT));
    }

    private static Node replaced(Node old, Node other) {
        old.insertAfter(other);
        old.unlink();
        return other;
    }
}
