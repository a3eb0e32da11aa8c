package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.ListItem;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.container.Container;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Steps between marks, which are counted: {@code {% stepper %}} and {@code {% step %}} (GitBook), {@code {{< steps >}}} (Blowfish). */
public final class MarkedSteps {

    private final Conversion conversion;
    private final InnerContent inner;
    private final Captions captions;

    /** Of a document. */
    public MarkedSteps(Conversion conversion, InnerContent inner, Captions captions) {
        this.conversion = conversion;
        this.inner = inner;
        this.captions = captions;
    }

    /** Whether a division holds nothing but steps; that of other themes holds lists and headings. */
    public static boolean areAll(Container container) {
        List<Node> steps = Syntax.children(container);
        return container.isMarked()
                && container.name().equals("steps")
                && !steps.isEmpty()
                && steps.stream().allMatch(MarkedSteps::isStep);
    }

    private static boolean isStep(Node node) {
        return node instanceof Container step && step.isMarked() && step.name().equals("step");
    }

    /** The steps as a numbered list. */
    public Block of(Container steps) {
        List<ListItem> items = Syntax.children(steps).stream()
                .map(step -> item((Container) step))
                .toList();
        return new OrderedList(1, false, items, Attributes.NONE, conversion.at(steps));
    }

    private ListItem item(Container step) {
        SourceRange at = conversion.at(step);
        String title = step.attributes().values().getOrDefault("title", "");
        List<Block> body = new ArrayList<>();
        if (!title.isBlank()) {
            body.add(new Paragraph(
                    List.of(new Strong(captions.read(title, Captions.firstOf(step.getSourceSpans())))),
                    Attributes.NONE,
                    at));
        }
        body.addAll(inner.blocks(step));
        return new ListItem(ListItem.Task.NONE, body, at);
    }
}
