package dev.octavo.source.convert.notice;

import dev.octavo.source.markdown.container.ContainerNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The first line of a quotation that is a notice: {@code > [!NOTE]}, or with a title, {@code > [!tip] Look here}.
 *
 * @param kind the word, lower case
 * @param title holds the nodes of the title
 */
public record Alert(String kind, Paragraph title) {

    /** What stands behind a bar tells looks, in Obsidian, and the signs after the bracket whether the notice is folded. */
    private static final Pattern MARK = Pattern.compile(
            "\\[!(" + ContainerNames.NAME + ")(?:\\|[^\\]]*+)?\\][+-]?(?:[ \\t]+(.*))?", Pattern.DOTALL);

    /** Takes the first line out of a quotation; empty, and nothing is changed, when it is an ordinary one. */
    public static Optional<Alert> take(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher mark = MARK.matcher(text.getLiteral());
            if (mark.matches() && (mark.group(2) != null || endsLine(text))) {
                text.setLiteral(mark.group(2) == null ? "" : mark.group(2));
                return Optional.of(new Alert(mark.group(1).toLowerCase(Locale.ROOT), takeLine(paragraph)));
            }
        }
        return Optional.empty();
    }

    private static boolean endsLine(Text text) {
        return text.getNext() == null || text.getNext() instanceof SoftLineBreak;
    }

    /** Takes the first line out of a paragraph, which goes where nothing is left. */
    static Paragraph takeLine(Paragraph paragraph) {
        Paragraph line = new Paragraph();
        Node node = paragraph.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak)) {
            Node next = node.getNext();
            line.appendChild(node);
            node = next;
        }
        if (node != null) {
            node.unlink();
        } else {
            paragraph.unlink();
        }
        if (line.getFirstChild() instanceof Text text && text.getLiteral().isEmpty()) {
            text.unlink();
        }
        return line;
    }
}
