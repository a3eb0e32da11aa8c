package dev.octavo.pdf;

import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.LogMessageId;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.font.FontPlan;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.font.LineBreaks;
import dev.octavo.pdf.font.LineOrder;
import dev.octavo.pdf.font.RightToLeft;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.math.FormulaFactory;
import dev.octavo.pdf.math.Formulas;
import dev.octavo.pdf.math.MathFonts;
import dev.octavo.pdf.page.PageNumbers;
import dev.octavo.pdf.page.Pages;
import dev.octavo.pdf.page.StylesWithoutMargins;
import dev.octavo.pdf.paragraph.Overflow;
import dev.octavo.pdf.paragraph.PaintedLines;
import dev.octavo.pdf.paragraph.Paragraphs;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.tag.PageContent;
import dev.octavo.pdf.tag.Tagging;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Lays a document out and paints its pages, with openhtmltopdf. */
final class Engine {

    /** A number that becomes longer may push a place to the next page, which seldom changes another one. */
    private static final int MOST_LAYOUTS_MORE = 3;

    /** What the engine calls the elements in which stylesheets stand; ours is the first, and has no faults. */
    private static final Pattern STYLESHEET = Pattern.compile("^\\(\\S*\\) ");

    private final Fonts fonts;
    private final PictureStore pictures;
    private final Formulas formulas;
    private final RenderContext context;
    private final boolean pdf2;
    private int pageCount;
    private @Nullable PDPage lastPage;
    private @Nullable PaintedLines lines;

    /**
     * An engine for one document.
     *
     * @param pdf2 whether its tags are to be those of PDF 2.0
     */
    Engine(Fonts fonts, PictureStore pictures, Formulas formulas, boolean pdf2, RenderContext context) {
        this.pdf2 = pdf2;
        this.fonts = fonts;
        this.pictures = pictures;
        this.formulas = formulas;
        this.context = context;
        EngineLog.quieten();
    }

    void paint(Document document, PDDocument pdf, FontPlan plan, boolean rightToLeft, Pages pages) throws IOException {
        painted(document, pdf, plan, rightToLeft, pages).mend(pdf, pdf2);
    }

    /** Paints the document, and leaves nothing of the engine in memory but what the tags come from. */
    private Tagging painted(Document document, PDDocument pdf, FontPlan plan, boolean rightToLeft, Pages pages)
            throws IOException {
        PdfRendererBuilder builder = builder(document, pdf);
        if (rightToLeft) {
            RightToLeft.honour(builder);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            plan.addTo(renderer.getFontResolver(), pdf);
            Typesetter typesetter = new Typesetter(plan, renderer.getSharedContext());
            renderer.getSharedContext().setTextRenderer(typesetter);
            StylesWithoutMargins.in(renderer.getSharedContext());
            setFormulas(renderer, pdf);
            Runnable layout = () -> layOut(renderer, typesetter, rightToLeft, pages);
            layout.run();
            number(renderer, new PageNumbers(document), pages, layout);
            if (rightToLeft) {
                LineOrder.mend(renderer.getRootBox());
            }
            pageCount = renderer.getRootBox().getLayer().getPages().size();
            pages.arrange(renderer, marginContext(renderer));
            lines = new PaintedLines(renderer.getRootBox());
            context.progress().progressed("layout", 1, 1);
            renderer.createPDFWithoutClosing();
            tidyLastPage(pdf);
            lines = null;
            return Tagging.of(renderer.getRootBox());
        }
    }

    private static void layOut(PdfBoxRenderer renderer, Typesetter typesetter, boolean rightToLeft, Pages pages) {
        renderer.layout();
        Paragraphs.Wishes wishes = new Paragraphs.Wishes(pages.areTwoSided(), pages.letSignsHang());
        Paragraphs.set(renderer, typesetter, () -> newContext(renderer, rightToLeft), wishes);
        if (Overflow.isIn(renderer.getRootBox(), newContext(renderer, rightToLeft))) {
            throw new IllegalStateException("a table does not fit between the margins");
        }
    }

    /** Lays out again while numbers of pages change that the text refers to, and with them the pages; at last it stays as it is. */
    private static void number(PdfBoxRenderer renderer, PageNumbers numbers, Pages pages, Runnable layout) {
        for (int again = 0; again < MOST_LAYOUTS_MORE && pages.number(numbers, renderer); again++) {
            layout.run();
        }
    }

    private void setFormulas(PdfBoxRenderer renderer, PDDocument pdf) {
        if (!formulas.isEmpty()) {
            MathFonts.addTo(renderer.getFontResolver(), pdf);
            SharedContext shared = renderer.getSharedContext();
            shared.setReplacedElementFactory(new FormulaFactory(shared.getReplacedElementFactory(), formulas));
        }
    }

    /** A context to lay something out in: the engine keeps its own to itself. */
    private static LayoutContext newContext(PdfBoxRenderer renderer, boolean rightToLeft) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        if (rightToLeft) {
            RightToLeft.honour(context);
        }
        return context;
    }

    /** A context to lay out the margins of pages. */
    private static LayoutContext marginContext(PdfBoxRenderer renderer) {
        LayoutContext margins = newContext(renderer, false);
        BlockBox master = new BlockBox();
        master.setElement(renderer.getDocument().getDocumentElement());
        master.setStyle(new EmptyStyle());
        margins.pushLayer(master);
        margins.getParagraphSplitter().splitRoot(margins, renderer.getDocument());
        margins.setRootDocumentLayer(renderer.getRootBox().getLayer());
        return margins;
    }

    private PdfRendererBuilder builder(Document document, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(document, PictureStore.SCHEME + ":");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
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
        if (lines != null) {
            lines.beginPage(number);
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        page.setResources(PageContent.resources());
        lastPage = page;
        return page;
    }

    /** The page before is painted when the next one begins. */
    private void tidyLastPage(PDDocument pdf) {
        try {
            if (lastPage != null) {
                PageContent.tidy(pdf, lastPage);
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
            String message = STYLESHEET.matcher(remark.getFormattedMessage()).replaceFirst("in the stylesheet: ");
            context.diagnostics().report(Diagnostic.warning("stylesheet", message, SourceRange.NONE));
        }
    }
}
