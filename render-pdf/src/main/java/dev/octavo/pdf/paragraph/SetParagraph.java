package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A paragraph whose lines are chosen, and are written into the engine's boxes: each as it is, as in code. */
final class SetParagraph {

    /** In units of the engine, by which a line may be longer than it was planned, as each of its parts is rounded up. */
    private static final int TOLERANCE = 40;

    /** To choose lines while they are counted takes time and room by their square. */
    private static final int MOST_COUNTED = 100;

    private final BlockBox block;
    private final ParagraphText text;
    private final CssContext context;
    private final int width;
    private final int indent;
    private ChosenLines lines;

    SetParagraph(BlockBox block, ParagraphText text, ChosenLines lines, CssContext context) {
        this.block = block;
        this.text = text;
        this.lines = lines;
        this.context = context;
        this.width = block.getContentWidth();
        this.indent = FirstLine.indent(block, context);
    }

    BlockBox block() {
        return block;
    }

    ParagraphText text() {
        return text;
    }

    /** What is wanted of its lines where they are so laid out that some of them end a page; nothing if they are as they should be. */
    Wanted wanted(PageBreaks pages) {
        BitSet ends = pages.in(block);
        boolean partsWords = ends.stream()
                .anyMatch(line -> line < lines.count() && lines.end(line).kind().isInWord());
        return partsWords && lines.count() <= MOST_COUNTED ? new Wanted(lines.count(), ends) : Wanted.NOTHING;
    }

    /**
     * What is wanted for it to have a line more; nothing where its lines were far too loose then.
     *
     * @param onPage how many of its lines stand on the page where it begins
     * @param loosest how wide spaces may become, as a multiple of their own
     */
    Wanted wantedLonger(int onPage, double loosest) {
        BitSet ends = new BitSet();
        ends.set(onPage, onPage < lines.count());
        boolean isTooLong = lines.count() >= MOST_COUNTED;
        return isTooLong || !lines.justified() || lines.spaceIfFull() > loosest
                ? Wanted.NOTHING
                : new Wanted(lines.count() + 1, ends);
    }

    /** From line to line. */
    int leading() {
        return block.getChild(0).getHeight();
    }

    /** Has other lines from now on, which are still to be written. */
    void choose(ChosenLines others) {
        lines = others;
    }

    /** Writes the text of its parts, whose lines then are as they are written. */
    void write(List<String> written, LineStyles lineByLine) {
        for (int i = 0; i < written.size(); i++) {
            Part part = text.parts().get(i);
            if (part.isText()) {
                part.box().setText(written.get(i));
                part.box().setStyle(lineByLine.of(part.style()));
            }
        }
    }

    /** Whether the engine made of it what was planned. */
    boolean hasComeOut() {
        return block.getChildCount() == lines.count()
                && block.getContentWidth() == width
                && FirstLine.indent(block, context) == indent
                && block.getChildren().stream().allMatch(Paragraphs::isBesideNothing)
                && IntStream.range(0, lines.count()).allMatch(this::fits);
    }

    private boolean fits(int line) {
        return block.getChild(line).getContentWidth() <= width + lines.hang(line) + TOLERANCE;
    }

    /** Moves into the margin what hangs there where lines begin; the engine would take it back if it laid them out again. */
    void hang() {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.hangAtStart(i) > 0) {
                hang((LineBox) block.getChild(i), Math.round(lines.hangAtStart(i)));
            }
        }
    }

    private static void hang(LineBox line, int by) {
        line.setX(line.getX() + (line.isLayedOutRTL() ? by : -by));
        line.calcCanvasLocation();
        line.calcChildLocations();
    }

    /** Takes it all back, so that the engine fills line by line as it does. */
    void restore() {
        for (Part part : text.parts()) {
            if (part.isText()) {
                part.box().setText(part.text());
                part.box().setStyle(part.style());
            }
        }
    }
}
