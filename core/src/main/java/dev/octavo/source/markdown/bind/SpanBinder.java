package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.attributes.AttributedInline;
import dev.octavo.source.markdown.attributes.InlineAttributes;
import dev.octavo.source.markdown.emphasis.Styled;
import dev.octavo.source.markdown.inline.Icon;
import dev.octavo.source.markdown.parser.Escapes;
import dev.octavo.source.markdown.table.Caption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@link InlineAttributes} to what stands before them: an inline, or text in brackets. Those at the end of a heading or
 * a caption stay there; all others become the text that they were.
 */
final class SpanBinder {

    /** A bracket that may open a span. */
    private record Bracket(Text node, int index) {}

    private final String source;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private @Nullable Bracket closed;

    private SpanBinder(String source) {
        this.source = source;
    }

    /** Binds those among the children of a node. */
    static void bind(Node parent, String source) {
        new SpanBinder(source).bind(parent);
    }

    private void bind(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                findBrackets(text);
            } else if (node instanceof InlineAttributes attributes) {
                node = bind(attributes);
            } else {
                closed = null;
            }
        }
    }

    private void findBrackets(Text text) {
        Escapes escapes = Escapes.of(text, source);
        closed = null;
        for (int i = 0; i < text.getLiteral().length(); i++) {
            char c = text.getLiteral().charAt(i);
            if (c == '[' && !escapes.covers(i)) {
                open.push(new Bracket(text, i));
            } else if (c == ']' && !escapes.covers(i)) {
                closed = open.poll();
            } else {
                closed = null;
            }
        }
    }

    /** The node that now stands where the attributes stood. */
    private Node bind(InlineAttributes braces) {
        Node previous = braces.getPrevious();
        Node bound = braces;
        if (closed != null && previous instanceof Text end) {
            bound = span(closed, end, braces);
        } else if (previous instanceof AttributedInline attributed) {
            attributed.add(braces.attributes());
            braces.unlink();
            bound = attributed;
        } else if (previous != null && takesAttributes(previous)) {
            AttributedInline attributed = new AttributedInline(braces.attributes());
            attributed.setSourceSpans(previous.getSourceSpans());
            braces.insertAfter(attributed);
            attributed.appendChild(previous);
            braces.unlink();
            bound = attributed;
        } else if (!endsTitle(braces)) {
            Text text = new Text(braces.written());
            text.setSourceSpans(braces.getSourceSpans());
            braces.insertAfter(text);
            braces.unlink();
            bound = text;
        }
        closed = null;
        return bound;
    }

    private static boolean takesAttributes(Node node) {
        return node instanceof Link
                || node instanceof Image
                || node instanceof Code
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Styled
                || node instanceof Icon;
    }

    private static boolean endsTitle(InlineAttributes braces) {
        Node parent = braces.getParent();
        boolean apart = !(braces.getPrevious() instanceof Text text)
                || text.getLiteral().isEmpty()
                || Character.isWhitespace(
                        text.getLiteral().charAt(text.getLiteral().length() - 1));
        return apart && braces.getNext() == null && isTitle(parent);
    }

    private static boolean isTitle(Node node) {
        return node instanceof Heading || node instanceof Caption || BlockBinder.mayBeCaption(node);
    }

    private static Node span(Bracket start, Text end, InlineAttributes braces) {
        AttributedInline span = new AttributedInline(braces.attributes());
        braces.insertAfter(span);
        cut(end, end.getLiteral().length() - 1);
        Text first = start.node() == end ? end : start.node();
        Text inside = split(first, start.index());
        span.appendChild(inside);
        for (Node node : between(first, braces)) {
            span.appendChild(node);
        }
        span.setSourceSpans(braces.getSourceSpans());
        braces.unlink();
        return span;
    }

    /** Cuts a text at a bracket: what stands before stays, what stands behind is the result. */
    private static Text split(Text text, int bracket) {
        Text rest = new Text(text.getLiteral().substring(bracket + 1));
        List<SourceSpan> spans = text.getSourceSpans();
        boolean verbatim = spans.size() == 1
                && spans.get(0).getLength() >= text.getLiteral().length();
        if (verbatim && !rest.getLiteral().isEmpty()) {
            int end = bracket + 1 + rest.getLiteral().length();
            rest.setSourceSpans(List.of(spans.get(0).subSpan(bracket + 1, end)));
        }
        cut(text, bracket);
        return rest;
    }

    private static void cut(Text text, int end) {
        text.setLiteral(text.getLiteral().substring(0, end));
    }

    private static List<Node> between(Node start, Node end) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = start.getNext(); node != null && node != end; node = node.getNext()) {
            nodes.add(node);
        }
        return nodes;
    }
}
