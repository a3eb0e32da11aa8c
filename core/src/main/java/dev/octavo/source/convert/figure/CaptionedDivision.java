package dev.octavo.source.convert.figure;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.myst.ContainerOptions;
import dev.octavo.source.layout.ColumnLayout;
import dev.octavo.source.layout.Figures;
import dev.octavo.source.layout.LayoutRows;
import dev.octavo.source.markdown.bind.CaptionedBlock;
import dev.octavo.source.markdown.container.Container;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Quarto's figures, tables and listings: divisions whose identifier says what they are, <code>::: {#fig-lamp}</code> or
 * <code>::: {#fig:lamp}</code>, and whose last paragraph is the caption.
 */
public final class CaptionedDivision {

    private static final Pattern ID = Pattern.compile("(?:fig|tbl|lst)[-:].+|tab:.+");

    private static final List<String> CAPTIONS = List.of("fig-cap", "tbl-cap", "lst-cap");

    private final Conversion conversion;
    private final InnerContent inner;
    private final Captions captions;

    /** Of a document. */
    public CaptionedDivision(Conversion conversion, InnerContent inner, Captions captions) {
        this.conversion = conversion;
        this.inner = inner;
        this.captions = captions;
    }

    /** Whether the identifier of a division says that it is one. */
    public static boolean isOne(Attributes attributes) {
        return ID.matcher(attributes.id()).matches();
    }

    /** The figure, table or listing that a division with some blocks is. */
    public Block of(List<Block> body, Attributes attributes, Node division) {
        List<Inline> told = toldCaption(attributes, division.getSourceSpans());
        int last = body.size() - 1;
        boolean isCaptioned = told.isEmpty()
                && last > 0
                && body.get(last) instanceof Paragraph paragraph
                && Figures.pictures(paragraph).isEmpty();
        List<Inline> caption = isCaptioned ? ((Paragraph) body.get(last)).content() : told;
        List<Block> parts = isCaptioned ? body.subList(0, last) : body;
        Function<Image, List<Inline>> ofPictures = captions.ofPictures(division.getSourceSpans());
        List<Block> laid = ColumnLayout.of(parts, attributes, ofPictures);
        List<Block> shown = laid.equals(parts) ? ColumnLayout.ofPictures(parts, ofPictures) : laid;
        Attributes others = attributes.without(LayoutRows.KEYS).without(CAPTIONS);
        return shown.size() == 1
                        && shown.get(0) instanceof Table table
                        && table.caption().isEmpty()
                ? table(table, caption, others)
                : new Figure(shown, caption, others, conversion.at(division));
    }

    /** A block and the caption behind it, {@code /// caption}. */
    public List<Block> behind(CaptionedBlock block) {
        Container behind = (Container) block.getLastChild();
        SourceRange at = conversion.at(block);
        Attributes told = conversion.identifiers().free(ContainerOptions.take(behind), at);
        List<Inline> caption = Flow.inlines(inner.blocks(behind));
        Document captioned = new Document();
        captioned.appendChild(block.getFirstChild());
        List<Block> shown = inner.blocks(captioned);
        Block only = shown.size() == 1 ? shown.get(0) : new Group(shown, Attributes.NONE, at);
        if (only instanceof Table table && table.caption().isEmpty()) {
            return List.of(table(table, caption, told));
        } else if (only instanceof Figure figure) {
            return List.of(
                    new Figure(figure.body(), caption, figure.attributes().and(told), at));
        }
        return List.of(new Figure(shown, caption, told, at));
    }

    /** The caption that a value tells: <code>fig-cap="A lamp"</code>. */
    private List<Inline> toldCaption(Attributes attributes, List<SourceSpan> spans) {
        return CAPTIONS.stream()
                .map(key -> attributes.values().getOrDefault(key, ""))
                .filter(caption -> !caption.isBlank())
                .findFirst()
                .map(caption -> captions.read(caption, Captions.firstOf(spans)))
                .orElse(List.of());
    }

    /** A table with what its division says of it. */
    public static Table table(Table table, List<Inline> caption, Attributes attributes) {
        Attributes both = table.attributes().and(attributes);
        return new Table(caption, table.alignments(), table.head(), table.body(), both, table.at());
    }
}
