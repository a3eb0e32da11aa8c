package dev.octavo.pdf.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import org.w3c.dom.Element;

/**
 * Moves what is to stand at the foot of a page of the front matter down to it, when all is laid out: a stylesheet could only
 * place it absolutely, over what may stand there already.
 */
public final class FootOfPage {

    /** The attribute of what stands at the foot of a page. */
    public static final String ATTRIBUTE = "data-foot";

    private FootOfPage() {}

    static void settle(BlockBox root) {
        settle(root, root.getLayer());
    }

    private static void settle(Box outer, Layer layer) {
        for (Box box : outer.getChildren()) {
            Element element = box.getElement();
            if (element != null && element.hasAttribute(ATTRIBUTE)) {
                lower(box, layer);
            } else if (element == null
                    || !element.getAttribute(PageRole.ATTRIBUTE).equals(PageRole.CHAPTER.keyword())) {
                settle(box, layer);
            }
        }
    }

    private static void lower(Box box, Layer layer) {
        int end = box.getAbsY() + box.getHeight();
        for (PageBox page : layer.getPages()) {
            if (box.getAbsY() >= page.getTop() && end < page.getBottom()) {
                box.setY(box.getY() + page.getBottom() - end);
                box.setAbsY(box.getAbsY() + page.getBottom() - end);
                box.calcChildLocations();
            }
        }
    }
}
