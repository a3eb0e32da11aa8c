package dev.octavo.epub;

import dev.octavo.html.Labels;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import java.util.List;
import java.util.stream.Stream;

/** What one file of a book's text holds. */
sealed interface Chapter {

    /** The file's name. */
    String file();

    /** The title, never blank. */
    String title();

    /** What a table of contents calls it. */
    default String line() {
        return title();
    }

    /** The chapters inside it, which have files of their own. */
    default List<? extends Chapter> inner() {
        return List.of();
    }

    /** Whether it tells of the book, and is no part of its text. */
    default boolean isAboutTheBook() {
        return false;
    }

    /** The title of a book of several articles. */
    record TitlePage(String file, Metadata metadata) implements Chapter {

        @Override
        public String title() {
            return titleOf(metadata);
        }

        @Override
        public boolean isAboutTheBook() {
            return true;
        }
    }

    /** Who published the book, and what else is told in small print. */
    record ImprintPage(String file, String title, Imprint imprint) implements Chapter {

        @Override
        public boolean isAboutTheBook() {
            return true;
        }
    }

    /**
     * The title of a part.
     *
     * @param number what it is called by its number; empty where it is not counted
     */
    record PartPage(String file, String number, String title, List<ArticleStart> inner) implements Chapter {

        @Override
        public String line() {
            return Labels.numbered(number, title);
        }
    }

    /**
     * An article's title and lead; its sections too, where they have no files of their own.
     *
     * @param title what the file is called: what is shown where the article has a title
     * @param number what stands before its title; empty where it is not counted
     * @param chapter what the publication says of it
     * @param texts the sections that have files of their own
     * @param below the chapters below it
     */
    record ArticleStart(
            String file,
            String title,
            String number,
            Publication.Chapter chapter,
            List<SectionText> texts,
            List<ArticleStart> below)
            implements Chapter {

        @Override
        public String line() {
            return Labels.numbered(chapter.number(), title);
        }

        @Override
        public List<Chapter> inner() {
            return Stream.<Chapter>concat(texts.stream(), below.stream()).toList();
        }

        Article article() {
            return chapter.article();
        }

        /** The sections that stand in this file. */
        List<Section> sections() {
            return texts.isEmpty() ? article().sections() : List.of();
        }
    }

    /**
     * A section of an article; those inside it too, where they have no files of their own.
     *
     * @param level the level of its heading: 1 for a chapter, more for a piece of one
     */
    record SectionText(String file, Section section, int level, List<SectionText> inner) implements Chapter {

        @Override
        public String title() {
            return titleOf(section);
        }

        /** The sections inside it that stand in this file. */
        List<Section> sections() {
            return inner.isEmpty() ? section.sections() : List.of();
        }
    }

    /** A title as it is shown to people. */
    static String titleOf(Metadata metadata) {
        return orUntitled(metadata.title());
    }

    /** A section's title as it is shown to people. */
    static String titleOf(Section section) {
        return orUntitled(Nodes.text(section.title()));
    }

    /** A title on one line, never blank. */
    static String orUntitled(String title) {
        return Labels.orUntitled(title.replaceAll("\\s+", " ").strip());
    }
}
