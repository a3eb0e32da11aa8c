package dev.octavo.source.convert.notice;

import dev.octavo.model.Block;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.parser.Escapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Paragraphs that a sign at their beginning makes notices, as Docsify and documents of Terraform have them: {@code !> Mind the gap.}, {@code ?> A
 * tip.}, {@code ~> **Note:** Mind.} An arrow is one where its kind follows in strong words, which are then its title.
 */
public final class MarkedNotice {

    private static final String ARROW = "-> ";

    private static final Map<String, String> KINDS =
            Map.of("!> ", "important", "?> ", "tip", "~> ", "warning", ARROW, "note");

    private static final int LENGTH = 3;

    private MarkedNotice() {}

    /** The notice that a paragraph is; empty where it is any other, which is left as it is. */
    public static Optional<Block> of(Paragraph paragraph, Conversion conversion, InnerContent inner) {
        if (!(paragraph.getFirstChild() instanceof Text text)
                || !text.getLiteral().startsWith("> ", 1)) {
            return Optional.empty();
        }
        String kind = KINDS.getOrDefault(text.getLiteral().substring(0, LENGTH), "");
        Escapes escapes = Escapes.of(text, conversion.source().text());
        boolean isArrow = text.getLiteral().startsWith(ARROW) && !isBeforeTitle(text);
        if (kind.isEmpty() || escapes.covers(0) || escapes.covers(1) || isArrow) {
            return Optional.empty();
        }
        text.insertBefore(escapes.part(text, LENGTH, text.getLiteral().length()));
        text.unlink();
        SourceRange at = conversion.at(paragraph);
        List<Block> body = inner.paragraphs(paragraph, at);
        return Optional.of(StrongTitle.of(kind, body, at));
    }

    private static boolean isBeforeTitle(Text text) {
        return text.getNext() instanceof StrongEmphasis strong
                && (Syntax.text(strong).endsWith(":")
                        || (strong.getNext() instanceof Text behind
                                && behind.getLiteral().startsWith(":")));
    }
}
