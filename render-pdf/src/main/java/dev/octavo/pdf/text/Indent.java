package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.stream.Stream;

/** How far something within others is indented: less where no more than a short line would be left for its text. */
enum Indent {
    /** As the stylesheet has it. */
    FULL(1, 20),
    /** Half of it. */
    HALF(0.5, 16),
    /** A quarter of it. */
    QUARTER(0.25, 12),
    /** As what is around it. */
    NONE(0, 0);

    private final double share;
    private final double leastEms;

    /**
     * An indent.
     *
     * @param share of the full one
     * @param leastEms the width that it leaves at least, in the size of the text
     */
    Indent(double share, double leastEms) {
        this.share = share;
        this.leastEms = leastEms;
    }

    /** The widest that leaves room in a width, where the full one takes so much; all in points. */
    static Indent within(double width, double full, double textSize) {
        return Stream.of(FULL, HALF, QUARTER)
                .filter(indent -> width - indent.of(full) >= indent.leastEms * textSize)
                .findFirst()
                .orElse(NONE);
    }

    /** So much of the full one. */
    double of(double full) {
        return share * full;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
