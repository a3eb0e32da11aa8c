package dev.octavo.pdf;

import dev.octavo.html.Preparation;
import dev.octavo.model.Publication;
import dev.octavo.pdf.page.Pages;
import dev.octavo.pdf.picture.PaintedPictures;
import dev.octavo.render.Format;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One publication on its way to a PDF: prepared, laid out and painted, finished, saved.
 *
 * @param publication what is rendered
 * @param context who listens, and what may be read
 * @param options what the renderer was told
 * @param mapped whether it is found out where in the articles the pages begin
 */
record Rendering(Publication publication, RenderContext context, PdfOptions options, boolean mapped) {

    /** A rendering of a publication as it comes from the caller. */
    static Rendering of(Publication publication, RenderContext context, PdfOptions options) {
        return new Rendering(Preparation.of(publication, Format.PDF, context.diagnostics()), context, options, false);
    }

    /** The same, which finds out where in the articles the pages begin. */
    Rendering withPageStarts() {
        return new Rendering(publication, context, options, true);
    }

    /** Makes the PDF, if need be with tables as lists. */
    MadePdf run() {
        try {
            return made();
        } catch (RenderException e) {
            return new TableFallback(this).insteadOf(e);
        }
    }

    /**
     * Makes the PDF with all tables as tables.
     *
     * @throws RenderException if the engine failed
     */
    MadePdf made() {
        PreparedDocument document = PreparedDocument.of(this);
        context.progress().progressed("prepare", 1, 1);
        MadePdf made = painted(document);
        context.progress().progressed("save", 1, 1);
        return made;
    }

    private MadePdf painted(PreparedDocument document) {
        Finish finish = new Finish(publication, context, options.output());
        Listeners listeners = new Listeners(context);
        Pages pages = pages(listeners);
        try (PDDocument pdf = new PDDocument()) {
            new Engine(document, options, listeners.guarded()).paint(pdf, pages);
            PaintedPictures.asTheyAre(pdf);
            pages.finish(pdf);
            finish.apply(pdf, document.document());
            listeners.rethrow();
            return new MadePdf(saved(pdf), pages.starts());
        } catch (IOException | RuntimeException e) {
            listeners.rethrow();
            throw new RenderException("the PDF engine failed: " + e.getMessage(), e);
        }
    }

    private Pages pages(Listeners listeners) {
        Pages pages = new Pages(
                PrintDocument.shortTitle(publication.metadata()),
                options.sheet().geometry(),
                options.parts().of(publication),
                options.sheet().cropMarks(),
                listeners.guarded(options.sheet().decoration()),
                options.setting().hangingPunctuation());
        if (mapped) {
            pages.map();
        }
        return pages;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** The pages of a PDF that was made; the metadata do not tell whether their ISBN is that of the printed edition. */
    PageMap pageMap(MadePdf made) {
        return new PageMap(PrintDocument.title(publication.metadata()) + " (PDF)", made.pageStarts());
    }
}
