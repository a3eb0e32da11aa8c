package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Figure;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes figures of code and pictures below which a paragraph says what they show, {@code <span class="caption">}, and titles of what names a file
 * above code, {@code <span class="filename">}, as books made with mdBook have them.
 */
public final class SpanCaptions {

    private static final String CAPTION = "caption";
    private static final String FILE = "filename";
    private static final String TITLE = "title";

    private SpanCaptions() {}

    /** Blocks in which what is said of code and pictures belongs to them. */
    public static List<Block> bound(List<Block> blocks) {
        List<Block> bound = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Span> caption = only(CAPTION, block);
            Block before = bound.isEmpty() ? block : bound.get(bound.size() - 1);
            if (caption.isPresent() && mayHaveCaption(before)) {
                bound.set(bound.size() - 1, figure(before, caption.get()));
            } else if (block instanceof CodeBlock code && only(FILE, before).isPresent() && !isTitled(code)) {
                bound.set(bound.size() - 1, titled(code, only(FILE, before).get()));
            } else {
                bound.add(block);
            }
        }
        return bound;
    }

    /** The span of a class that is all there is in a paragraph. */
    private static Optional<Span> only(String name, Block block) {
        return block instanceof Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Span span
                        && span.attributes().classes().contains(name)
                ? Optional.of(span)
                : Optional.empty();
    }

    private static boolean mayHaveCaption(Block block) {
        return block instanceof CodeBlock
                || (block instanceof Paragraph paragraph
                        && !Figures.pictures(paragraph).isEmpty());
    }

    private static Figure figure(Block shown, Span caption) {
        String id = caption.attributes().id();
        return new Figure(List.of(shown), caption.content(), Attributes.id(id), shown.at());
    }

    private static boolean isTitled(CodeBlock code) {
        return code.attributes().values().containsKey(TITLE);
    }

    private static Block titled(CodeBlock code, Span file) {
        String title = Nodes.text(file.content());
        return code.with(new Attributes("", List.of(), Map.of(TITLE, title)).and(code.attributes()));
    }
}
