package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/** Tables that reach beyond the margins of their pages, where the engine cuts them or paints nothing at all. */
public final class Overflow {

    /** In units of the engine: what it rounds up in a dozen columns. */
    private static final int TOLERANCE = 40;

    private Overflow() {}

    /** Whether there is any below a box that is laid out. */
    public static boolean isIn(Box box, LayoutContext context) {
        return (box instanceof TableBox table && isCut(table, context))
                || box.getChildren().stream().anyMatch(child -> isIn(child, context));
    }

    private static boolean isCut(TableBox table, LayoutContext context) {
        PageBox page = table.getContainingLayer().getFirstPage(context, table);
        return page != null
                && (table.getAbsX() < -TOLERANCE
                        || table.getAbsX() + table.getWidth() > page.getContentWidth(context) + TOLERANCE);
    }
}
