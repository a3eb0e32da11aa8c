package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lets right pages end where the left ones do that face them: one of those may be a line or two short, since no line of a
 * paragraph stands alone. Asked while the document is laid out, when the left page is full.
 */
final class FacingPages {

    private boolean aligned;

    /** From the next layout on. */
    void align() {
        aligned = true;
    }

    /**
     * The line of a paragraph that should begin the next page, so that a right page ends as its left one does; empty where it
     * is another one, or neither page has to care.
     */
    OptionalInt firstOnNext(BlockBox paragraph, Layer layer) {
        List<Box> lines = paragraph.getChildren();
        for (int i = 0; aligned && i < lines.size(); i++) {
            PageBox page = pageOf(lines.get(i), layer);
            if (page.isRightPage() && page.getPageNo() > 0) {
                return firstOnNext(i, paragraph, page, layer);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt firstOnNext(int start, BlockBox paragraph, PageBox page, Layer layer) {
        List<Box> lines = paragraph.getChildren();
        int limit = end(paragraph, page, layer.getPages().get(page.getPageNo() - 1));
        for (int i = start; i < lines.size() && end(lines.get(i)) <= page.getBottom() + PageFlow.TOLERANCE; i++) {
            if (end(lines.get(i)) > limit + PageFlow.TOLERANCE) {
                int before = i > start
                        ? end(lines.get(i - 1))
                        : lastBefore(paragraph, lines.get(i).getAbsY())
                                .map(FacingPages::end)
                                .orElse(0);
                return Math.abs(before - limit) <= PageFlow.TOLERANCE ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Where a right page should end; its own end where nothing is to be done. */
    private static int end(BlockBox paragraph, PageBox right, PageBox left) {
        int own = right.getBottom();
        if (left.getFootnoteAreaHeight() > 0 || right.getFootnoteAreaHeight() > 0) {
            return own;
        }
        int missing = lastBefore(paragraph, right.getTop())
                .map(last -> left.getBottom() - end(last))
                .orElse(0);
        int leading = paragraph.getChild(0).getHeight();
        return missing >= leading && missing < (PageFlow.MOST + 1) * leading ? own - missing : own;
    }

    private static int end(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    private static PageBox pageOf(Box line, Layer layer) {
        return layer.getPages().get(PageFlow.pageOf(line, layer.getPages()));
    }

    /** The last line, or what else holds no lines, that stands above a height; empty where a part of the document begins in between. */
    private static Optional<Box> lastBefore(BlockBox paragraph, int y) {
        Optional<Box> own = lastIn(paragraph, y);
        if (own.isPresent()) {
            return own;
        }
        for (Box box = paragraph; box != null; box = box.getParent()) {
            if (PageFlow.isOnItsOwnPage(box)) {
                return Optional.empty();
            }
            for (Box other = box.getPreviousSibling(); other != null; other = other.getPreviousSibling()) {
                Optional<Box> last = lastIn(other, y);
                if (last.isPresent() || PageFlow.isOnItsOwnPage(other)) {
                    return last;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Box> lastIn(Box box, int y) {
        if (box.getAbsY() >= y) {
            return Optional.empty();
        }
        if (box instanceof LineBox || PageFlow.isWhole(box)) {
            return box.getAbsY() + box.getHeight() / 2 < y ? Optional.of(box) : Optional.empty();
        }
        for (int i = box.getChildCount() - 1; i >= 0; i--) {
            Optional<Box> last = lastIn(box.getChild(i), y);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
