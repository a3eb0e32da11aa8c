package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.PartPage;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Splits a publication into the files of a book: at the sections of a single article, else at the articles. */
final class Chapters {

    /** An article of a book with more letters than this is split at its sections: old readers are slow at large files. */
    private static final int LARGE = 300_000;

    private int parts;
    private int chapters;

    private Chapters() {}

    static List<Chapter> of(Publication publication) {
        return new Chapters().split(publication);
    }

    /** The chapters and all inside them, in reading order. */
    static Stream<Chapter> inOrder(List<? extends Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> Stream.concat(Stream.of(chapter), inOrder(chapter.inner())));
    }

    /** Whether the book is one article, whose title is the book's. */
    static boolean isSingle(List<Chapter> chapters) {
        return chapters.get(0) instanceof ArticleStart;
    }

    private List<Chapter> split(Publication publication) {
        Optional<Article> single = publication.single();
        if (single.isPresent()) {
            return List.of(article(single.get(), true));
        }
        List<Chapter> split = new ArrayList<>();
        split.add(new TitlePage("title-page.xhtml", publication.metadata()));
        publication.entries().forEach(entry -> split.add(chapter(entry)));
        return split;
    }

    private Chapter chapter(Publication.Entry entry) {
        return entry instanceof Publication.Part part ? part(part) : article((Publication.Chapter) entry);
    }

    private PartPage part(Publication.Part part) {
        String title = Chapter.orUntitled(part.title());
        String file = file("part", ++parts, title);
        return new PartPage(
                file, title, part.chapters().stream().map(this::article).toList());
    }

    private ArticleStart article(Publication.Chapter chapter) {
        return article(chapter.article(), isLarge(chapter.article()));
    }

    private ArticleStart article(Article article, boolean split) {
        String file = file("chapter", ++chapters, article.metadata().title());
        List<Section> apart = split ? article.sections() : List.of();
        return new ArticleStart(file, article, apart.stream().map(this::section).toList());
    }

    private SectionText section(Section section) {
        return new SectionText(file("chapter", ++chapters, Nodes.text(section.title())), section);
    }

    private static boolean isLarge(Article article) {
        return Nodes.stream(article)
                        .mapToInt(
                                node -> node instanceof Text text ? text.text().length() : 0)
                        .sum()
                > LARGE;
    }

    private static String file(String kind, int number, String title) {
        return String.format(Locale.ROOT, "%s-%03d%s.xhtml", kind, number, XmlNames.fileSuffix(title));
    }
}
