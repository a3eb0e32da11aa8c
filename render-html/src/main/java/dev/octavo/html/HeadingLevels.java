package dev.octavo.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep the headings of an article are, each as those before it ask while it is written. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    /** A heading inside a container: the level it was written with, and the one that it was given. */
    private record Inner(int written, int given) {}

    private int title = 1;
    private int section;

    /** Those of the section that another one may stand below, the deepest first. */
    private final Deque<Inner> above = new ArrayDeque<>();

    private boolean barred;

    /** The title of the article was written, or stands above, as a heading of this level: headings follow from the next on. */
    void titleWritten(int level) {
        title = level;
        section = level;
        above.clear();
    }

    /** The level for the heading of a section that begins now. */
    int beginSection(int level) {
        section = Math.min(level, DEEPEST);
        above.clear();
        return section;
    }

    /** A section whose heading is of this level has ended. */
    void endSection(int level) {
        section = level - 1;
        above.clear();
    }

    /**
     * The level for a heading inside a container: deeper than the section's, as far apart from it as it was written, never more than
     * one deeper than the heading that it stands below, and as deep as another one of the same level.
     */
    int inContainer(int written) {
        while (!above.isEmpty() && above.peek().written() >= written) {
            above.pop();
        }
        int outer = above.isEmpty() ? section : above.peek().given();
        int wanted = Math.max(written + title - 1, section + 1);
        int given = Math.min(Math.min(wanted, outer + 1), DEEPEST);
        above.push(new Inner(written, given));
        return given;
    }

    /** Lets something be written where no heading may stand, as in a table's header cell. */
    void barFrom(Runnable content) {
        boolean outer = barred;
        barred = true;
        content.run();
        barred = outer;
    }

    /** Whether no heading may stand where something is written now. */
    boolean areBarred() {
        return barred;
    }
}
