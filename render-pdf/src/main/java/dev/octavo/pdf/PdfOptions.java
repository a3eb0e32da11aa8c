package dev.octavo.pdf;

import dev.octavo.html.HtmlOut;
import dev.octavo.html.Language;
import dev.octavo.html.MathRenderer;
import dev.octavo.model.Publication;
import dev.octavo.model.Table;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.pdf.page.Watermark;
import dev.octavo.pdf.text.FootRoom;
import dev.octavo.pdf.text.Measure;
import dev.octavo.pdf.text.TextSetting;
import dev.octavo.render.NodeHandlers;
import java.util.Collection;
import java.util.List;

/**
 * What a renderer was told, and what follows from it for every publication.
 *
 * @param markup what nodes become
 * @param setting how text is set
 * @param sheet what every page looks like
 * @param parts what stands around the text
 * @param output what the file is and holds beside its pages
 */
record PdfOptions(Markup markup, Setting setting, Sheet sheet, Parts parts, Output output) {

    /** The same, but that some tables stand as lists. */
    PdfOptions withTablesAsLists(Collection<Table> tables) {
        return new PdfOptions(markup.withTablesAsLists(tables), setting, sheet, parts, output);
    }

    /**
     * What nodes become before they are laid out.
     *
     * @param standard how they are written where the user has not said otherwise
     * @param handlers how they are written
     * @param math what makes MathML of formulas
     * @param linkAddresses where the addresses of links are printed
     * @param stylesheet what is read after the built-in one
     */
    record Markup(
            NodeHandlers<HtmlOut> standard,
            NodeHandlers<HtmlOut> handlers,
            MathRenderer math,
            LinkAddresses linkAddresses,
            String stylesheet) {

        private Markup withTablesAsLists(Collection<Table> tables) {
            NodeHandlers<HtmlOut> listing = PrintHandlers.withTablesAsLists(handlers, tables);
            return new Markup(standard, listing, math, linkAddresses, stylesheet);
        }
    }

    /**
     * How text is set.
     *
     * @param fonts what it is set in
     * @param measure the room that it has
     * @param footRoom the room that notes have
     * @param text what it is prepared by
     * @param hangingPunctuation whether signs at the ends of lines stand in the margins
     */
    record Setting(Fonts fonts, Measure measure, FootRoom footRoom, TextSetting text, boolean hangingPunctuation) {}

    /**
     * What every page looks like.
     *
     * @param geometry its proportions
     * @param cropMarks whether marks show where it is cut
     * @param watermark what stands across it
     * @param decoration what stands above and below its text
     */
    record Sheet(PageGeometry geometry, boolean cropMarks, Watermark watermark, PageDecoration decoration) {}

    /**
     * What stands around the text: a book has more of it than an article, where nothing is said.
     *
     * @param ofBook what a book has
     * @param ofArticle what an article has
     * @param colophon the last line of the imprint
     */
    record Parts(Apparatus ofBook, Apparatus ofArticle, String colophon) {

        /** What a publication has. */
        Apparatus of(Publication publication) {
            Apparatus apparatus = publication.single().isEmpty() ? ofBook : ofArticle;
            return Language.of(publication.metadata()).isRightToLeft() ? apparatus.fromRightToLeft() : apparatus;
        }
    }

    /**
     * What the file is and holds beside its pages.
     *
     * @param conformance the standards that are kept, those for attachments where there are some
     * @param outlineDepth how many levels the outline has
     * @param attachments what is attached to every PDF
     * @param sourceAttached whether the articles are attached as Markdown
     */
    record Output(Conformance conformance, int outlineDepth, List<Attachment> attachments, boolean sourceAttached) {

        /** Copies the list, and chooses standards that allow attachments where there are some. */
        Output {
            attachments = List.copyOf(attachments);
            if (sourceAttached || !attachments.isEmpty()) {
                conformance = conformance.withAttachments();
            }
        }
    }
}
