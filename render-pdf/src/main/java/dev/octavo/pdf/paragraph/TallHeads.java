package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;

/**
 * Lets the head of a table stand once, not on each of its pages, where it takes most of a page or parts of two: there is little room for
 * what it heads, and what the engine paints of one on a second page is none of the text to it. Then the document must be laid out once
 * more.
 */
final class TallHeads {

    /** Of a page. */
    private static final double MOST = 0.5;

    private final Box root;
    private final LayoutContext context;
    private boolean areChanged;

    private TallHeads(Box root, LayoutContext context) {
        this.root = root;
        this.context = context;
    }

    /** Looks at all tables below a box; whether there are any that must be laid out once more. */
    static boolean release(Box root, LayoutContext context) {
        TallHeads heads = new TallHeads(root, context);
        heads.release(root);
        return heads.areChanged;
    }

    private void release(Box box) {
        if (box instanceof TableBox table && table.getStyle().isPaginateTable() && hasTallHead(table)) {
            table.setStyle(OtherStyle.of(table.getStyle(), CSSName.FS_TABLE_PAGINATE, IdentValue.AUTO));
            areChanged = true;
        }
        box.getChildren().forEach(this::release);
    }

    private boolean hasTallHead(TableBox table) {
        return table.getChildCount() > 0
                && table.getChild(0) instanceof TableSectionBox section
                && section.isHeader()
                && (isMostOfAPage(section) || isOnSeveralPages(section));
    }

    private boolean isMostOfAPage(TableSectionBox head) {
        return head.getHeight()
                > MOST * root.getLayer().getFirstPage(context, head).getContentHeight(context);
    }

    private boolean isOnSeveralPages(TableSectionBox head) {
        return root.getLayer().getFirstPage(context, head) != root.getLayer().getLastPage(context, head);
    }
}
