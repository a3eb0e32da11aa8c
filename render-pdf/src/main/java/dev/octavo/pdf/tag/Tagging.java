package dev.octavo.pdf.tag;

import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Puts the tags right that the engine gives to a PDF: it knows no notes, contents, code, quotations or formulas, and loses the
 * order of the source where text stands beside blocks.
 */
public final class Tagging {

    /** What our own types are for those who know only the standard ones (ISO 32000-1, 14.8.4). */
    private static final Map<String, String> ROLES = Map.of("Aside", "Div", "Title", "P");

    private final Origins origins;

    private Tagging(Origins origins) {
        this.origins = origins;
    }

    /** Prepares a document that will be laid out, so that all its elements that need a tag get one. */
    public static void prepare(Document document) {
        SoleTexts.wrap(document);
    }

    /**
     * Finds out what the tags of a painted document were made for; then its boxes are needed no more.
     *
     * @param root the box that holds all others
     */
    public static Tagging of(Box root) {
        return new Tagging(Origins.of(root));
    }

    /**
     * Mends the tags. Only once.
     *
     * @param pdf2 whether the tags are to be those of PDF 2.0
     */
    public void mend(PDDocument pdf, boolean pdf2) throws IOException {
        Artifacts artifacts = new Artifacts();
        Tag document = TagTree.of(pdf, origins, artifacts);
        Notes notes = Notes.takenFrom(document);
        Floats.bringBack(document);
        order(document, notes);
        Names.give(document);
        notes.bodies().forEach(Names::give);
        notes.place(document);
        Decorations.drop(document, artifacts);
        Parts.shapeLists(document);
        Shape.simplify(document, "");
        Parts.bringTogether(document);
        if (pdf2) {
            Pdf2.adapt(document, pdf);
        }
        TagWriter.write(document, pdf2 ? Map.of() : ROLES, pdf);
        artifacts.write(pdf);
    }

    private static void order(Tag document, Notes notes) {
        ReadingOrder.restore(document);
        notes.bodies().forEach(ReadingOrder::restore);
    }
}
