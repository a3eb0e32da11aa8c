package dev.octavo.epub;

import dev.octavo.html.Labels;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.util.List;

/** What one file of a book's text holds. */
sealed interface Chapter {

    /** The file's name. */
    String file();

    /** The title, never blank. */
    String title();

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

    /** The title of a part. */
    record PartPage(String file, String title, List<ArticleStart> inner) implements Chapter {}

    /** An article's title and lead; its sections too, where they have no files of their own. */
    record ArticleStart(String file, Article article, List<SectionText> inner) implements Chapter {

        @Override
        public String title() {
            return titleOf(article.metadata());
        }

        /** The sections that stand in this file. */
        List<Section> sections() {
            return inner.isEmpty() ? article.sections() : List.of();
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
