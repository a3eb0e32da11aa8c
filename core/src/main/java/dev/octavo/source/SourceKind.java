package dev.octavo.source;

import java.util.Locale;

/** What a source holds, which its name tells. */
enum SourceKind {
    MARKDOWN,
    NOTEBOOK,
    HTML;

    /** What a source of this name holds: Markdown, unless its ending says otherwise. */
    static SourceKind of(String source) {
        String ending = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html", "htm", "xhtml" -> HTML;
            case "ipynb" -> NOTEBOOK;
            default -> MARKDOWN;
        };
    }
}
