package dev.octavo.pdf.text;

import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import java.util.List;

/**
 * The room for notes at the foot of a page. A note that needs more of it than two fifths of the page stands at the end: the engine
 * would leave the pages empty onto which it runs.
 */
public final class FootRoom {

    private static final double SHARE = 0.4;

    /** The size of a note, and its leading, in those of the text. */
    private static final double SIZE = 0.83;

    private static final double LEADING = 0.8;

    /** The average advance of letters, in their size. */
    private static final double ADVANCE = 0.45;

    private final double lettersOfLine;
    private final double lines;

    /** The room on the pages of a size. */
    public FootRoom(Measure measure) {
        this.lettersOfLine = measure.width() / (SIZE * ADVANCE * measure.textSize());
        this.lines = SHARE * measure.height() / (LEADING * measure.leading());
    }

    /** Whether a note fits, judged by its text; of pictures, tables and formulas nobody knows it before. */
    public boolean holds(List<Block> note) {
        return Nodes.stream(note).noneMatch(FootRoom::isOfUnknownHeight)
                && Nodes.stream(note).mapToDouble(this::linesOf).sum() <= lines;
    }

    private static boolean isOfUnknownHeight(Node node) {
        return node instanceof Image || node instanceof Table || node instanceof MathBlock;
    }

    private double linesOf(Node node) {
        if (node instanceof CodeBlock code) {
            return 2 + code.text().lines().mapToDouble(this::linesOf).sum();
        }
        return node instanceof Paragraph || node instanceof Heading ? linesOf(Nodes.text(List.of(node))) : 0;
    }

    private double linesOf(String text) {
        return Math.max(1, Math.ceil(text.length() / lettersOfLine));
    }
}
