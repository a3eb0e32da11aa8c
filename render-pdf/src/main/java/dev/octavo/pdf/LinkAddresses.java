package dev.octavo.pdf;

/**
 * Where the addresses of links to the web are printed, which paper cannot follow. An address is written without {@code https://}
 * and a slash at its end, once in a chapter, and never where the text of the link is the address.
 */
public enum LinkAddresses {
    /** Nowhere: for reading on a screen. */
    NONE,
    /** At the foot of the page, numbered along with the author's notes; in a note itself, in brackets after the link. */
    FOOTNOTES,
    /** In brackets after the link. */
    INLINE
}
