package dev.octavo.epub.cover;

/**
 * What a cover says; what is empty is left out.
 *
 * @param series the series, with the place in it
 * @param title the title
 * @param subtitle the subtitle
 * @param authors the authors, in one line
 */
public record CoverText(String series, String title, String subtitle, String authors) {

    String all() {
        return series + title + subtitle + authors;
    }
}
