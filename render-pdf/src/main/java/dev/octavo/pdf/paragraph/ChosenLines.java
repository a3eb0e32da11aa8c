package dev.octavo.pdf.paragraph;

import dev.octavo.pdf.font.SizedSpace;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.List;

/**
 * The lines of a paragraph as they are chosen.
 *
 * @param places where they end, with the start of the paragraph before
 * @param first the length of the first line
 * @param measure that of the others
 * @param justified whether all but the last end at the margin
 */
record ChosenLines(List<Breakpoint> places, float first, float measure, boolean justified) {

    int count() {
        return places.size() - 1;
    }

    /** Where a line ends. */
    Breakpoint end(int line) {
        return places.get(line + 1);
    }

    /** Beside something large, a line whose spaces would be wider ends before the margin. */
    private static final double LOOSE = 1.8;

    /** Any line whose spaces would be wider ends before the margin, as one does before an address or a name that is long: gaps are worse. */
    private static final double TORN = 4;

    /** The width of the spaces in a line, as a multiple of their own; a last line is shrunk, but not stretched. */
    double space(int line) {
        Breakpoint from = places.get(line);
        Breakpoint to = end(line);
        float space = to.spaceFrom(from);
        double wanted = space == 0 || !justified ? 1 : 1 + (length(line) - to.lengthFrom(from)) / space;
        boolean isRagged = to.kind() == Kind.LAST || wanted > (to.slackFrom(from) > 0 ? LOOSE : TORN);
        return Math.min(wanted, isRagged ? 1 : SizedSpace.WIDEST);
    }

    /** How much of what may be taken from a line is taken. */
    double squeezed(int line) {
        Breakpoint from = places.get(line);
        float missing = length(line) - end(line).lengthFrom(from);
        float shrink = end(line).shrinkFrom(from);
        return missing >= 0 || shrink == 0 ? 0 : Math.min(1, -missing / shrink);
    }

    /** How wide the spaces of its loosest line are; a line that has none and is short is as loose as can be. */
    double loosest() {
        double loosest = 1;
        for (int line = 0; line + 1 < count(); line++) {
            float missing = length(line) - end(line).lengthFrom(places.get(line));
            boolean isShort = end(line).spaceFrom(places.get(line)) == 0 && missing > 0;
            loosest = Math.max(loosest, isShort ? SizedSpace.WIDEST : space(line));
        }
        return loosest;
    }

    /** How wide spaces were on average if all lines there are were full, and a word stood in one more. */
    double spaceIfFull() {
        Breakpoint last = end(count() - 1);
        float missing = first + (count() - 1) * measure - last.end();
        return last.glueToEnd().space() == 0
                ? SizedSpace.WIDEST
                : 1 + missing / last.glueToEnd().space();
    }

    /** What of a line stands in the margin before it. */
    float hangAtStart(int line) {
        return places.get(line).hang().atStart();
    }

    /** What of a line stands in the margins. */
    float hang(int line) {
        return hangAtStart(line) + end(line).hang().atEnd();
    }

    private float length(int line) {
        return line == 0 ? first : measure;
    }
}
