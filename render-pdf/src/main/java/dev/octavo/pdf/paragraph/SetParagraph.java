package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.List;

/** A paragraph whose lines are chosen, and are written into the engine's boxes: each as it is, as in code. */
final class SetParagraph {

    /** In units of the engine, by which a line may be longer than it was planned, as each of its parts is rounded up. */
    private static final int TOLERANCE = 40;

    private final BlockBox block;
    private final ParagraphText text;
    private final int lineCount;
    private final int width;
    private final int indent;
    private final List<CalculatedStyle> styles;

    SetParagraph(BlockBox block, ParagraphText text, int lineCount) {
        this.block = block;
        this.text = text;
        this.lineCount = lineCount;
        this.width = block.getContentWidth();
        this.indent = indent(block);
        this.styles = text.parts().stream().map(Part::style).toList();
    }

    private static int indent(BlockBox block) {
        return block.getChildCount() == 0 ? 0 : ((LineBox) block.getChild(0)).getContentStart();
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
        return block.getChildCount() == lineCount
                && block.getContentWidth() == width
                && indent(block) == indent
                && block.getChildren().stream().allMatch(this::fits);
    }

    private boolean fits(Box line) {
        return line.getContentWidth() <= width + TOLERANCE;
    }

    /** Takes it all back, so that the engine fills line by line as it does. */
    void restore() {
        for (int i = 0; i < styles.size(); i++) {
            Part part = text.parts().get(i);
            if (part.isText()) {
                part.box().setText(part.text());
                part.box().setStyle(styles.get(i));
            }
        }
    }
}
