package dev.octavo.html;

/** How deep the headings of an article are, each as those before it ask while it is written. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private int title = 1;
    private int last;
    private int section;
    private boolean barred;

    /** The title of the article was written, or stands above, as a heading of this level: headings follow from the next on. */
    void titleWritten(int level) {
        title = level;
        last = level;
        section = level;
    }

    /** The level for the heading of a section that begins now. */
    int beginSection(int level) {
        last = Math.min(level, DEEPEST);
        section = last;
        return last;
    }

    /** A section whose heading is of this level has ended. */
    void endSection(int level) {
        section = level - 1;
    }

    /**
     * The level for a heading inside a container: deeper than the section's, as far apart from it as it was written, and
     * never more than one deeper than the heading before.
     */
    int inContainer(int written) {
        int wanted = Math.max(written + title - 1, section + 1);
        last = Math.min(Math.min(wanted, last + 1), DEEPEST);
        return last;
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
