package dev.octavo.pdf;

import dev.octavo.model.Publication;
import dev.octavo.pdf.math.Formulas;
import dev.octavo.pdf.picture.PaintedPictures;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** One publication on its way to a PDF: prepared, laid out, painted, finished. */
final class Rendering {

    private final Publication publication;
    private final RenderContext context;
    private final PdfRenderer options;

    Rendering(Publication publication, RenderContext context, PdfRenderer options) {
        this.publication = publication;
        this.context = context;
        this.options = options;
    }

    byte[] run() {
        PictureStore pictures = new PictureStore(
                context, options.page().measureInPixels(), options.page().tallestPictureInPixels());
        Document document = new PrintDocument(publication, context, pictures, options)
                .build(PrintStyle.of(options.page()) + options.stylesheet());
        Formulas formulas = Formulas.takenOutOf(document, options.page().paper(), context.diagnostics());
        Characters characters = Characters.of(document);
        characters.reportMissing(context.diagnostics());
        characters.reportRightToLeft(context.diagnostics());
        characters.replaceMeaningless(document);
        LongTexts.part(document);
        NoteCalls.tie(document);
        ListItems.wrap(document);
        Fitting.mark(document, options.page());
        context.progress().progressed("prepare", 1, 1);
        byte[] bytes = painted(document, pictures, formulas, characters);
        context.progress().progressed("save", 1, 1);
        return bytes;
    }

    private byte[] painted(Document document, PictureStore pictures, Formulas formulas, Characters characters) {
        boolean plain = characters.areBasic() && options.stylesheet().isEmpty();
        Finish finish = new Finish(publication.metadata(), context.clock());
        Listeners listeners = new Listeners(context);
        try (PDDocument pdf = new PDDocument()) {
            new Engine(options.fonts(), pictures, formulas, listeners.guarded())
                    .paint(document, pdf, characters, !plain);
            PaintedPictures.asTheyAre(pdf);
            finish.apply(pdf, document);
            listeners.rethrow();
            return save(pdf);
        } catch (IOException | RuntimeException e) {
            listeners.rethrow();
            throw new RenderException("the PDF engine failed: " + e.getMessage(), e);
        }
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
