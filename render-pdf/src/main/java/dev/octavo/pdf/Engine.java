package dev.octavo.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.LogMessageId;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.tag.PageContent;
import dev.octavo.pdf.tag.Tagging;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** Lays a document out and paints its pages, with openhtmltopdf. */
final class Engine {

    private final Fonts fonts;
    private final PictureStore pictures;
    private final RenderContext context;
    private final boolean pdf2;
    private int pageCount;

    /**
     * An engine for one document.
     *
     * @param pdf2 whether its tags are to be those of PDF 2.0
     */
    Engine(Fonts fonts, PictureStore pictures, boolean pdf2, RenderContext context) {
        this.pdf2 = pdf2;
        this.fonts = fonts;
        this.pictures = pictures;
        this.context = context;
        EngineLog.quieten();
    }

    void paint(Document document, PDDocument pdf, Characters characters, boolean withFallbackFonts) throws IOException {
        try (PdfBoxRenderer renderer = builder(document, pdf).buildPdfRenderer()) {
            fonts.addTo(renderer.getFontResolver(), pdf, characters, withFallbackFonts);
            renderer.layout();
            pageCount = renderer.getRootBox().getLayer().getPages().size();
            context.progress().progressed("layout", 1, 1);
            renderer.createPDFWithoutClosing();
            tidyLastPage(pdf);
            Tagging.mend(pdf, renderer.getRootBox(), pdf2);
        }
    }

    private PdfRendererBuilder builder(Document document, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(document, PictureStore.SCHEME + ":");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
        builder.useReplacementText(Characters.REPLACEMENT);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePageSupplier(this::newPage);
        builder.testMode(true); // leaves pages uncompressed, until they are tidied
        builder.withDiagnosticConsumer(this::heed);
        closeAllDoors(builder);
        return builder;
    }

    /** Lets the engine load nothing but what the picture store holds. */
    private void closeAllDoors(PdfRendererBuilder builder) {
        builder.useProtocolsStreamImplementation(
                pictures::open, PictureStore.SCHEME, "http", "https", "file", "jar", "data", "classpath");
        builder.useUriResolver((base, address) -> address);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(pictures::holds, priority);
        }
    }

    private PDPage newPage(PDDocument pdf, float width, float height, int number, int shadow) {
        context.progress().progressed("paint", number, pageCount);
        tidyLastPage(pdf);
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        return page;
    }

    /** The page before is painted when the next one begins. */
    private static void tidyLastPage(PDDocument pdf) {
        try {
            if (pdf.getNumberOfPages() > 0) {
                PageContent.tidy(pdf, pdf.getPage(pdf.getNumberOfPages() - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heed(com.openhtmltopdf.util.Diagnostic remark) {
        if (remark.getLevel().intValue() < Level.WARNING.intValue()) {
            return;
        }
        LogMessageId id = remark.getLogMessageId();
        if (id.getWhere().equals("com.openhtmltopdf.css-parse")) {
            context.diagnostics()
                    .report(Diagnostic.warning("stylesheet", remark.getFormattedMessage(), SourceRange.NONE));
        }
    }
}
