package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.OptionLines;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** A block, the first child, and the {@link Container} behind it that says what it is, the second: {@code /// caption} (PyMdown). */
public final class CaptionedBlock extends CustomBlock {

    private CaptionedBlock() {}

    /** What now stands where a container stood: with the block before it where it is the caption of that, else the container itself. */
    static Node bind(Container caption) {
        Node block = caption.getPrevious();
        boolean mayHaveCaption = block != null && !(block instanceof AttributesLine) && !(block instanceof OptionLines);
        if (!caption.isCaption() || !mayHaveCaption) {
            return caption;
        }
        CaptionedBlock bound = new CaptionedBlock();
        bound.setSourceSpans(block.getSourceSpans());
        caption.getSourceSpans().forEach(bound::addSourceSpan);
        block.insertBefore(bound);
        bound.appendChild(block);
        bound.appendChild(caption);
        return bound;
    }
}
