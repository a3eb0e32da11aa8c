package dev.octavo.pdf;

import dev.octavo.html.HtmlOut;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Table;
import dev.octavo.pdf.font.Characters;
import dev.octavo.pdf.font.DisplayText;
import dev.octavo.pdf.font.FontPlan;
import dev.octavo.pdf.font.MissingGlyphs;
import dev.octavo.pdf.font.SmallCapitals;
import dev.octavo.pdf.math.Formulas;
import dev.octavo.pdf.page.Pages;
import dev.octavo.pdf.page.PrintStyle;
import dev.octavo.pdf.picture.PaintedPictures;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.tag.Tagging;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import dev.octavo.report.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** One publication on its way to a PDF: prepared, laid out, painted, finished. */
final class Rendering {

    private final Publication publication;
    private final RenderContext context;
    private final PdfRenderer options;
    private final NodeHandlers<HtmlOut> handlers;
    private final boolean mapped;
    private List<PageMap.Page> pageStarts = List.of();

    /**
     * A rendering that is still to be run.
     *
     * @param mapped whether it is to find out where in the articles its pages begin
     */
    Rendering(Publication publication, RenderContext context, PdfRenderer options, boolean mapped) {
        this(publication, context, options, options.handlers(), mapped);
    }

    private Rendering(
            Publication publication,
            RenderContext context,
            PdfRenderer options,
            NodeHandlers<HtmlOut> handlers,
            boolean mapped) {
        this.publication = publication;
        this.context = context;
        this.options = options;
        this.handlers = handlers;
        this.mapped = mapped;
    }

    byte[] run() {
        try {
            return made();
        } catch (RenderException e) {
            return madeWithLists(e);
        }
    }

    /**
     * There are tables, within each other or of columns that nothing makes narrower, that the engine cannot paint; none of their
     * words is lost thereby. What else is to be told was told before the engine failed.
     */
    private byte[] madeWithLists(RenderException failure) {
        List<Table> failing = FailingTables.of(publication, this::fails);
        if (failing.isEmpty()) {
            return madeOfLists(failure);
        }
        byte[] bytes;
        try {
            bytes = madeWithLists(failing);
        } catch (RenderException again) {
            return madeOfLists(failure);
        }
        failing.forEach(table -> tell("this table cannot be laid out, so its rows stand as lists", table));
        return bytes;
    }

    private byte[] madeOfLists(RenderException failure) {
        List<Table> all = publication.articles().stream()
                .flatMap(Nodes::stream)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        if (all.isEmpty()) {
            throw failure;
        }
        try {
            byte[] bytes = madeWithLists(all);
            tell("a table of this document cannot be laid out, so all of them stand as lists", all.get(0));
            return bytes;
        } catch (RenderException again) {
            failure.addSuppressed(again);
            throw failure;
        }
    }

    private byte[] madeWithLists(List<Table> tables) {
        Rendering other = untold(publication, tables, mapped, context);
        byte[] bytes = other.made();
        pageStarts = other.pageStarts;
        return bytes;
    }

    private boolean fails(Publication some, List<Table> listed) {
        try {
            untold(some, listed, false, context.withProgress(this::tried)).made();
            return false;
        } catch (RenderException e) {
            return true;
        }
    }

    /** Who listens learns that it takes longer, and may end it, but not that it is saved again and again. */
    private void tried(String stage, int done, int total) {
        context.progress().progressed("tables", done, total);
    }

    private Rendering untold(Publication some, List<Table> listed, boolean mapped, RenderContext context) {
        return new Rendering(
                some,
                context.withDiagnostics(toldBefore -> {}),
                options,
                PrintHandlers.withTablesAsLists(handlers, listed),
                mapped);
    }

    private void tell(String problem, Table table) {
        context.diagnostics()
                .report(Diagnostic.warning("tables-listed", problem, table.at())
                        .withHint("fewer columns, or no table within another, would keep it a table"));
    }

    private byte[] made() {
        PictureStore pictures = new PictureStore(
                context, options.page().measureInPixels(), options.page().tallestPictureInPixels());
        Document document = new PrintDocument(publication, context, pictures, options, handlers, mapped)
                .build(PrintStyle.of(options.page(), options.apparatus(publication), options.watermark()));
        Formulas formulas = Formulas.takenOutOf(document, options.page().paper(), context.diagnostics());
        DisplayText.prepare(document);
        SmallCapitals.mark(document, options.fonts());
        Characters characters = Characters.of(document, options.stylesheet());
        FontPlan plan = options.fonts().plan(characters);
        new MissingGlyphs(publication, plan).report(context.diagnostics());
        LongTexts.part(document);
        options.textSetting().prepare(document);
        Tagging.prepare(document);
        context.progress().progressed("prepare", 1, 1);
        byte[] bytes = painted(document, pictures, formulas, plan, characters.runRightToLeft());
        context.progress().progressed("save", 1, 1);
        return bytes;
    }

    /** The pages that were made; the metadata do not tell whether their ISBN is that of the printed edition. */
    PageMap pageMap() {
        return new PageMap(PrintDocument.title(publication.metadata()) + " (PDF)", pageStarts);
    }

    private byte[] painted(
            Document document, PictureStore pictures, Formulas formulas, FontPlan plan, boolean rightToLeft) {
        Finish finish = new Finish(publication, context, options);
        Listeners listeners = new Listeners(context);
        Pages pages = pages(listeners);
        if (mapped) {
            pages.map();
        }
        try (PDDocument pdf = new PDDocument()) {
            boolean pdf2 = options.conformance().isPdf2();
            new Engine(options.fonts(), pictures, formulas, pdf2, listeners.guarded())
                    .paint(document, pdf, plan, rightToLeft, pages);
            PaintedPictures.asTheyAre(pdf);
            pages.finish(pdf);
            pageStarts = pages.starts();
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
                listeners.guarded(options.decoration()),
                options.hangingPunctuation());
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
