package dev.octavo.html.site;

import dev.octavo.report.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All pages of a site and how they hang together.
 *
 * @param name what the site is called
 * @param language the language of its lists
 * @param root the whole folder of articles; its page is the home page
 * @param pages every page, those of articles first
 * @param neighbours what stands before and after a page
 * @param tags the pages of the tags
 * @param tagList the page that lists the tags
 * @param archive the page that lists the years
 * @param latest the newest articles with a date, newest first
 * @param redirects pages that lead from an older address to a page
 * @param guests the sources whose text stands on the page of others, by path
 * @param wholeBook where all of a book stands on one page; empty for a site of articles
 * @param diagnostics what was found
 */
record SiteMap(
        String name,
        String language,
        Folder root,
        List<SitePage> pages,
        Map<SitePage, Neighbours> neighbours,
        Map<String, SitePage> tags,
        Optional<SitePage> tagList,
        Optional<SitePage> archive,
        List<SitePage> latest,
        Map<String, SitePage> redirects,
        Map<String, SitePage> guests,
        Optional<String> wholeBook,
        List<Diagnostic> diagnostics) {

    /** The pages that stand before and after another. */
    record Neighbours(Optional<SitePage> previous, Optional<SitePage> next) {

        static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

        /** The neighbours in a row of pages. */
        static Map<SitePage, Neighbours> chain(List<SitePage> row) {
            Map<SitePage, Neighbours> chained = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                chained.put(row.get(i), new Neighbours(at(i - 1, row), at(i + 1, row)));
            }
            return chained;
        }

        private static Optional<SitePage> at(int index, List<SitePage> row) {
            return index >= 0 && index < row.size() ? Optional.of(row.get(index)) : Optional.empty();
        }
    }

    SitePage home() {
        return root.page();
    }

    /** Where the paths of an article's links start: from its file, but in a book, which was read as one, from the top. */
    String linksFrom(Card card) {
        return wholeBook.isPresent() ? "" : card.source();
    }

    Neighbours neighboursOf(SitePage page) {
        return neighbours.getOrDefault(page, Neighbours.NONE);
    }

    /** The pages of an article's tags, in the order named. */
    List<SitePage> tagsOf(SitePage page) {
        return page.card().isEmpty()
                ? List.of()
                : page.metadata().subjects().stream()
                        .map(ListPages::key)
                        .distinct()
                        .filter(tags::containsKey)
                        .map(tags::get)
                        .toList();
    }
}
