package dev.octavo.source.convert.figure;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.code.Listings;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.layout.Figures;
import dev.octavo.source.markdown.attributes.AttributesLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.SourceSpan;

/** Code whose language, a table whose caption, and a picture whose size, caption or words the line above it tells, as in Leanpub. */
public final class ListedBlock {

    private static final String TITLE = "title";
    private static final String SEEN = "alt";

    private static final Set<String> OF_PICTURES = Set.of(SEEN, "width", "height", TITLE);

    private final Conversion conversion;
    private final Captions captions;

    /** Of a document. */
    public ListedBlock(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
    }

    /**
     * The block with what is told of it; empty where that is nothing of this kind.
     *
     * @param places where it stands
     */
    public Optional<Block> of(Block block, Attributes told, List<SourceSpan> places) {
        Map<String, String> values = told.values();
        if (block instanceof CodeBlock code) {
            return Optional.of(listing(code, told, places));
        }
        if (block instanceof Table table && table.caption().isEmpty() && values.containsKey(TITLE)) {
            List<Inline> caption = captions.read(values.get(TITLE), Captions.firstOf(places));
            Attributes others = table.attributes().and(told.without(Set.of(TITLE)));
            return Optional.of(new Table(caption, table.alignments(), table.head(), table.body(), others, table.at()));
        }
        boolean isPicture = block instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Image;
        return isPicture && values.keySet().stream().anyMatch(OF_PICTURES::contains)
                ? Optional.of(picture((Paragraph) block, told, places))
                : Optional.empty();
    }

    private Block listing(CodeBlock code, Attributes told, List<SourceSpan> places) {
        boolean tellsLanguage = code.language().isEmpty() && told.values().containsKey(AttributesLine.FORMAT);
        CodeBlock shown = new CodeBlock(
                tellsLanguage ? told.values().getOrDefault(AttributesLine.FORMAT, "") : code.language(),
                code.text(),
                code.attributes().and(tellsLanguage ? told.without(Set.of(AttributesLine.FORMAT)) : told),
                code.at());
        return conversion.options().has(MarkdownExtension.FIGURES)
                ? Listings.of(shown, caption -> captions.read(caption, Captions.firstOf(places)))
                : shown;
    }

    private Block picture(Paragraph paragraph, Attributes told, List<SourceSpan> places) {
        Image image = (Image) paragraph.content().get(0);
        Map<String, String> values = told.values();
        String caption = values.getOrDefault(TITLE, image.title());
        Attributes size = new Attributes("", List.of(), values).without(Set.of(SEEN, TITLE));
        Image sized = new Image(
                image.source(),
                values.getOrDefault(SEEN, image.alternative()),
                caption,
                image.attributes().and(size),
                image.at());
        Attributes others = new Attributes(told.id(), told.classes(), Map.of());
        Paragraph shown = new Paragraph(List.of(sized), paragraph.attributes().and(others), paragraph.at());
        return conversion.options().has(MarkdownExtension.FIGURES)
                ? Figures.of(shown, picture -> caption(picture, places))
                : shown;
    }

    private List<Inline> caption(Image picture, List<SourceSpan> places) {
        return captions.read(picture.title(), Captions.firstOf(places));
    }
}
