package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.convert.code.CodeChunks;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.document.UnreadSyntax;
import dev.octavo.source.convert.figure.AlternativeText;
import dev.octavo.source.convert.html.PageBreaks;
import dev.octavo.source.convert.inline.InlineConverter;
import dev.octavo.source.convert.myst.MystMarks;
import dev.octavo.source.convert.notice.LetteredNotice;
import dev.octavo.source.convert.notice.MarkedNotice;
import dev.octavo.source.convert.template.ContentsMarks;
import dev.octavo.source.convert.template.MarkConverter;
import dev.octavo.source.layout.Figures;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.parser.Escapes;
import java.util.List;
import java.util.Optional;

/** Paragraphs of CommonMark to what they are: text, figures, breaks of pages, formulas that define macros, or nothing. */
public final class ParagraphConverter {

    private final Conversion conversion;
    private final InnerContent inner;
    private final InlineConverter inlines;
    private final Captions captions;
    private final CodeChunks chunks;
    private final MarkConverter marks;
    private final UnreadSyntax unreadSyntax;
    private final LetteredNotice lettered;

    /** With the converters of paragraphs that are something else. */
    public ParagraphConverter(
            Conversion conversion,
            InnerContent inner,
            InlineConverter inlines,
            Captions captions,
            CodeChunks chunks,
            MarkConverter marks,
            UnreadSyntax unreadSyntax,
            LetteredNotice lettered) {
        this.conversion = conversion;
        this.inner = inner;
        this.inlines = inlines;
        this.captions = captions;
        this.chunks = chunks;
        this.marks = marks;
        this.unreadSyntax = unreadSyntax;
        this.lettered = lettered;
    }

    List<Block> convert(org.commonmark.node.Paragraph paragraph) {
        unreadSyntax.lookAt(paragraph);
        Optional<String> contents = conversion.options().has(MarkdownExtension.TEMPLATE_MARKS)
                ? ContentsMarks.of(paragraph, conversion.source())
                : Optional.empty();
        if (contents.isPresent()) {
            conversion.omissions().tellContents(contents.get(), paragraph);
            return List.of();
        }
        if (chunks.isTextOfCaptions(paragraph) || isMarkOfMyst(paragraph)) {
            return List.of();
        }
        Optional<List<Block>> commands = conversion.options().has(MarkdownExtension.RAW_MARKUP)
                ? LayoutCommands.of(paragraph, conversion)
                : Optional.empty();
        if (commands.isPresent()) {
            return commands.get();
        }
        String macros = conversion.options().has(MarkdownExtension.MATH)
                ? MacroLines.of(paragraph, conversion.source().text())
                : "";
        if (!macros.isEmpty()) {
            return List.of(new MathBlock(macros.strip(), Attributes.NONE, conversion.at(paragraph)));
        }
        Optional<Block> notice = conversion.options().has(MarkdownExtension.ADMONITIONS)
                ? MarkedNotice.of(paragraph, conversion, inner).or(() -> lettered.of(paragraph))
                : Optional.empty();
        return notice.map(List::of).or(() -> marks.figures(paragraph)).orElseGet(() -> ordinary(paragraph));
    }

    private boolean isMarkOfMyst(org.commonmark.node.Paragraph paragraph) {
        return conversion.isMyst()
                && MystMarks.areAll(paragraph, conversion.source().text());
    }

    private List<Block> ordinary(org.commonmark.node.Paragraph paragraph) {
        List<Block> blocks = inner.paragraphs(paragraph, conversion.at(paragraph));
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Paragraph only)) {
            return blocks;
        }
        if (conversion.options().has(MarkdownExtension.WIKI_LINKS) && BlockName.endsWithOne(only)) {
            return BlockName.taken(only, conversion);
        }
        List<Block> whole = List.of(only);
        boolean mayBreak = conversion.options().has(MarkdownExtension.RAW_MARKUP) && !endsWithEscaped(paragraph);
        List<Block> parts = mayBreak ? PageBreaks.of(only) : whole;
        return conversion.options().has(MarkdownExtension.FIGURES) && parts.equals(whole)
                ? List.of(Figures.of(only, picture -> caption(picture, paragraph)))
                : parts;
    }

    /** Whether the last words of a paragraph, which may look like a command of LaTeX, are said not to be one. */
    private boolean endsWithEscaped(org.commonmark.node.Paragraph paragraph) {
        if (!(paragraph.getLastChild() instanceof org.commonmark.node.Text last)) {
            return false;
        }
        int command = last.getLiteral().indexOf('\\');
        return command >= 0 && Escapes.of(last, conversion.source().text()).covers(command);
    }

    /** The caption of the picture that a paragraph holds: its title, else what is said of it. */
    private List<Inline> caption(Image picture, org.commonmark.node.Paragraph paragraph) {
        List<Inline> said = Syntax.first(org.commonmark.node.Image.class, paragraph)
                .map(inlines::said)
                .orElseGet(() -> List.of(new Text(picture.alternative())));
        return picture.title().isEmpty() || picture.title().equals(AlternativeText.of(said))
                ? said
                : captions.read(picture.title(), paragraph.getSourceSpans());
    }
}
