package dev.octavo.pdf;

/** How the figures look of text in the serif family: running text, titles, and tables where a stylesheet says no other. */
public enum Figures {
    /** As high as capitals, as the fonts have them. */
    LINING,
    /**
     * With ascenders and descenders like small letters, among which they stand: where the serif family has them (OpenType,
     * feature {@code onum}), as the bundled one does; else {@link #LINING}. They are copied and read as any figures.
     */
    OLD_STYLE
}
