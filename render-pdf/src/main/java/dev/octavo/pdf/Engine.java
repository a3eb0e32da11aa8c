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
import com.openhtmltopdf.util.LogMessageId;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.font.LineBreaks;
import dev.octavo.pdf.font.LineOrder;
import dev.octavo.pdf.font.RightToLeft;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.math.FormulaFactory;
import dev.octavo.pdf.math.MathFonts;
import dev.octavo.pdf.page.PageNumbers;
import dev.octavo.pdf.page.Pages;
import dev.octavo.pdf.page.StylesWithoutMargins;
import dev.octavo.pdf.paragraph.Overflow;
import dev.octavo.pdf.paragraph.PaintedLines;
import dev.octavo.pdf.paragraph.Paragraphs;
import dev.octavo.pdf.paragraph.TurnedTables;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.picture.SvgDrawings;
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

/** Lays a document out and paints its pages, with openhtmltopdf. */
final class Engine {

    /** A number that becomes longer may push a place to the next page, which seldom changes another one. */
    private static final int MOST_LAYOUTS_MORE = 3;

    /** What the engine calls the elements in which stylesheets stand; ours is the first, and has no faults. */
    private static final Pattern STYLESHEET = Pattern.compile("^\\(\\S*\\) ");

    private final PreparedDocument prepared;
    private final Fonts fonts;
    private final Conformance conformance;
    private final RenderContext context;
    private int pageCount;
    private @Nullable PDPage lastPage;
    private @Nullable PaintedLines lines;

    /** An engine for one document. */
    Engine(PreparedDocument prepared, PdfOptions options, RenderContext context) {
        this.prepared = prepared;
        this.fonts = options.setting().fonts();
        this.conformance = options.output().conformance();
        this.context = context;
        EngineLog.quieten();
    }

    /** Paints the document on the pages of a PDF, and tags them. */
    void paint(PDDocument pdf, Pages pages) throws IOException {
        painted(pdf, pages).mend(pdf, conformance.isPdf2());
    }

    /** Paints the document, and leaves nothing of the engine in memory but what the tags come from. */
    private Tagging painted(PDDocument pdf, Pages pages) throws IOException {
        try (PdfBoxRenderer renderer = builder(pdf).buildPdfRenderer()) {
            Typesetter typesetter = typesetter(renderer, pdf);
            layOutWithNumbers(renderer, typesetter, pages);
            pages.arrange(renderer, marginContext(renderer));
            context.progress().progressed("layout", 1, 1);
            paint(renderer, pdf);
            return Tagging.of(renderer.getRootBox());
        }
    }

    /** What sets text and formulas in the renderer, and measures them. */
    private Typesetter typesetter(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
        SharedContext shared = renderer.getSharedContext();
        prepared.fonts().addTo(renderer.getFontResolver(), pdf);
        Typesetter typesetter = new Typesetter(prepared.fonts(), shared);
        shared.setTextRenderer(typesetter);
        StylesWithoutMargins.in(shared);
        if (!prepared.formulas().isEmpty()) {
            MathFonts.addTo(renderer.getFontResolver(), pdf);
            shared.setReplacedElementFactory(
                    new FormulaFactory(shared.getReplacedElementFactory(), prepared.formulas()));
        }
        return typesetter;
    }

    /** Lays out again while numbers of pages change that the text refers to, and with them the pages; at last it stays as it is. */
    private void layOutWithNumbers(PdfBoxRenderer renderer, Typesetter typesetter, Pages pages) {
        layOut(renderer, typesetter, pages);
        for (int again = 0;
                again < MOST_LAYOUTS_MORE && TurnedTables.postpone(renderer.getRootBox(), textContext(renderer));
                again++) {
            layOut(renderer, typesetter, pages);
        }
        PageNumbers numbers = new PageNumbers(prepared.document());
        for (int again = 0; again < MOST_LAYOUTS_MORE && pages.number(numbers, renderer); again++) {
            layOut(renderer, typesetter, pages);
        }
        if (prepared.runsRightToLeft()) {
            LineOrder.mend(renderer.getRootBox());
        }
    }

    private void layOut(PdfBoxRenderer renderer, Typesetter typesetter, Pages pages) {
        renderer.layout();
        Paragraphs.Wishes wishes = new Paragraphs.Wishes(pages.areTwoSided(), pages.letSignsHang());
        Paragraphs.set(renderer, typesetter, () -> textContext(renderer), wishes);
        if (Overflow.isIn(renderer.getRootBox(), textContext(renderer))) {
            throw new IllegalStateException("a table does not fit between the margins");
        }
    }

    private void paint(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
        pageCount = renderer.getRootBox().getLayer().getPages().size();
        lines = new PaintedLines(renderer.getRootBox());
        renderer.createPDFWithoutClosing();
        tidyLastPage(pdf);
        lines = null;
    }

    /** A context to lay out text in. */
    private LayoutContext textContext(PdfBoxRenderer renderer) {
        LayoutContext text = newContext(renderer);
        if (prepared.runsRightToLeft()) {
            RightToLeft.honour(text);
        }
        return text;
    }

    /** A context to lay something out in: the engine keeps its own to itself. */
    private static LayoutContext newContext(PdfBoxRenderer renderer) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        return context;
    }

    /** A context to lay out the margins of pages. */
    private static LayoutContext marginContext(PdfBoxRenderer renderer) {
        LayoutContext margins = newContext(renderer);
        BlockBox master = new BlockBox();
        master.setElement(renderer.getDocument().getDocumentElement());
        master.setStyle(new EmptyStyle());
        margins.pushLayer(master);
        margins.getParagraphSplitter().splitRoot(margins, renderer.getDocument());
        margins.setRootDocumentLayer(renderer.getRootBox().getLayer());
        return margins;
    }

    private PdfRendererBuilder builder(PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(prepared.document(), PictureStore.SCHEME + ":");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
        builder.useSVGDrawer(new SvgDrawings());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePageSupplier(this::newPage);
        builder.testMode(true); // leaves pages uncompressed, until they are tidied
        builder.withDiagnosticConsumer(this::heed);
        closeAllDoors(builder);
        if (prepared.runsRightToLeft()) {
            RightToLeft.honour(builder);
        }
        return builder;
    }

    /** Lets the engine load nothing but what the picture store holds. */
    private void closeAllDoors(PdfRendererBuilder builder) {
        PictureStore pictures = prepared.pictures();
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
