package dev.octavo.source.convert.notice;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Quotations that quote nothing, as DocFX has them: a division, {@code > [!div class="checklist"]}, and a film by itself. */
public final class DocfxQuote {

    private static final Pattern DIVISION =
            Pattern.compile("\\[!div(?:[ \\t]++class=[\"']?+(?<class>[\\w-]++)[\"']?+[^\\[\\]]*+)?+]");

    private DocfxQuote() {}

    /** What is said of a quotation that is a division, whose first line is taken out of it; empty for any other. */
    public static Optional<Attributes> take(BlockQuote quote) {
        if (isFilm(quote)) {
            return Optional.of(Attributes.NONE);
        }
        return quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text
                ? take(text, paragraph)
                : Optional.empty();
    }

    private static Optional<Attributes> take(Text text, Paragraph paragraph) {
        Matcher division = DIVISION.matcher(text.getLiteral());
        Node next = text.getNext();
        if (!division.matches() || !(next == null || next instanceof SoftLineBreak)) {
            return Optional.empty();
        }
        (next == null ? paragraph : next).unlink();
        text.unlink();
        return Optional.of(
                division.group("class") == null ? Attributes.NONE : Attributes.classes(division.group("class")));
    }

    private static boolean isFilm(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getNext() == null
                && paragraph.getFirstChild() instanceof TemplateMark mark
                && mark.getNext() == null
                && mark.written().startsWith("[!");
    }
}
