package dev.octavo.render;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import java.util.function.UnaryOperator;

/** Changes the articles of a publication, one by one. */
final class EachArticle {

    private EachArticle() {}

    /** A publication of what its articles become; one of a single article takes its metadata from what that becomes. */
    static Publication of(Publication publication, UnaryOperator<Article> change) {
        Publication after = publication.withChapters(chapter -> chapter.withArticle(change.apply(chapter.article())));
        return publication.single().isPresent()
                ? Publication.of(after.articles().get(0))
                : after;
    }
}
