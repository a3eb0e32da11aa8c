package dev.octavo.pdf;

import dev.octavo.model.Publication;
import dev.octavo.pdf.font.Characters;
import dev.octavo.pdf.font.DisplayText;
import dev.octavo.pdf.font.FontPlan;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.font.MissingGlyphs;
import dev.octavo.pdf.font.SmallCapitals;
import dev.octavo.pdf.math.Formulas;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.pdf.page.PrintStyle;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.tag.Tagging;
import dev.octavo.render.RenderContext;
import org.w3c.dom.Document;

/**
 * A publication as the engine is given it.
 *
 * @param document its elements, with the sheets for them
 * @param pictures the pictures that it refers to
 * @param formulas the formulas, in whose places stand elements of their size
 * @param fonts the font for each of its characters
 * @param runsRightToLeft whether some of these run from right to left
 */
record PreparedDocument(
        Document document, PictureStore pictures, Formulas formulas, FontPlan fonts, boolean runsRightToLeft) {

    /** Writes the document, and into it what the engine does not find out by itself: each step reads what those before it wrote. */
    static PreparedDocument of(Rendering rendering) {
        Publication publication = rendering.publication();
        RenderContext context = rendering.context();
        PdfOptions options = rendering.options();
        PageGeometry page = options.sheet().geometry();
        Fonts fonts = options.setting().fonts();

        PictureStore pictures = new PictureStore(context, page.measureInPixels(), page.tallestPictureInPixels());
        Document document = new PrintDocument(rendering, pictures)
                .build(PrintStyle.of(
                        page, options.parts().of(publication), options.sheet().watermark()));
        Formulas formulas = Formulas.takenOutOf(document, page.paper(), context.diagnostics());
        DisplayText.prepare(document);
        SmallCapitals.mark(document, fonts);
        Characters characters = Characters.of(document, options.markup().stylesheet());
        FontPlan plan = fonts.plan(characters);
        new MissingGlyphs(publication, plan).report(context.diagnostics());
        LongTexts.part(document);
        options.setting().text().prepare(document);
        Tagging.prepare(document);
        return new PreparedDocument(document, pictures, formulas, plan, characters.runRightToLeft());
    }
}
