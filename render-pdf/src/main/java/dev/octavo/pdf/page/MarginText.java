package dev.octavo.pdf.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.PageBox;
import dev.octavo.pdf.PageDecoration.Line;
import dev.octavo.pdf.PageDecoration.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.css.CSSPrimitiveValue;

/**
 * Writes text into the margins of a page that is laid out, where the stylesheet has left the content of its margin boxes
 * open: the sheet alone could not tell a blank page or an opening from others.
 */
final class MarginText {

    private final LayoutContext context;
    private final PageBox page;
    private final Map<MarginBoxName, List<PropertyDeclaration>> boxes;

    private MarginText(LayoutContext context, PageBox page) {
        this.context = context;
        this.page = page;
        this.boxes = new HashMap<>(page.getPageInfo().getMarginBoxes());
    }

    /** Leaves nothing in the margins, whatever the stylesheet says. */
    static void clear(LayoutContext context, PageBox page) {
        MarginText text = new MarginText(context, page);
        // The engine would keep what it has laid out of a box that is not there any more.
        text.boxes.replaceAll((name, declared) -> with(declared, content("")));
        text.layOut();
    }

    /** Sets head and foot; what the user's stylesheet puts in their places stays. */
    static void set(LayoutContext context, PageBox page, Lines lines) {
        MarginText text = new MarginText(context, page);
        text.set(MarginBoxName.TOP_LEFT, MarginBoxName.TOP_CENTER, MarginBoxName.TOP_RIGHT, lines.head());
        text.set(MarginBoxName.BOTTOM_LEFT, MarginBoxName.BOTTOM_CENTER, MarginBoxName.BOTTOM_RIGHT, lines.foot());
        text.layOut();
    }

    /**
     * Sets the three texts of a line. One box is told to take what the others leave: the one in the middle, so that it stands
     * there, else one at a side. Left to itself, the engine makes the three wider than the page.
     */
    private void set(MarginBoxName left, MarginBoxName center, MarginBoxName right, Line line) {
        int all = page.getContentWidth(context);
        boolean hasCenter = !line.center().isBlank();
        int share = hasCenter ? all / 3 : all * 2 / 5;
        int leftNeeds = Math.min(width(left, line.left()), share);
        int rightNeeds = Math.min(width(right, line.right()), share);
        if (hasCenter) {
            int sides = Math.max(leftNeeds, rightNeeds);
            fill(left, line.left(), sides, 0);
            fill(right, line.right(), sides, 0);
            fill(center, line.center(), all - 2 * sides, all - 2 * sides);
        } else if (line.left().isBlank()) {
            fill(right, line.right(), all, all);
        } else {
            fill(right, line.right(), rightNeeds, 0);
            fill(left, line.left(), all - rightNeeds * 10 / 9, all - rightNeeds);
        }
    }

    /** Sets a text into a box that has room for it, and makes the box so wide, if that is not 0. */
    private void fill(MarginBoxName name, String text, int room, int width) {
        List<PropertyDeclaration> declared = boxes.getOrDefault(name, List.of());
        if (text.isBlank() || declared.stream().anyMatch(MarginText::hasContent)) {
            return;
        }
        String shortened = Shortening.fit(text.strip(), room, shorter -> width(name, shorter));
        List<PropertyDeclaration> filled = with(declared, content(shortened));
        boxes.put(name, width == 0 ? filled : with(filled, width(width)));
    }

    private static List<PropertyDeclaration> with(List<PropertyDeclaration> declared, PropertyDeclaration added) {
        List<PropertyDeclaration> all = new ArrayList<>(declared);
        all.add(added);
        return all;
    }

    private static boolean hasContent(PropertyDeclaration declaration) {
        return declaration.getCSSName().equals(CSSName.CONTENT)
                && !IdentValue.NONE.equals(((PropertyValue) declaration.getValue()).getIdentValue());
    }

    private static PropertyDeclaration content(String text) {
        PropertyValue string = new PropertyValue(CSSPrimitiveValue.CSS_STRING, text, text);
        return declaration(CSSName.CONTENT, new PropertyValue(List.of(string)));
    }

    private PropertyDeclaration width(int dots) {
        float pixels = (float) dots / context.getDotsPerPixel();
        return declaration(CSSName.WIDTH, new PropertyValue(CSSPrimitiveValue.CSS_PX, pixels, pixels + "px"));
    }

    private static PropertyDeclaration declaration(CSSName name, PropertyValue value) {
        return new PropertyDeclaration(name, value, true, StylesheetInfo.USER);
    }

    private int width(MarginBoxName name, String text) {
        if (text.isBlank()) {
            return 0;
        }
        FSFont font = new EmptyStyle()
                .deriveStyle(page.getPageInfo().createMarginBoxStyle(name, true))
                .getFSFont(context);
        return context.getTextRenderer().getWidth(context.getFontContext(), font, text.strip());
    }

    private void layOut() {
        PageInfo info = page.getPageInfo();
        page.setPageInfo(new PageInfo(info.getProperties(), info.getPageStyle(), boxes, List.of()));
        page.layout(context);
    }
}
