package dev.octavo.pdf.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Finds out what stands on the pages of a document that is laid out. */
final class Pagination {

    private final List<Box> parts;
    private final List<Leaf> leaves = new ArrayList<>();
    private int next;
    private int number;

    private Pagination(BlockBox root) {
        this.parts = parts(root);
    }

    /** The pages of a document, in order. */
    static List<Leaf> of(BlockBox root) {
        Layer layer = root.getLayer();
        Pagination pagination = new Pagination(root);
        layer.getPages().forEach(pagination::add);
        return pagination.leaves;
    }

    /** The boxes that begin on a page of their own. */
    private static List<Box> parts(Box outer) {
        List<Box> parts = new ArrayList<>();
        for (Box box : outer.getChildren()) {
            Element element = box.getElement();
            if (element != null && element.hasAttribute(PageRole.ATTRIBUTE)) {
                parts.add(box);
            } else {
                parts.addAll(parts(box));
            }
        }
        return parts;
    }

    private void add(PageBox page) {
        boolean first = next < parts.size() && parts.get(next).getAbsY() < page.getBottom();
        if (first) {
            next++;
        }
        Box part = parts.get(Math.max(0, next - 1));
        PageRole role = PageRole.of(part.getElement().getAttribute(PageRole.ATTRIBUTE));
        boolean sameSequence =
                !leaves.isEmpty() && leaves.get(leaves.size() - 1).role().sequence() == role.sequence();
        number = sameSequence ? number + 1 : 1;
        leaves.add(new Leaf(
                page,
                role,
                first,
                isBlank(page, part),
                number,
                part.getElement().getAttribute(PageRole.HEAD)));
    }

    /** Whether a page lies behind the end of a part, where the engine left it so that the next one begins on the right. */
    private static boolean isBlank(PageBox page, Box part) {
        return part.getAbsY() + part.getHeight() <= page.getTop() && page.getFootnoteAreaHeight() == 0;
    }
}
