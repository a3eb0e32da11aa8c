package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Metadata;
import java.util.List;

/** An article that has a place in a book, and is written by the assembler. */
final class EmptyArticle {

    private EmptyArticle() {}

    /** Whether an article has no text. */
    static boolean is(Article article) {
        return article.lead().isEmpty() && article.sections().isEmpty();
    }

    /** The article with a text, and with a title where it has none. */
    static Article filled(Article article, String title, List<Block> lead) {
        Metadata metadata = article.metadata().title().isBlank()
                ? article.metadata().toBuilder().title(title).build()
                : article.metadata();
        return new Article(article.id(), metadata, lead, List.of(), article.footnotes());
    }
}
