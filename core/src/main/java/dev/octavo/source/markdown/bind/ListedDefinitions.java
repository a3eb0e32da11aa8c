package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.list.Definitions;
import dev.octavo.source.markdown.list.Description;
import dev.octavo.source.markdown.list.Term;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Makes {@link Definitions} of a bullet list as MDN Web Docs has them: each item is a term, and a list below it whose items
 * begin with a colon.
 *
 * @see <a href="https://developer.mozilla.org/docs/MDN/Writing_guidelines/Howto/Markdown_in_MDN">Markdown in MDN</a>
 */
final class ListedDefinitions {

    private static final String COLON = ": ";

    private ListedDefinitions() {}

    /** What a list is: itself, or the definitions that have taken its place. */
    static Node bind(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!isDescribed(item)) {
                return list;
            }
        }
        Definitions definitions = new Definitions();
        definitions.setSourceSpans(list.getSourceSpans());
        list.insertBefore(definitions);
        while (list.getFirstChild() != null) {
            append(list.getFirstChild(), definitions);
        }
        list.unlink();
        return definitions;
    }

    private static boolean isDescribed(Node item) {
        return item.getFirstChild() instanceof Paragraph term
                && term.getNext() instanceof BulletList descriptions
                && descriptions.getNext() == null
                && areDescriptions(descriptions);
    }

    private static boolean areDescriptions(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (colon(item).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The text that begins an item with a colon. */
    private static Optional<Text> colon(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Text text
                        && text.getLiteral().startsWith(COLON)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static void append(Node item, Definitions definitions) {
        Node term = item.getFirstChild();
        Node descriptions = item.getLastChild();
        definitions.appendChild(BlockBinder.moved(term, new Term()));
        while (descriptions.getFirstChild() != null) {
            Node described = descriptions.getFirstChild();
            colon(described).ifPresent(text -> text.setLiteral(text.getLiteral().substring(COLON.length())));
            definitions.appendChild(BlockBinder.moved(described, new Description()));
        }
        item.unlink();
    }
}
