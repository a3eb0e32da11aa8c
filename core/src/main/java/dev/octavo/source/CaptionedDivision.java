package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Quarto's figures, tables and listings: divisions whose identifier says what they are, <code>::: {#fig-lamp}</code> or
 * <code>::: {#fig:lamp}</code>, and whose last paragraph is the caption.
 */
final class CaptionedDivision {

    private static final Pattern ID = Pattern.compile("(?:fig|tbl|lst)[-:].+|tab:.+");

    private CaptionedDivision() {}

    static boolean isOne(Attributes attributes) {
        return ID.matcher(attributes.id()).matches();
    }

    static Block of(List<Block> body, Attributes attributes, SourceRange at) {
        int last = body.size() - 1;
        boolean isCaptioned = last > 0
                && body.get(last) instanceof Paragraph paragraph
                && Figures.pictures(paragraph).isEmpty();
        List<Inline> caption = isCaptioned ? ((Paragraph) body.get(last)).content() : List.of();
        List<Block> shown = isCaptioned ? body.subList(0, last) : body;
        return shown.size() == 1
                        && shown.get(0) instanceof Table table
                        && table.caption().isEmpty()
                ? table(table, caption, attributes)
                : new Figure(ColumnLayout.of(shown, attributes), caption, ColumnLayout.without(attributes), at);
    }

    private static Table table(Table table, List<Inline> caption, Attributes attributes) {
        Attributes both = table.attributes().and(attributes);
        return new Table(caption, table.alignments(), table.head(), table.body(), both, table.at());
    }
}
