package dev.octavo.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How pages look: a stylesheet for the markup that Octavo writes.
 *
 * <p>The built-in theme is adjusted by setting its custom properties ({@code --text}, {@code --ground}, {@code --link},
 * {@code --serif}, {@code --measure} and the others at the head of the sheet) in a sheet of one's own:
 *
 * <pre>{@code
 * Theme theme = Theme.book().with(":root { --link: #7a2e1d; }");
 * }</pre>
 *
 * @param name the theme's name
 * @param stylesheet the sheet, CSS
 */
public record Theme(String name, String stylesheet) {

    /** A book on the screen: serif text of 73 characters a line, light and dark by preference, and a sheet for print. */
    public static Theme book() {
        return builtIn("book");
    }

    /** No look at all: the reader's own, or the sheet of the page the text is put into. */
    public static Theme none() {
        return new Theme("none", "");
    }

    /** This theme with more CSS after its own. */
    public Theme with(String css) {
        return new Theme(name, stylesheet.isEmpty() ? css : stylesheet + "\n" + css);
    }

    private static Theme builtIn(String name) {
        return new Theme(name, load("code.css") + "\n" + load(name + ".css"));
    }

    private static String load(String file) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
