package dev.octavo.pdf.page;

import com.openhtmltopdf.render.PageBox;
import dev.octavo.pdf.PageDecoration;

/**
 * A page that is laid out.
 *
 * @param box the page in the engine
 * @param role what it belongs to
 * @param first whether that begins here
 * @param blank whether nothing stands on it
 * @param number its place in its sequence, from 1
 * @param head what its running head says
 */
record Leaf(PageBox box, PageRole role, boolean first, boolean blank, int number, String head) {

    /** Its folio, printed or not. */
    String label() {
        return role.sequence().label(number);
    }

    /** Whether it stays without head and folio, whatever the decoration. */
    boolean isBare() {
        return blank || role == PageRole.COVER;
    }

    /** What a decoration is told of it. */
    PageDecoration.Page facts(Apparatus apparatus, String title, int count) {
        return new PageDecoration.Page(
                role.kind(first),
                apparatus.isOuterEdgeLeft(box.isLeftPage()),
                label(),
                box.getPageNo() + 1,
                count,
                title,
                head);
    }
}
