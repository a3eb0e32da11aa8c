package dev.octavo.html.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The one sheet of all pages: what a site puts around a page, and over it the theme, unless that wants no look at all. */
final class Stylesheet {

    private Stylesheet() {}

    /** Adds the sheet, and tells its path; empty for a theme without a sheet. */
    static Optional<String> add(String theme, Assets assets) throws IOException {
        if (theme.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(assets.add("site.css", (frame() + theme).getBytes(StandardCharsets.UTF_8)));
    }

    private static String frame() throws IOException {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("frame.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
