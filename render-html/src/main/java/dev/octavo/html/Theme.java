package dev.octavo.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How pages look: a stylesheet for the markup that Octavo writes.
 *
 * <p>A built-in theme is adjusted by setting its custom properties ({@code --text}, {@code --ground}, {@code --link},
 * {@code --measure} and the others that {@code docs/themes.md} lists) in a sheet of one's own:
 *
 * <pre>{@code
 * Theme theme = Theme.book().with(":root { --link: #7a2e1d; }");
 * }</pre>
 *
 * @param name the theme's name
 * @param stylesheet the sheet, CSS
 * @param sideNotes whether the sheet has a place for footnotes beside the text that calls them; else they stand at its end
 */
public record Theme(String name, String stylesheet, boolean sideNotes) {

    /** Rejects nulls by name. */
    public Theme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stylesheet, "stylesheet");
    }

    /** A sheet of one's own for pages with their footnotes at the end. */
    public Theme(String name, String stylesheet) {
        this(name, stylesheet, false);
    }

    /** A book on the screen: serif text of 73 characters a line, and footnotes in the margin where there is room. */
    public static Theme book() {
        return new Theme(
                "book", sheet("common") + sheet("code") + sheet("math") + sheet("book") + sheet("print"), true);
    }

    /** A site: sans serif, with navigation at one side and contents that follow at the other where there is room. */
    public static Theme site() {
        return new Theme("site", sheet("common") + sheet("code") + sheet("math") + sheet("site") + sheet("print"));
    }

    /** The reader's own look, with a comfortable measure and little more: a start for a sheet of one's own. */
    public static Theme plain() {
        return new Theme("plain", sheet("math") + sheet("plain"));
    }

    /** No look at all: the reader's own, or the sheet of the page the text is put into. */
    public static Theme none() {
        return new Theme("none", "");
    }

    /**
     * The built-in theme of a name: {@code book}, {@code site}, {@code plain} or {@code none}.
     *
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Theme named(String name) {
        return switch (name) {
            case "book" -> book();
            case "site" -> site();
            case "plain" -> plain();
            case "none" -> none();
            default ->
                throw new IllegalArgumentException("there is no theme " + name + ", there are book, site, plain, none");
        };
    }

    /** This theme with more CSS after its own. */
    public Theme with(String css) {
        Objects.requireNonNull(css, "css");
        return new Theme(name, stylesheet.isEmpty() ? css : stylesheet + "\n" + css, sideNotes);
    }

    /**
     * This theme with the CSS of a file after its own.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     */
    public Theme with(Path css) {
        try {
            return with(Files.readString(Objects.requireNonNull(css, "css")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the stylesheet " + css, e);
        }
    }

    /** Whether the contents of a page help even where the text has some of its own. */
    boolean hasContentsBesideText() {
        return name.equals("site");
    }

    private static String sheet(String name) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name + ".css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
