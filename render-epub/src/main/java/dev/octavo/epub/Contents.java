package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.ImprintPage;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.epub.PageBreaks.PageBreak;
import dev.octavo.html.Labels;
import dev.octavo.model.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the book holds and where: what both kinds of navigation and the package document tell.
 *
 * @param title the book's title, never blank
 * @param cover its cover
 * @param chapters the chapters, each with those inside it
 * @param pages where the pages of the printed edition begin
 * @param labels words in the book's language
 * @param words more of them
 */
record Contents(
        String title,
        Optional<BookCover> cover,
        List<Chapter> chapters,
        List<PageBreak> pages,
        Labels labels,
        BookWords words) {

    /**
     * A place of the book that reading systems offer.
     *
     * @param type what it is (EPUB 3 Structural Semantics)
     * @param title what it is called
     * @param file where it begins
     */
    record Landmark(String type, String title, String file) {}

    /** The lines of the table of contents. */
    List<TocEntry> entries() {
        return TocEntry.of(chapters);
    }

    /** All files of the text, in reading order. */
    List<String> files() {
        return Stream.concat(
                        cover.stream().map(page -> BookCover.PAGE),
                        Chapters.inOrder(chapters).map(Chapter::file))
                .toList();
    }

    /** Whether the table of contents is read as a page, after a title page, or only looked up. */
    boolean isPage() {
        return !Chapters.isSingle(chapters);
    }

    /** How many files stand before the table of contents: those about the book where it is a page, else all. */
    int filesBeforeContents() {
        boolean hasText = chapters.stream().anyMatch(chapter -> !chapter.isAboutTheBook());
        return isPage() && hasText ? files().indexOf(first(chapter -> !standsAlone(chapter))) : files().size();
    }

    /** Where the text begins: after the pages that tell of the book, and what stands before the matter. */
    String beginning() {
        return first(chapter -> !isOf(Role.Division.FRONT, chapter));
    }

    /** The first file of a kind among those that do not tell of the book; the first of these where none is. */
    private String first(Predicate<Chapter> kind) {
        List<Chapter> text = Chapters.inOrder(chapters)
                .filter(chapter -> !chapter.isAboutTheBook())
                .toList();
        return Stream.concat(text.stream().filter(kind), Stream.concat(text.stream(), chapters.stream()))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private static boolean isOf(Role.Division division, Chapter chapter) {
        return chapter instanceof ArticleStart start && start.chapter().role().division() == division;
    }

    private static boolean standsAlone(Chapter chapter) {
        return chapter instanceof ArticleStart start && start.chapter().role().standsAlone();
    }

    /** The places that reading systems offer, in reading order. */
    List<Landmark> landmarks() {
        Stream<Landmark> aboutTheBook = chapters.stream().flatMap(chapter -> landmark(chapter).stream());
        return Stream.of(
                        cover.stream().map(page -> new Landmark("cover", words.cover(), BookCover.PAGE)),
                        aboutTheBook,
                        Stream.of(new Landmark("toc", labels.contents(), BookRendering.NAV_FILE)),
                        landmarks(Role.Division.FRONT),
                        Stream.of(new Landmark("bodymatter", labels.beginning(), beginning())),
                        landmarks(Role.Division.BACK))
                .flatMap(places -> places)
                .toList();
    }

    /** The first chapter of each role in a division that has a title. */
    private Stream<Landmark> landmarks(Role.Division division) {
        Map<Role, Landmark> first = new LinkedHashMap<>();
        Chapters.articles(chapters).stream()
                .filter(start -> isOf(division, start) && !start.chapter().isSilent())
                .forEach(start -> first.putIfAbsent(
                        start.chapter().role(),
                        new Landmark(StructuralType.of(start.chapter().role()), start.title(), start.file())));
        return first.values().stream();
    }

    private Optional<Landmark> landmark(Chapter chapter) {
        if (chapter instanceof TitlePage) {
            return Optional.of(new Landmark("titlepage", words.titlePage(), chapter.file()));
        }
        return chapter instanceof ImprintPage
                ? Optional.of(new Landmark("copyright-page", words.imprint(), chapter.file()))
                : Optional.empty();
    }
}
