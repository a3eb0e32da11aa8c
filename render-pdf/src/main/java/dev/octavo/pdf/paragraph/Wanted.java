package dev.octavo.pdf.paragraph;

import java.util.BitSet;

/**
 * What is wanted of the lines of a paragraph, beside that they are even.
 *
 * @param count how many; 0 for as many as it takes
 * @param pageEnds the lines with which a page ends, so that no word should be parted behind them
 */
record Wanted(int count, BitSet pageEnds) {

    static final Wanted NOTHING = new Wanted(0, new BitSet());

    boolean isCounted() {
        return count > 0;
    }
}
