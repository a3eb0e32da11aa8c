package dev.octavo.pdf;

import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
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
        PictureStore pictures = new PictureStore(context);
        Document document = new PrintDocument(publication, context, pictures, options.page(), options.handlers())
                .build(PrintStyle.of(options.page()) + options.stylesheet());
        Characters characters = Characters.of(document);
        characters.reportMissing(options.fonts(), context.diagnostics());
        characters.replaceMeaningless(document);
        NoteCalls.tie(document);
        ListItems.wrap(document);
        Fitting.mark(document, options.page());
        context.progress().progressed("prepare", 1, 1);
        try (PDDocument pdf = new PDDocument()) {
            boolean plain = characters.areBasic() && options.stylesheet().isEmpty();
            new Engine(options.fonts(), pictures, context).paint(document, pdf, characters, !plain);
            PaintedPictures.asTheyAre(pdf);
            new Finish(publication.metadata(), context.clock()).apply(pdf, document);
            byte[] bytes = save(pdf);
            context.progress().progressed("save", 1, 1);
            return bytes;
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RenderException("the PDF engine failed: " + e.getMessage(), e);
        }
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
