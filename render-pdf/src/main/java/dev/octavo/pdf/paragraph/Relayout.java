package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import dev.octavo.pdf.markup.Elements;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lays the boxes of a document out once more. The engine does so with any of them that does not fit on its page; here it is
 * done with all, by the same calls, so that they keep their numbers and what was changed in their text.
 */
final class Relayout {

    /** What the engine adds to the document for each page with notes. */
    private static final String NOTE_AREA = "fs-footnote";

    private final PdfBoxRenderer renderer;
    private final Supplier<LayoutContext> contexts;

    /**
     * For a document that is laid out.
     *
     * @param contexts gives contexts as the engine's own, which nothing has been laid out in
     */
    Relayout(PdfBoxRenderer renderer, Supplier<LayoutContext> contexts) {
        this.renderer = renderer;
        this.contexts = contexts;
    }

    void run() {
        BlockBox root = renderer.getRootBox();
        LayoutContext before = contexts.get();
        before.pushLayer(nothing());
        dropNoteAreas(renderer.getDocument());
        dropLines(root, before);
        root.reset(before);

        LayoutContext context = contexts.get();
        context.getParagraphSplitter().splitRoot(context, renderer.getDocument());
        context.getParagraphSplitter().runBidiOnParagraphs(context);
        root.layout(context);
        Layer layer = root.getLayer();
        layer.trimEmptyPages(context, layer.getPaintingDimension(context).height);
    }

    /** A context without a layer cannot forget what is in it. */
    private static BlockBox nothing() {
        BlockBox nothing = new BlockBox();
        nothing.setStyle(new EmptyStyle());
        return nothing;
    }

    private static void dropNoteAreas(Document document) {
        for (Element area : Elements.named(NOTE_AREA, document)) {
            area.getParentNode().removeChild(area);
        }
    }

    /** The engine would take the notes of each line from the foot of a page that is no more. */
    static void dropLines(Box box, LayoutContext context) {
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : block.getInlineContent()) {
                if (content instanceof BlockBox inner) {
                    dropLines(inner, context);
                    inner.reset(context);
                } else if (content instanceof InlineBox text && text.hasFootnote()) {
                    dropLines(text.getFootnoteBody(), context);
                    text.getFootnoteBody().reset(context);
                }
            }
            block.removeAllChildren();
        } else {
            box.getChildren().forEach(child -> dropLines(child, context));
        }
    }
}
