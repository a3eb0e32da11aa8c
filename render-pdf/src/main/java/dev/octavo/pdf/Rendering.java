package dev.octavo.pdf;

import dev.octavo.model.Publication;
import dev.octavo.pdf.page.Pages;
import dev.octavo.pdf.page.PrintStyle;
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
        PictureStore pictures = new PictureStore(context);
        Document document = new PrintDocument(publication, context, pictures, options)
                .build(PrintStyle.of(options.page(), options.apparatus(publication), options.watermark())
                        + options.stylesheet());
        Characters characters = Characters.of(document);
        characters.reportMissing(context.diagnostics());
        characters.reportRightToLeft(context.diagnostics());
        characters.replaceMeaningless(document);
        NoteCalls.tie(document);
        ListItems.wrap(document);
        Fitting.mark(document, options.page());
        context.progress().progressed("prepare", 1, 1);
        byte[] bytes = painted(document, pictures, characters);
        context.progress().progressed("save", 1, 1);
        return bytes;
    }

    private byte[] painted(Document document, PictureStore pictures, Characters characters) {
        boolean plain = characters.areBasic() && !options.addsText();
        Finish finish = new Finish(publication.metadata(), context.clock());
        Listeners listeners = new Listeners(context);
        Pages pages = pages(listeners);
        try (PDDocument pdf = new PDDocument()) {
            new Engine(options.fonts(), pictures, listeners.guarded()).paint(document, pdf, characters, !plain, pages);
            PaintedPictures.asTheyAre(pdf);
            pages.finish(pdf);
            finish.apply(pdf, document);
            listeners.rethrow();
            return save(pdf);
        } catch (IOException | RuntimeException e) {
            listeners.rethrow();
            throw new RenderException("the PDF engine failed: " + e.getMessage(), e);
        }
    }

    private Pages pages(Listeners listeners) {
        return new Pages(
                PrintDocument.shortTitle(publication.metadata()),
                options.page(),
                options.apparatus(publication),
                options.cropMarks(),
                listeners.guarded(options.decoration()));
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
