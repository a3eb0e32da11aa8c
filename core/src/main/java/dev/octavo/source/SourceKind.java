package dev.octavo.source;

import java.util.Locale;
import java.util.Optional;

/** What a source holds, as the ending of its name tells it, in whatever case. */
public enum SourceKind {

    /** Markdown, also that of Quarto and of R Markdown. */
    MARKDOWN,

    /** Markdown with JavaScript in it, of which no more is read than what the two have in common. */
    MDX,

    /** A notebook of Jupyter. */
    NOTEBOOK,

    /** A page of HTML. */
    HTML;

    /** The kind of a file, by its path or its name; empty where the name is nothing but an ending, and for other files. */
    public static Optional<SourceKind> of(String path) {
        int dot = dot(path);
        String ending = dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown", "qmd", "rmd" -> Optional.of(MARKDOWN);
            case "mdx" -> Optional.of(MDX);
            case "ipynb" -> Optional.of(NOTEBOOK);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a file is called as texts are, which sites, books and folders are made of: all kinds but HTML, since pages among
     * texts may be outputs, or shown as they are.
     */
    public static boolean isText(String path) {
        return of(path).filter(kind -> kind != HTML).isPresent();
    }

    /** A path without the ending of a source; as it is where it ends otherwise. */
    public static String withoutEnding(String path) {
        return of(path).isPresent() ? path.substring(0, dot(path)) : path;
    }

    /** Where an ending begins that has a name before it. */
    private static int dot(String path) {
        int dot = path.lastIndexOf('.');
        int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
        return dot > name ? dot : -1;
    }
}
