package dev.octavo.source.markdown;

import org.commonmark.node.CustomBlock;

/** A row of a {@link DrawnTable}, of {@link DrawnCell}s. */
public final class DrawnRow extends CustomBlock {

    private final boolean heading;
    private final boolean shortened;

    /**
     * A row.
     *
     * @param heading whether it is part of the head
     * @param shortened whether it may lack its last cells, which then are empty
     */
    DrawnRow(boolean heading, boolean shortened) {
        this.heading = heading;
        this.shortened = shortened;
    }

    /** Whether it is part of the head. */
    public boolean isHeading() {
        return heading;
    }

    /** Whether it may lack its last cells, which then are empty; other rows lack those that earlier ones cover. */
    public boolean isShortened() {
        return shortened;
    }
}
