package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the table of contents.
 *
 * @param title what it says, never blank
 * @param address where it leads
 * @param inner the lines below it
 */
record TocEntry(String title, String address, List<TocEntry> inner) {

    /** Reading systems show three levels, and flatten those below: sections end there, chapters do not. */
    private static final int DEEPEST = 3;

    /** The table of contents of a book; of one article, its sections stand beside its title. */
    static List<TocEntry> of(List<Chapter> chapters) {
        if (Chapters.isSingle(chapters)) {
            TocEntry whole = of(chapters.get(0), 0);
            return Stream.concat(
                            Stream.of(new TocEntry(whole.title(), whole.address(), List.of())), whole.inner().stream())
                    .toList();
        }
        List<TocEntry> text = chapters.stream()
                .filter(chapter -> !chapter.isAboutTheBook())
                .flatMap(chapter -> told(chapter, 1))
                .toList();
        return text.isEmpty() ? List.of(of(chapters.get(0), 1)) : text;
    }

    /** How many levels entries have. */
    static int depth(List<TocEntry> entries) {
        return entries.stream()
                .mapToInt(entry -> 1 + depth(entry.inner()))
                .max()
                .orElse(0);
    }

    /** A chapter's line; what has no title has none, but what is below it has. */
    private static Stream<TocEntry> told(Chapter chapter, int level) {
        return chapter instanceof ArticleStart start && start.chapter().isSilent()
                ? start.below().stream().flatMap(below -> told(below, level))
                : Stream.of(of(chapter, level));
    }

    private static TocEntry of(Chapter chapter, int level) {
        Stream<TocEntry> files = chapter.inner().stream()
                .filter(inner -> level < DEEPEST && inner instanceof SectionText)
                .map(inner -> of(inner, level + 1));
        Stream<TocEntry> chapters = chapter.inner().stream()
                .filter(ArticleStart.class::isInstance)
                .flatMap(inner -> told(inner, level + 1));
        return new TocEntry(
                chapter.line(),
                chapter.file(),
                Stream.of(files, sections(chapter, level), chapters)
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Stream<TocEntry> sections(Chapter chapter, int level) {
        if (chapter instanceof ArticleStart article) {
            return of(article.sections(), article.file(), level + 1);
        }
        return chapter instanceof SectionText text ? of(text.sections(), text.file(), level + 1) : Stream.empty();
    }

    private static Stream<TocEntry> of(List<Section> sections, String file, int level) {
        return level > DEEPEST
                ? Stream.empty()
                : sections.stream()
                        .map(section -> new TocEntry(
                                Chapter.titleOf(section),
                                file + "#" + XmlNames.id(section.id()),
                                of(section.sections(), file, level + 1).toList()));
    }
}
