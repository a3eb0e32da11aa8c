package dev.octavo.source.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@link WikiLink}s at their first closing bracket. The outer opening bracket is text by then: the link takes it away
 * when the tree is complete.
 */
public final class WikiLinkParser implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        scanner.setPosition(link.afterTextBracket());
        Node before = link.openingBracket().getPrevious();
        boolean doubled = link.marker() == null
                && before instanceof Text outer
                && outer.getLiteral().equals("[");
        String text = link.text();
        if (!doubled || text.isBlank() || text.indexOf('\n') >= 0 || !scanner.next(']')) {
            return LinkResult.none();
        }
        int bar = text.indexOf('|');
        String target = bar < 0 ? text : text.substring(0, bar);
        String shown = bar < 0 ? "" : text.substring(bar + 1);
        boolean embedded = before.getPrevious() instanceof Text marker
                && marker.getLiteral().equals("!");
        return LinkResult.replaceWith(new WikiLink(target.strip(), shown.strip(), embedded), scanner.position());
    }

    /** Takes away the bracket, and the exclamation mark, that a link left before it. */
    public static void takeOpening(WikiLink link) {
        if (link.getPrevious() instanceof Text text) {
            String opening = link.isEmbedded() ? "![" : "[";
            String literal = text.getLiteral();
            text.setLiteral(
                    literal.endsWith(opening) ? literal.substring(0, literal.length() - opening.length()) : literal);
        }
    }
}
