package dev.octavo.source;

import dev.octavo.model.Metadata;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.citation.CitationKey;
import dev.octavo.source.markdown.citation.Cited;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Tells whether a document cites works: its front matter names a bibliography, or it cites in brackets. Only there is
 * {@code @name} in a sentence a citation; elsewhere it is the name of a user or a package.
 */
final class Scholarship {

    private static final Set<String> KEYS = Set.of("bibliography", "references", "nocite", "csl");

    private Scholarship() {}

    static boolean isIn(Node document, Metadata metadata) {
        return metadata.frontMatter().values().keySet().stream().anyMatch(KEYS::contains) || citesInBrackets(document);
    }

    private static boolean citesInBrackets(Node document) {
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            if (node instanceof Cited cited
                    && !cited.isNarrative()
                    && !isPlace(cited)
                    && !(cited.getParent() instanceof Image)) { // where it is only words
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Cited cited) {
        return CitationKey.isPlace(cited.works().get(0).key());
    }
}
