package dev.octavo.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is published: one article, or a book of several.
 *
 * @param metadata what is known about the whole
 * @param entries its chapters and parts, in reading order
 */
public record Publication(Metadata metadata, List<Entry> entries) {

    /** A place in the order of a publication. */
    public sealed interface Entry {}

    /**
     * An article in its place.
     *
     * @param article the article
     */
    public record Chapter(Article article) implements Entry {}

    /**
     * Chapters under a common title.
     *
     * @param title the title
     * @param chapters its chapters
     */
    public record Part(String title, List<Chapter> chapters) implements Entry {

        /** Mends the title and copies the list. */
        public Part {
            title = XmlText.mend(title);
            chapters = List.copyOf(chapters);
        }
    }

    /** Copies the list. */
    public Publication {
        entries = List.copyOf(entries);
    }

    /** A single article, published for itself. */
    public static Publication of(Article article) {
        return new Publication(article.metadata(), List.of(new Chapter(article)));
    }

    /** Articles as the chapters of one book. */
    public static Publication of(Metadata metadata, List<Article> articles) {
        return new Publication(
                metadata, articles.stream().<Entry>map(Chapter::new).toList());
    }

    /** The article that is published for itself; empty for a book, of one chapter even where it stands in a part. */
    public Optional<Article> single() {
        return entries.size() == 1 && entries.get(0) instanceof Chapter only
                ? Optional.of(only.article())
                : Optional.empty();
    }

    /** All articles in reading order, those of the parts included. */
    public List<Article> articles() {
        return entries.stream()
                .flatMap(entry -> entry instanceof Part part ? part.chapters().stream() : Stream.of((Chapter) entry))
                .map(Chapter::article)
                .toList();
    }
}
