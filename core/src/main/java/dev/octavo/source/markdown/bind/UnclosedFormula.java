package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.math.FormulaBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/** Gives the lines of a formula that is never closed back to the paragraph right above it, which they are text of. */
final class UnclosedFormula {

    private UnclosedFormula() {}

    /** What stands there now: the block itself where it is closed, or has no paragraph above. */
    static Node bind(FormulaBlock formula) {
        if (formula.isClosed()
                || !(formula.getPrevious() instanceof Paragraph above)
                || !BlockBinder.isAdjacent(above, formula)) {
            return formula;
        }
        above.appendChild(new SoftLineBreak());
        while (formula.getFirstChild() != null) {
            above.appendChild(formula.getFirstChild());
        }
        formula.getSourceSpans().forEach(above::addSourceSpan);
        formula.unlink();
        return above;
    }
}
