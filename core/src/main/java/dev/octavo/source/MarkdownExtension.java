package dev.octavo.source;

/** What a reader understands beyond CommonMark. */
public enum MarkdownExtension {
    /** {@code | a | b |} (GFM). */
    TABLES,
    /** {@code ~~struck out~~} (GFM). */
    STRIKETHROUGH,
    /** {@code - [x] done} (GFM). */
    TASK_LISTS,
    /** Addresses in the text become links: {@code https://example.org} (GFM). */
    AUTOLINKS,
    /** {@code > [!NOTE]} (GitHub), also with a title of its own on the same line. */
    ALERTS,
    /** {@code text[^1]} and {@code [^1]: the note}, and {@code text^[the note]}. */
    FOOTNOTES
}
