package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How far each page of a document that is laid out is filled, but for what floats. */
final class PageFlow {

    /** In lines. What a page misses more has something after it that takes more room, or ends so on purpose. */
    static final int MOST = 3;

    /** In units of the engine, of which a line has some hundreds. */
    static final int TOLERANCE = 30;

    private final List<PageBox> pages;
    private final CssContext context;
    private final TreeMap<Integer, Sheet> sheets = new TreeMap<>();

    /** The blocks of which nothing has come so far, the outermost first. */
    private final List<BlockBox> opening = new ArrayList<>();

    PageFlow(BlockBox root, CssContext context) {
        this.context = context;
        this.pages = root.getLayer().getPages();
        root.getChildren().forEach(this::walk);
    }

    /** The pages that have something on them, by their places in the document. */
    NavigableMap<Integer, Sheet> sheets() {
        return sheets;
    }

    int pageOf(Box line) {
        return pageOf(line, pages);
    }

    /** The page of a line. Its ends may stand out a little. */
    static int pageOf(Box line, List<PageBox> pages) {
        return pageAt(line.getAbsY() + line.getHeight() / 2, pages);
    }

    private void walk(Box box) {
        if (box instanceof LineBox) {
            add(box);
        } else if (box instanceof BlockBox block && !block.getStyle().isNonFlowContent()) {
            opening.add(block);
            if (isWhole(block)) {
                add(block);
            } else {
                block.getChildren().forEach(this::walk);
                pad(block);
            }
            opening.remove(block);
        }
    }

    /** Whether a box is one thing, whatever is in it. */
    static boolean isWhole(Box box) {
        return box instanceof BlockBox block
                && (block.isReplaced()
                        || block instanceof TableBox
                        || block.getStyle().hasColumns());
    }

    private void add(Box content) {
        int first = content instanceof LineBox ? pageOf(content) : pageAt(content.getAbsY());
        int end = content.getAbsY() + content.getHeight();
        Sheet sheet = sheets.computeIfAbsent(first, this::sheet);
        sheet.end = Math.max(sheet.end, end);
        int last = Math.max(first, pageAt(end - 1));
        opening.clear();
        sheets.computeIfAbsent(last, this::sheet).end = end;
    }

    /** What is below the last line of a block belongs to it, but for its margin. */
    private void pad(BlockBox block) {
        int padding = (int) block.getPadding(context).bottom()
                + (int) block.getBorder(context).bottom();
        if (padding > 0 && !sheets.isEmpty()) {
            Sheet last = sheets.lastEntry().getValue();
            int margin = (int) block.getMargin(context).bottom();
            last.end = Math.max(last.end, block.getAbsY() + block.getHeight() - margin);
        }
    }

    private Sheet sheet(int page) {
        return new Sheet(pages.get(page), page == 0 || opening.stream().anyMatch(PageFlow::isOnItsOwnPage));
    }

    /** Whether a new page is begun for it. */
    static boolean isOnItsOwnPage(Box block) {
        return block.getStyle().isForcePageBreakBefore() || !block.getStyle().isIdent(CSSName.PAGE, IdentValue.AUTO);
    }

    /** The page of a place in the document. */
    private int pageAt(int y) {
        return pageAt(y, pages);
    }

    static int pageAt(int y, List<PageBox> pages) {
        int first = 0;
        int last = pages.size() - 1;
        while (first < last) {
            int middle = (first + last) / 2;
            if (y < pages.get(middle).getBottom()) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return first;
    }

    /** A page with something on it. */
    static final class Sheet {

        private final PageBox page;
        private final boolean opensPart;
        private int end;

        private Sheet(PageBox page, boolean opensPart) {
            this.page = page;
            this.opensPart = opensPart;
        }

        /** Whether it begins something that stands on a page of its own, as chapters do. */
        boolean opensPart() {
            return opensPart;
        }

        /** The room below its last line. */
        int room() {
            return page.getBottom() - end;
        }

        boolean hasNotes() {
            return page.getFootnoteAreaHeight() > 0;
        }
    }
}
