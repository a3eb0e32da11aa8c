package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.template.MarkedSpan;
import dev.octavo.source.markdown.template.SpanMark;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** Binds {@linkplain SpanMark marks} of which one closes the other, and what stands between them. */
final class MarkedSpanBinder {

    private record Opening(TemplateMark node, SpanMark mark) {}

    /** The marks that may still be closed, the last one first. */
    private final Deque<Opening> open = new ArrayDeque<>();

    /** How many of each name these are. */
    private final Map<String, Integer> names = new HashMap<>();

    private MarkedSpanBinder() {}

    /** Binds those among the children of a node. */
    static void bind(Node parent) {
        MarkedSpanBinder binder = new MarkedSpanBinder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TemplateMark written && !written.isKept()) {
                Optional<SpanMark> mark = SpanMark.of(written);
                node = mark.isPresent() ? binder.bind(written, mark.get()) : node;
            }
        }
    }

    /** The node that now stands where the mark stood. */
    private Node bind(TemplateMark written, SpanMark mark) {
        if (!mark.closes()) {
            if (!mark.isWhole()) {
                open.push(new Opening(written, mark));
                names.merge(mark.name(), 1, Integer::sum);
            }
            return written;
        }
        if (names.getOrDefault(mark.name(), 0) == 0) {
            return written;
        }
        Opening opening = take();
        while (!opening.mark().name().equals(mark.name())) {
            opening = take();
        }
        return span(opening, written);
    }

    private Opening take() {
        Opening opening = open.pop();
        names.merge(opening.mark().name(), -1, Integer::sum);
        return opening;
    }

    private static Node span(Opening opening, Node closing) {
        MarkedSpan span = new MarkedSpan(opening.mark());
        span.setSourceSpans(opening.node().getSourceSpans());
        closing.getSourceSpans().forEach(span::addSourceSpan);
        opening.node().insertBefore(span);
        while (opening.node().getNext() != null && opening.node().getNext() != closing) {
            span.appendChild(opening.node().getNext());
        }
        opening.node().unlink();
        closing.unlink();
        return span;
    }
}
