package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Publication.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a publication anew, chapter by chapter in reading order. */
final class ChapterTree {

    private ChapterTree() {}

    /** The publication with what becomes of each chapter; those below it follow in their turn. */
    static Publication map(Publication publication, UnaryOperator<Chapter> change) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : publication.entries()) {
            entries.add(
                    entry instanceof Part part
                            ? new Part(part.number(), part.title(), map(part.chapters(), change))
                            : map((Chapter) entry, change));
        }
        return new Publication(publication.metadata(), entries);
    }

    private static List<Chapter> map(List<Chapter> chapters, UnaryOperator<Chapter> change) {
        return chapters.stream().map(chapter -> map(chapter, change)).toList();
    }

    private static Chapter map(Chapter chapter, UnaryOperator<Chapter> change) {
        Chapter changed = change.apply(chapter);
        return new Chapter(changed.role(), changed.number(), changed.article(), map(chapter.chapters(), change));
    }

    /** A chapter with another article in it. */
    static Chapter with(Article article, Chapter chapter) {
        return new Chapter(chapter.role(), chapter.number(), article, chapter.chapters());
    }
}
