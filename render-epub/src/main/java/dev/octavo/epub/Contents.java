package dev.octavo.epub;

import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.html.Labels;
import java.util.List;

/**
 * What the book holds and where: what both kinds of navigation and the package document tell.
 *
 * @param title the book's title, never blank
 * @param chapters the chapters, each with those inside it
 * @param labels words in the book's language
 */
record Contents(String title, List<Chapter> chapters, Labels labels) {

    /** The lines of the table of contents. */
    List<TocEntry> entries() {
        return TocEntry.of(chapters);
    }

    /** All files of the text, in reading order. */
    List<String> files() {
        return Chapters.inOrder(chapters).map(Chapter::file).toList();
    }

    /** Whether the table of contents is read as a page, after a title page, or only looked up. */
    boolean isPage() {
        return chapters.get(0) instanceof TitlePage;
    }

    /** Where the text begins: after the title page. */
    String beginning() {
        List<String> files = files();
        return files.get(isPage() && files.size() > 1 ? 1 : 0);
    }
}
