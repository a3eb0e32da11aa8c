package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.BitSet;
import java.util.List;

/** Where the pages of a document end that is laid out. */
final class PageBreaks {

    private final List<PageBox> pages;

    PageBreaks(BlockBox root) {
        this.pages = root.getLayer().getPages();
    }

    /** The lines of a block behind which the next page begins. */
    BitSet in(BlockBox block) {
        BitSet ends = new BitSet();
        List<Box> lines = block.getChildren();
        for (int line = 0; line + 1 < lines.size(); line++) {
            int page = PageFlow.pageOf(lines.get(line), pages);
            ends.set(line, page != PageFlow.pageOf(lines.get(line + 1), pages));
        }
        return ends;
    }
}
