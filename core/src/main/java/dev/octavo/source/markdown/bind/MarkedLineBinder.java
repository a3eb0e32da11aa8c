package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.ContainerMark;
import dev.octavo.source.markdown.container.TabPane;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of a paragraph that holds nothing but pairs of marks which elsewhere have lines for themselves, and what is between
 * them: {@code {{< note >}}Mind.{{< /note >}}}.
 */
final class MarkedLineBinder {

    private static final String HUGO = "{{";

    private record Pair(ContainerMark mark, TemplateMark opening, TemplateMark closing) {}

    private MarkedLineBinder() {}

    /** What now stands last where a paragraph stood: itself, or what its marks make of it. */
    static Node bind(Paragraph paragraph) {
        List<Pair> pairs = pairs(paragraph);
        Node last = paragraph;
        for (Pair pair : pairs) {
            last = container(pair, paragraph, pairs.size() == 1);
        }
        if (last != paragraph) {
            paragraph.unlink();
        }
        return last;
    }

    /** The pairs that a paragraph consists of; none where anything else stands in it. */
    private static List<Pair> pairs(Paragraph paragraph) {
        List<Pair> pairs = new ArrayList<>();
        TabPane tabs = TabPane.around(paragraph);
        Node node = paragraph.getFirstChild();
        while (node != null) {
            Optional<ContainerMark> mark =
                    node instanceof TemplateMark opening && opening.written().startsWith(HUGO)
                            ? ContainerMark.ofTemplate(opening.written())
                            : Optional.empty();
            TemplateMark closing = mark.isEmpty() ? null : closing(mark.get(), node);
            if (closing == null) {
                return List.of();
            }
            pairs.add(new Pair(tabs.entitled(mark.get()), (TemplateMark) node, closing));
            node = behindSpace(closing.getNext());
        }
        return pairs;
    }

    private static @Nullable TemplateMark closing(ContainerMark mark, Node opening) {
        String name = ((TemplateMark) opening).name();
        int open = 1;
        for (Node node = opening.getNext(); node != null; node = node.getNext()) {
            if (node instanceof TemplateMark other && other.name().equals(name)) {
                open += mark.closes(other.written()) ? -1 : 1;
                if (open == 0) {
                    return other;
                }
            }
        }
        return null;
    }

    private static @Nullable Node behindSpace(@Nullable Node first) {
        Node node = first;
        while (node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank())) {
            node = node.getNext();
        }
        return node;
    }

    private static Node container(Pair pair, Paragraph paragraph, boolean isOnly) {
        Container container = Container.marked(pair.mark());
        container.close();
        Paragraph content = new Paragraph();
        if (isOnly) {
            container.setSourceSpans(paragraph.getSourceSpans());
        } else {
            container.setSourceSpans(pair.opening().getSourceSpans());
            pair.closing().getSourceSpans().forEach(container::addSourceSpan);
        }
        content.setSourceSpans(container.getSourceSpans());
        while (pair.opening().getNext() != null && pair.opening().getNext() != pair.closing()) {
            content.appendChild(pair.opening().getNext());
        }
        if (content.getFirstChild() != null) {
            container.appendChild(content);
        }
        paragraph.insertBefore(container);
        return container;
    }
}
