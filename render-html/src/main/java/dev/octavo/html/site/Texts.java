package dev.octavo.html.site;

import dev.octavo.model.Article;
import java.io.IOException;

/** Has the texts of articles. Thread-safe. */
@FunctionalInterface
interface Texts {

    /** The whole article of a card. */
    Article of(Card card) throws IOException;
}
