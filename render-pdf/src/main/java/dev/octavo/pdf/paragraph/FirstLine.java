package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;

/**
 * The first line of a paragraph and its indent. Where an object stands in the line, as a formula or a picture does, the engine makes the line
 * shorter by the indent, and then forgets to begin it there.
 */
final class FirstLine {

    private FirstLine() {}

    /** How far it begins behind the others, in units of the engine; 0 where there is none. */
    static int indent(BlockBox block, CssContext context) {
        if (block.getChildCount() == 0) {
            return 0;
        }
        LineBox line = (LineBox) block.getChild(0);
        return isForgotten(line)
                ? (int) block.getStyle()
                        .getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.getContentWidth(), context)
                : line.getContentStart();
    }

    /** Moves it to where it begins, if that was forgotten; the engine would take it back if it laid it out again. */
    static void indentIfForgotten(BlockBox block, CssContext context) {
        int indent = indent(block, context);
        if (indent != 0 && isForgotten((LineBox) block.getChild(0))) {
            LineBox line = (LineBox) block.getChild(0);
            line.setContentStart(indent);
            line.setX(line.getX() + (line.isLayedOutRTL() ? -indent : indent));
            line.calcCanvasLocation();
            line.calcChildLocations();
        }
    }

    private static boolean isForgotten(LineBox line) {
        return line.isContainsBlockLevelContent() && line.getContentStart() == 0;
    }
}
