package dev.octavo.pdf.page;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.util.function.Consumer;

/**
 * A page whose margins are laid out when it is painted, and then forgotten. The engine would keep them from the layout to the end, and the
 * boxes of a head and a foot take half as much room as those of the text between them.
 */
final class LateMargins extends PageBox {

    private final CssContext context;
    private final int room;
    private final Consumer<PageBox> fill;

    /**
     * The same page as another that is laid out.
     *
     * @param room how far its text may reach into the margins at its sides, in units of the engine
     * @param fill lays out the margins of a page
     */
    LateMargins(CssContext context, PageBox page, int room, Consumer<PageBox> fill) {
        this.context = context;
        this.room = room;
        this.fill = fill;
        setStyle(page.getStyle());
        setPageInfo(page.getPageInfo());
        setPageNo(page.getPageNo());
        setOuterPageWidth(page.getOuterPageWidth());
        setTopAndBottom(context, page.getTop());
        setFootnoteAreaHeight(page.getFootnoteAreaHeight());
    }

    /** The engine cuts what it paints where the text ends. */
    @Override
    public Rectangle getPrintClippingBounds(CssContext c) {
        Rectangle bounds = super.getPrintClippingBounds(c);
        bounds.grow(room, 0);
        return bounds;
    }

    @Override
    public void paintMarginAreas(RenderingContext c, int additionalClearance, short mode) {
        LateMargins filled = new LateMargins(context, this, room, fill);
        fill.accept(filled);
        filled.paintFilled(c, additionalClearance, mode);
    }

    private void paintFilled(RenderingContext c, int additionalClearance, short mode) {
        super.paintMarginAreas(c, additionalClearance, mode);
    }
}
