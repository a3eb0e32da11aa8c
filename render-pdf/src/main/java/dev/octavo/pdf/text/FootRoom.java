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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

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

    /** A row of a formula that is set apart, which may hold a fraction or a sum. */
    private static final double LINES_OF_FORMULA = 2.5;

    private final double lettersOfLine;
    private final double leading;
    private final double lines;

    /** The room on the pages of a size. */
    public FootRoom(Measure measure) {
        this.lettersOfLine = measure.width() / (SIZE * ADVANCE * measure.textSize());
        this.leading = LEADING * measure.leading();
        this.lines = SHARE * measure.height() / leading;
    }

    /**
     * Whether a note fits, as far as that can be told before it is laid out.
     *
     * @param heights of pictures, in points
     */
    public boolean holds(List<Block> note, ToDoubleFunction<Image> heights) {
        return linesOf(note, lettersOfLine, heights) <= lines;
    }

    private double linesOf(List<? extends Node> nodes, double letters, ToDoubleFunction<Image> heights) {
        return nodes.stream()
                .mapToDouble(node -> linesOf(node, letters, heights))
                .sum();
    }

    private double linesOf(Node node, double letters, ToDoubleFunction<Image> heights) {
        if (node instanceof CodeBlock code) {
            return 2
                    + code.text()
                            .lines()
                            .mapToDouble(line -> linesOf(line, letters))
                            .sum();
        } else if (node instanceof MathBlock formula) {
            return 2 + LINES_OF_FORMULA * formula.tex().split("\\\\\\\\", -1).length;
        } else if (node instanceof Table table) {
            return 2 + linesOf(Nodes.text(table.caption()), letters) + linesOfRows(table, letters, heights);
        } else if (node instanceof Image image) {
            return 1 + heights.applyAsDouble(image) / leading;
        }
        boolean isText = node instanceof Paragraph || node instanceof Heading;
        return (isText ? linesOf(Nodes.text(List.of(node)), letters) : 0) + linesOf(node.children(), letters, heights);
    }

    /** Each row is as high as the highest of its cells, if columns are equally wide. */
    private double linesOfRows(Table table, double letters, ToDoubleFunction<Image> heights) {
        double lettersOfCell = letters / Math.max(1, table.alignments().size());
        return Stream.of(table.head(), table.body())
                .flatMap(List::stream)
                .mapToDouble(row -> row.cells().stream()
                        .mapToDouble(cell -> linesOf(cell.body(), lettersOfCell * cell.columnSpan(), heights))
                        .max()
                        .orElse(1))
                .map(height -> Math.max(1, height))
                .sum();
    }

    private static double linesOf(String text, double letters) {
        return Math.max(1, Math.ceil(text.length() / letters));
    }
}
