package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * The lines of a document while it is painted. What they were made of goes at once, their text when it is painted: the engine keeps both
 * to the end, since it might lay them out again. What may be painted on several pages keeps them: tables, what is fixed or runs.
 */
public final class PaintedLines {

    private final Queue<LineBox> unpainted = new ArrayDeque<>();
    private final List<PageBox> pages;

    /** The lines of a document that will not be laid out again. */
    public PaintedLines(BlockBox root) {
        this.pages = root.getLayer().getPages();
        root.getChildren().forEach(this::take);
    }

    private void take(Box box) {
        if (box instanceof LineBox line) {
            unpainted.add(line);
        } else if (box instanceof BlockBox block && isPaintedOnce(block)) {
            if (block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
                block.setInlineContent(List.of());
            }
            block.getChildren().forEach(this::take);
        }
    }

    private static boolean isPaintedOnce(BlockBox block) {
        return block.getLayer() == null
                && !(block instanceof TableBox)
                && !block.getStyle().isNonFlowContent();
    }

    /**
     * Forgets the text of the lines that end above the page before, as those of a page may reach a little into the next.
     *
     * @param page the place of the page that is painted next, from 0
     */
    public void beginPage(int page) {
        int painted = pages.get(Math.max(0, page - 1)).getTop();
        while (!unpainted.isEmpty() && bottom(unpainted.element()) <= painted) {
            unpainted.remove().getChildren().forEach(PaintedLines::forgetText);
        }
    }

    private static int bottom(Box line) {
        return line.getAbsY() + line.getHeight();
    }

    /** A leader is still to be known as one. */
    private static void forgetText(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (int i = inline.getInlineChildCount() - 1; i >= 0; i--) {
                Object child = inline.getInlineChild(i);
                if (child instanceof InlineText text && text.getFunctionData() == null) {
                    inline.removeChild(i);
                } else if (child instanceof Box inner) {
                    forgetText(inner);
                }
            }
        }
    }
}
