package dev.octavo.html.site;

import java.net.URI;
import java.net.URISyntaxException;

/** How the addresses of a site's files are written: relative to the page they stand on, or below a given address. */
final class Hrefs {

    private static final String INDEX = "index.html";

    private final String from;
    private final String base;
    private final boolean showsIndex;

    private Hrefs(String from, String base, boolean showsIndex) {
        this.from = from;
        this.base = base;
        this.showsIndex = showsIndex;
    }

    /** Addresses for a page, which hold wherever the site lies. */
    static Hrefs from(String page, HtmlSite.Addresses addresses) {
        return new Hrefs(page, "", addresses == HtmlSite.Addresses.FILES);
    }

    /** Addresses below another one, which ends with a slash. */
    static Hrefs below(String base) {
        return new Hrefs("", base, false);
    }

    /** The address of a file of the site. */
    String to(String path) {
        boolean shortened = !showsIndex && (path.equals(INDEX) || path.endsWith("/" + INDEX));
        String shown = shortened ? path.substring(0, path.length() - INDEX.length()) : path;
        if (!base.isEmpty()) {
            return base + encoded(shown);
        }
        String relative = encoded(relative(shown));
        return relative.isEmpty() ? "./" : relative;
    }

    private String relative(String path) {
        int common = common(path);
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + path.substring(common);
    }

    /** The length of the folders in which both lie. */
    private int common(String path) {
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), path.length()) && from.charAt(i) == path.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return common;
    }

    /** Paths of the site hold no character of ASCII that would have to be encoded. */
    private static String encoded(String path) {
        if (path.chars().allMatch(c -> c < 0x80)) {
            return path;
        }
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the path of a site's file: " + path, e);
        }
    }
}
