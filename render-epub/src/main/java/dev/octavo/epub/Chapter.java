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
    List<? extends Chapter> inner();

    /** The title of a book of several articles. */
    record TitlePage(String file, Metadata metadata) implements Chapter {

        @Override
        public String title() {
            return titleOf(metadata);
        }

        @Override
        public List<Chapter> inner() {
            return List.of();
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

        /** The file in which the article ends. */
        String lastFile() {
            return inner.isEmpty() ? file : inner.get(inner.size() - 1).file();
        }

        /** The sections that stand in this file. */
        List<Section> sections() {
            return inner.isEmpty() ? article.sections() : List.of();
        }
    }

    /** A top-level section of an article, with all that is inside it. */
    record SectionText(String file, Section section) implements Chapter {

        @Override
        public String title() {
            return titleOf(section);
        }

        @Override
        public List<Chapter> inner() {
            return List.of();
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
