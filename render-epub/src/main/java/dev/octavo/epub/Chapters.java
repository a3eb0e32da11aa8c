package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.ImprintPage;
import dev.octavo.epub.Chapter.PartPage;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Splits a publication into the files of a book: at the sections of a single article, else at the articles; what is still
 * too large, at the sections inside it.
 *
 * <p>Whether a section has a file of its own depends on nothing but the size of what it is a part of, and what the file is
 * called on nothing but the section's own identifier: text that is added elsewhere moves nobody's place.
 */
final class Chapters {

    private final FileNames names = new FileNames();
    private final int largest;
    private final Labels labels;
    private final String book;

    private Chapters(Publication publication, int largest) {
        this.largest = largest;
        this.labels = Labels.of(Language.of(publication.metadata()).tag());
        this.book = Chapter.titleOf(publication.metadata());
    }

    /**
     * The chapters of a book.
     *
     * @param largest what has more bytes of markup than this, about, is split
     */
    static List<Chapter> of(Publication publication, int largest, BookWords words) {
        return new Chapters(publication, largest).split(publication, words);
    }

    /** The chapters and all inside them, in reading order. */
    static Stream<Chapter> inOrder(List<? extends Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> Stream.concat(Stream.of(chapter), inOrder(chapter.inner())));
    }

    /** The articles among them, in reading order. */
    static List<ArticleStart> articles(List<Chapter> chapters) {
        return inOrder(chapters)
                .filter(ArticleStart.class::isInstance)
                .map(ArticleStart.class::cast)
                .toList();
    }

    /** Whether the book is one article, whose title is the book's. */
    static boolean isSingle(List<Chapter> chapters) {
        return chapters.stream().noneMatch(TitlePage.class::isInstance);
    }

    private List<Chapter> split(Publication publication, BookWords words) {
        List<Chapter> split = new ArrayList<>();
        Imprint imprint = new Imprint(publication.metadata(), words);
        Optional<Article> single = publication.single();
        List<Publication.Entry> entries = single.isPresent() ? List.of() : publication.entries();
        int halfTitles = (int) entries.stream().takeWhile(Chapters::isHalfTitle).count();
        entries.subList(0, halfTitles).forEach(entry -> split.add(chapter(entry)));
        if (single.isPresent()) {
            split.add(single(single.get()));
        } else {
            split.add(new TitlePage("title-page.xhtml", publication.metadata()));
        }
        if (!imprint.isEmpty()) {
            split.add(new ImprintPage("imprint.xhtml", words.imprint(), imprint));
        }
        entries.subList(halfTitles, entries.size()).forEach(entry -> split.add(chapter(entry)));
        return split;
    }

    /** Half titles that a book begins with stand before its title page. */
    private static boolean isHalfTitle(Publication.Entry entry) {
        return entry instanceof Publication.Chapter chapter && chapter.role() == Role.HALF_TITLE;
    }

    private Chapter chapter(Publication.Entry entry) {
        return entry instanceof Publication.Part part ? part(part) : atTop((Publication.Chapter) entry);
    }

    private PartPage part(Publication.Part part) {
        String title = Chapter.orUntitled(part.title());
        String file = names.of("part", title);
        return new PartPage(
                file,
                labels.part(part),
                title,
                part.chapters().stream().map(this::atTop).toList());
    }

    private ArticleStart single(Article article) {
        String file = names.of("chapter", article.id());
        List<SectionText> texts = sections(article.sections(), "", 1);
        return new ArticleStart(
                file, Chapter.titleOf(article.metadata()), "", new Publication.Chapter(article), texts, List.of());
    }

    private ArticleStart atTop(Publication.Chapter chapter) {
        return article(chapter, labels.chapter(chapter));
    }

    private ArticleStart article(Publication.Chapter chapter, String number) {
        Article article = chapter.article();
        String file = names.of("chapter", article.id());
        String title = chapter.isSilent() ? book : Chapter.titleOf(article.metadata());
        List<Section> apart = MarkupSize.of(article) > largest ? article.sections() : List.of();
        List<SectionText> texts = sections(apart, article.id(), 2);
        List<ArticleStart> below = chapter.chapters().stream()
                .map(inner -> article(inner, inner.number()))
                .toList();
        return new ArticleStart(file, title, number, chapter, texts, below);
    }

    /** The files of sections, named after their article too where the book has several. */
    private List<SectionText> sections(List<Section> sections, String article, int level) {
        return sections.stream()
                .map(section -> section(section, article, level))
                .toList();
    }

    private SectionText section(Section section, String article, int level) {
        String file = names.of("chapter", article, section.id());
        List<Section> apart = MarkupSize.of(section) > largest ? section.sections() : List.of();
        return new SectionText(file, section, level, sections(apart, article, level + 1));
    }
}
