package dev.octavo.render;

import dev.octavo.model.XmlText;
import java.util.List;
import java.util.Objects;

/**
 * Which page of a printed edition begins where in the text of a publication: what a renderer that makes pages tells of
 * them, and what one that makes none needs so that its readers find the same pages.
 *
 * <pre>{@code
 * PageMap pages = pdf.renderMapped(book, print, context);
 * epub.render(book, pages, screen, context);
 * }</pre>
 *
 * <p>A map belongs to one publication; for another text its places mean nothing. One can be made for an edition that was
 * set elsewhere, too: {@link TextPlaces} counts.
 *
 * @param edition what the printed edition is known by: best {@code urn:isbn:} and its ISBN, else a description; empty for
 *     nothing
 * @param pages the pages in order; those on which no article's text begins or goes on, such as title pages, are left out
 */
public record PageMap(String edition, List<Page> pages) {

    /** No printed edition. */
    public static final PageMap NONE = new PageMap("", List.of());

    /**
     * The beginning of a page.
     *
     * @param label its folio, as it is printed or would be: {@code iv}, {@code 12}
     * @param article the article, counted from 0 in the order of the publication
     * @param place how many letters of the article stand before the page, as {@link TextPlaces} counts them; 0 for the
     *     page of its title
     */
    public record Page(String label, int article, int place) {

        /**
         * Mends the label.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public Page {
            label = XmlText.mend(Objects.requireNonNull(label, "label"));
            if (article < 0 || place < 0) {
                throw new IllegalArgumentException("articles and places count from 0: " + article + ", " + place);
            }
        }
    }

    /** Mends the text and copies the list. */
    public PageMap {
        edition = XmlText.mend(Objects.requireNonNull(edition, "edition"));
        pages = List.copyOf(Objects.requireNonNull(pages, "pages"));
    }

    /** This map for an edition that is known by another name. */
    public PageMap withEdition(String edition) {
        return new PageMap(edition, pages);
    }
}
