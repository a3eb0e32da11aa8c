package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import java.util.List;

/** An article that has a place in a book and is filled by the assembler. */
final class EmptyArticle {

    private EmptyArticle() {}

    /** Whether an article has no text. */
    static boolean is(Article article) {
        return article.lead().isEmpty() && article.sections().isEmpty();
    }

    /** The article with a text, and with a title and the language of the book where it has none. */
    static Article filled(Article article, String title, Publication book, List<Block> lead) {
        Metadata metadata = article.metadata();
        Metadata.Builder completed = metadata.toBuilder();
        if (metadata.title().isBlank()) {
            completed.title(title);
        }
        if (metadata.language().isEmpty()) {
            completed.language(book.metadata().languageOrDefault());
        }
        return new Article(article.id(), completed.build(), article.heading(), lead, List.of(), article.footnotes());
    }
}
