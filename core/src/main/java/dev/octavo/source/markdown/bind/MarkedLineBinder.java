package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.ContainerMark;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes blocks of a paragraph that begins and ends with marks which elsewhere have lines for themselves: {@code {{< note >}}Mind.{{< /note >}}}. */
final class MarkedLineBinder {

    private static final String HUGO = "{{";

    private MarkedLineBinder() {}

    /** What now stands where a paragraph stood: itself, or what its marks make of it. */
    static Node bind(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof TemplateMark first)
                || !(paragraph.getLastChild() instanceof TemplateMark last)
                || first == last
                || !first.written().startsWith(HUGO)) {
            return paragraph;
        }
        Optional<ContainerMark> opening =
                ContainerMark.ofTemplate(first.written()).filter(mark -> mark.closes(last.written()));
        return opening.map(mark -> container(mark, first, last, paragraph)).orElse(paragraph);
    }

    private static Node container(ContainerMark mark, Node first, Node last, Paragraph paragraph) {
        Container container = Container.marked(mark);
        container.close();
        container.setSourceSpans(paragraph.getSourceSpans());
        paragraph.insertBefore(container);
        first.unlink();
        last.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        } else {
            container.appendChild(paragraph);
        }
        return container;
    }
}
