package dev.octavo.pdf.page;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import dev.octavo.pdf.PageDecoration;
import dev.octavo.render.PageMap;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;

/**
 * The pages of one document: {@link #arrange} when they are laid out, {@link #finish} when they are painted. What stands
 * in their margins, and what their labels are, is known only in between.
 */
public final class Pages {

    private final String title;
    private final Apparatus apparatus;
    private final PageDecoration decoration;
    private final PrintersMarks marks;
    private final double textSize;
    private final boolean hanging;
    private List<Leaf> leaves = List.of();
    private boolean mapped;
    private List<PageMap.Page> starts = List.of();

    /**
     * The pages of a document that is not laid out yet.
     *
     * @param title the title of the whole, for running heads
     * @param hanging whether signs at the ends of lines stand in the margins
     */
    public Pages(
            String title,
            PageGeometry page,
            Apparatus apparatus,
            boolean cropMarks,
            PageDecoration decoration,
            boolean hanging) {
        this.title = title;
        this.apparatus = apparatus;
        this.decoration = decoration;
        this.marks = new PrintersMarks(page, cropMarks);
        this.textSize = page.textSize();
        this.hanging = hanging;
    }

    /**
     * Puts the numbers of pages into a document that is laid out, where it refers to them.
     *
     * @return whether one has changed, so that it must be laid out again
     */
    public boolean number(PageNumbers numbers, PdfBoxRenderer renderer) {
        return numbers.put(Pagination.of(renderer.getRootBox()), renderer.getSharedContext());
    }

    /** Whether pages face each other. */
    public boolean areTwoSided() {
        return apparatus.twoSided();
    }

    /** Whether signs at the ends of lines stand in the margins. */
    public boolean letSignsHang() {
        return hanging;
    }

    /** Says what the margins hold, and moves to the foot of a page what stands there. */
    public void arrange(PdfBoxRenderer renderer, LayoutContext context) {
        BlockBox root = renderer.getRootBox();
        FootOfPage.settle(root);
        leaves = withoutBlankEnd(Pagination.of(root));
        if (mapped) {
            starts = PageStarts.of(root, leaves);
        }
        List<PageBox> pages = root.getLayer().getPages();
        int room = hanging ? (int) Math.ceil(textSize * renderer.getDotsPerPoint()) : 0;
        for (int i = 0; i < leaves.size(); i++) {
            pages.set(i, new LateMargins(context, pages.get(i), room, margins(leaves.get(i), context)));
        }
    }

    private Consumer<PageBox> margins(Leaf leaf, LayoutContext context) {
        if (leaf.isBare()) {
            return page -> MarginText.clear(context, page);
        }
        PageDecoration.Lines lines = decoration.on(leaf.facts(apparatus, title, leaves.size()));
        return page -> MarginText.set(context, page, lines);
    }

    /** Asks for {@link #starts}; the elements of the document say where they begin. */
    public void map() {
        mapped = true;
    }

    /** Where in the articles the pages begin; known once they are arranged, where it was asked for. */
    public List<PageMap.Page> starts() {
        return starts;
    }

    /** A margin that did not fit at the end of the last page is no reason for another one. */
    private static List<Leaf> withoutBlankEnd(List<Leaf> all) {
        int count = all.size();
        while (count > 1 && all.get(count - 1).blank()) {
            count--;
        }
        return all.subList(0, count);
    }

    /** Labels the pages as their folios say, empties the blank ones, sets the boxes and the crop marks. */
    public void finish(PDDocument pdf) throws IOException {
        while (pdf.getNumberOfPages() > leaves.size()) {
            pdf.removePage(leaves.size());
        }
        PDPageLabels labels = new PDPageLabels(pdf);
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.number() == 1) {
                labels.setLabelItem(i, leaf.role().sequence().range());
            }
            if (leaf.blank()) {
                pdf.getPage(i).getCOSObject().removeItem(COSName.CONTENTS);
            }
        }
        pdf.getDocumentCatalog().setPageLabels(labels);
        if (apparatus.rightToLeft()) {
            pdf.getDocumentCatalog().getViewerPreferences().setReadingDirection(READING_DIRECTION.R2L);
        }
        marks.draw(pdf);
    }
}
