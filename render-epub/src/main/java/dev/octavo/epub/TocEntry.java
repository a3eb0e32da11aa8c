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

    /** Reading systems show three levels, and flatten those below. */
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
                .map(chapter -> of(chapter, 1))
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

    private static TocEntry of(Chapter chapter, int level) {
        Stream<TocEntry> files =
                level < DEEPEST ? chapter.inner().stream().map(inner -> of(inner, level + 1)) : Stream.empty();
        Stream<TocEntry> sections = sections(chapter, level);
        return new TocEntry(
                chapter.title(), chapter.file(), Stream.concat(files, sections).toList());
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
