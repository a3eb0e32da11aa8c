package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.render.PageMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in the files of a book the pages of its printed edition begin. */
final class PageBreaks {

    /**
     * The beginning of a page in the book.
     *
     * @param label the page's folio
     * @param address where it was written
     */
    record PageBreak(String label, String address) {}

    private final PageMap printed;
    private final List<PageBreak> written = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private int articles;

    PageBreaks(PageMap printed) {
        this.printed = printed;
    }

    /** What the next article is written to so that the pages stand in it; empty where none begins there. */
    Optional<PagedMarkup> nextArticle(ArticleStart start, MarkupSink sink) {
        int article = articles++;
        List<PageMap.Page> pages = printed.pages().stream()
                .filter(page -> page.article() == article)
                .toList();
        return pages.isEmpty() ? Optional.empty() : Optional.of(new PagedMarkup(start, pages, sink, this));
    }

    /**
     * Notes that a page begins.
     *
     * @param file where it does
     * @param idPrefix what the identifiers of pages begin with there
     * @return its identifier; editions may have several pages of one folio
     */
    String begins(PageMap.Page page, String file, String idPrefix) {
        StringBuilder id = new StringBuilder(idPrefix).append(page.label());
        while (!addresses.add(file + "#" + XmlNames.id(id.toString()))) {
            id.append('x');
        }
        String name = XmlNames.id(id.toString());
        written.add(new PageBreak(page.label(), file + "#" + name));
        return name;
    }

    /** The pages in the book so far, in reading order. */
    List<PageBreak> written() {
        return written;
    }

    /** What the printed edition is known by; empty for nothing. */
    String edition() {
        return printed.edition();
    }
}
