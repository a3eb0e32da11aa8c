package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.source.ArticleReader;
import java.util.List;

/**
 * Tries whether Markdown is read back as what was meant. What a delimiter means depends on all that stands around it, and
 * the reader knows best; a writer that knows as much would be another reader, and one that knows less escapes too much.
 */
final class ReadBack {

    /** Front matter of an article that cites works: there a name behind an at sign is a citation. */
    private static final String SCHOLARLY = "---\nbibliography: x\n---\n\n";

    private static final Paragraph NEIGHBOUR = Paragraph.of("x");

    private ReadBack() {}

    /** Whether the Markdown of a block between two paragraphs is read as it. */
    static boolean isSame(String markdown, Block block) {
        StringBuilder text = new StringBuilder(SCHOLARLY);
        text.append(Lines.prefixed("> ", "> ", "x\n\n" + markdown + "\n\nx")).append("\n");
        Nodes.stream(List.of(block))
                .filter(FootnoteReference.class::isInstance)
                .forEach(reference -> text.append("\n[^" + ((FootnoteReference) reference).label() + "]: x\n"));
        Article article =
                ArticleReader.standard().readText(text.toString(), "article.md").value();
        return Normal.article(article).lead().equals(List.of(Quote.of(NEIGHBOUR, block, NEIGHBOUR)));
    }
}
