package dev.octavo.source;

/** What is done with HTML inside Markdown. */
public enum RawHtml {
    /**
     * Known elements become nodes of the model, also where a tag opens in one block and closes in a later one; the text of
     * others is kept, and what is left out is reported. The default, and safe for texts of strangers.
     */
    PARSE,
    /** Passed on as it was written, for formats that understand it. Only for texts of people you trust. */
    TRUSTED,
    /** Shown as text, tags and all; comments are left out. */
    ESCAPE
}
