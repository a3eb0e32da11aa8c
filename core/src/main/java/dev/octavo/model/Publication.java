package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
     * @param role what it is in the book
     * @param number its number as shown: "3", "A" or "3.1"; empty if it has none
     * @param article the article
     * @param chapters those that belong below it
     */
    public record Chapter(Role role, String number, Article article, List<Chapter> chapters) implements Entry {

        /** Mends the number and copies the list. */
        public Chapter {
            number = XmlText.mend(Objects.requireNonNull(number, "number"));
            chapters = List.copyOf(Objects.requireNonNull(chapters, "chapters"));
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(article, "article");
        }

        /** A chapter without a number, with none below it. */
        public Chapter(Article article) {
            this(Role.CHAPTER, "", article, List.of());
        }

        /** This chapter with another number. */
        public Chapter withNumber(String number) {
            return new Chapter(role, number, article, chapters);
        }

        /** This chapter with another article in it. */
        public Chapter withArticle(Article article) {
            return new Chapter(role, number, article, chapters);
        }

        /** Whether it has no title, which is allowed only for what can stand alone, such as a dedication. */
        public boolean isSilent() {
            return role.standsAlone() && article.metadata().title().isBlank();
        }

        /** It and all below it, in reading order. */
        public Stream<Chapter> stream() {
            return Stream.concat(Stream.of(this), chapters.stream().flatMap(Chapter::stream));
        }

        private Chapter with(UnaryOperator<Chapter> change) {
            Chapter changed = change.apply(this);
            return new Chapter(changed.role, changed.number, changed.article, with(chapters, change));
        }

        private static List<Chapter> with(List<Chapter> chapters, UnaryOperator<Chapter> change) {
            List<Chapter> changed = new ArrayList<>(chapters.size());
            chapters.forEach(chapter -> changed.add(chapter.with(change)));
            return changed;
        }
    }

    /**
     * Chapters under a common title.
     *
     * @param number its number as shown: "II"; empty if it has none
     * @param title the title
     * @param chapters its chapters
     */
    public record Part(String number, String title, List<Chapter> chapters) implements Entry {

        /** Mends the texts and copies the list. */
        public Part {
            number = XmlText.mend(Objects.requireNonNull(number, "number"));
            title = XmlText.mend(Objects.requireNonNull(title, "title"));
            chapters = List.copyOf(Objects.requireNonNull(chapters, "chapters"));
        }

        /** A part without a number. */
        public Part(String title, List<Chapter> chapters) {
            this("", title, chapters);
        }
    }

    /** Copies the list. */
    public Publication {
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        Objects.requireNonNull(metadata, "metadata");
    }

    /** A single article, published by itself. */
    public static Publication of(Article article) {
        return new Publication(article.metadata(), List.of(new Chapter(article)));
    }

    /** Articles as the chapters of one book. */
    public static Publication of(Metadata metadata, List<Article> articles) {
        return new Publication(
                metadata, articles.stream().<Entry>map(Chapter::new).toList());
    }

    /**
     * The article that is published by itself, whose front matter is that of the publication; empty for a book, even one of
     * a single chapter that has a manifest of its own or is in a part.
     */
    public Optional<Article> single() {
        return entries.size() == 1
                        && entries.get(0) instanceof Chapter only
                        && only.chapters().isEmpty()
                        && isTheWhole(only.article())
                ? Optional.of(only.article())
                : Optional.empty();
    }

    /** Of two that were made in code, neither of which has front matter, the titles tell. */
    private boolean isTheWhole(Article article) {
        Metadata own = article.metadata();
        boolean isRead = !own.frontMatter().equals(MetaValue.Fields.NONE);
        return metadata.frontMatter().equals(own.frontMatter())
                && (isRead || metadata.title().equals(own.title()));
    }

    /**
     * This publication with each chapter changed.
     *
     * @param change called in reading order; the chapters below its result are ignored: they are changed in
     *     their turn
     */
    public Publication withChapters(UnaryOperator<Chapter> change) {
        List<Entry> changed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            changed.add(
                    entry instanceof Part part
                            ? new Part(part.number(), part.title(), Chapter.with(part.chapters(), change))
                            : ((Chapter) entry).with(change));
        }
        return new Publication(metadata, changed);
    }

    /** All articles in reading order, those of parts and those below others included. */
    public List<Article> articles() {
        return chapters().map(Chapter::article).toList();
    }

    /** All chapters in reading order, those of parts and those below others included. */
    public Stream<Chapter> chapters() {
        return entries.stream()
                .flatMap(entry -> entry instanceof Part part ? part.chapters().stream() : Stream.of((Chapter) entry))
                .flatMap(Chapter::stream);
    }
}
