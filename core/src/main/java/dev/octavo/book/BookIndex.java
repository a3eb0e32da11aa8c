package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Role;
import dev.octavo.render.Words;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;

/** The index of a book: its terms are taken down, and written where the book has a place for them, else at its end. */
final class BookIndex {

    /** Not called index, as the page is that leads through a site. */
    static final String ID = "index-of-terms";

    private final boolean isMarked;
    private final Words words;
    private final Places places;
    private final DiagnosticSink findings;
    private final IndexEntry root = new IndexEntry("", List.of());

    BookIndex(Wanted wanted, Words words, Places places, DiagnosticSink findings) {
        this.isMarked = wanted.marks(IndexMarks.CLASS);
        this.words = words;
        this.places = places;
        this.findings = findings;
    }

    /** The book with a place for its index: its own, else one at the end where anything is marked. */
    static Publication placed(Publication book, Wanted wanted, Words words) {
        boolean isPlaced = book.chapters().anyMatch(chapter -> chapter.role() == Role.INDEX);
        return isPlaced || !wanted.marks(IndexMarks.CLASS) ? book : withIndex(book, words);
    }

    /** The book with its terms marked and its index written. */
    Publication written(Publication book) {
        Publication marked = isMarked ? marked(book) : book;
        return marked.chapters().anyMatch(BookIndex::isToFill) ? filled(marked) : marked;
    }

    private Publication marked(Publication book) {
        int[] index = {0};
        return book.withChapters(chapter -> marked(chapter, index[0]++));
    }

    private Chapter marked(Chapter chapter, int index) {
        Article article = chapter.article();
        if (!IndexMarks.areIn(article)) {
            return chapter;
        }
        // Chapters without a title have no page of their own in a site, and stand on one together.
        String prefix = chapter.isSilent() ? "ix-" + (index + 1) : "ix";
        return chapter.withArticle(new IndexMarks(index, article, prefix, root, places, findings).taken());
    }

    private static boolean isToFill(Chapter chapter) {
        return chapter.role() == Role.INDEX && EmptyArticle.is(chapter.article());
    }

    /** An index stands at the end, though before the words about how the book was made. */
    private static Publication withIndex(Publication book, Words words) {
        List<Entry> entries = new ArrayList<>(book.entries());
        int end = entries.size();
        while (end > 0 && entries.get(end - 1) instanceof Chapter last && last.role() == Role.COLOPHON) {
            end--;
        }
        Article empty =
                new Article(ID, Metadata.titled(words.word("index")), List.of(), List.of(), List.of(), List.of());
        entries.add(end, new Chapter(Role.INDEX, "", empty, List.of()));
        return new Publication(book.metadata(), entries);
    }

    private Publication filled(Publication book) {
        Addresses addresses = new Addresses(book);
        IndexOrder order = new IndexOrder(book.metadata().languageOrDefault(), words);
        int[] index = {0};
        return book.withChapters(chapter -> {
            int place = index[0]++;
            return isToFill(chapter) ? filled(chapter, place, book, order, addresses) : chapter;
        });
    }

    private Chapter filled(Chapter chapter, int index, Publication book, IndexOrder order, Addresses addresses) {
        Article article = chapter.article();
        if (root.below().isEmpty()) {
            findings.report(Diagnostic.info(
                    "index-unmarked",
                    "nothing is marked for the index",
                    article.metadata().frontMatter().at()));
        }
        List<Block> text = new IndexArticle(root, order, words, addresses, index, findings).text();
        return chapter.withArticle(EmptyArticle.filled(article, words.word("index"), book, text));
    }
}
