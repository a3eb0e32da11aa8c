package dev.octavo.source.markdown.table;

import org.commonmark.node.CustomBlock;

/** A row of a {@link DrawnTable}, of {@link DrawnCell}s. */
public final class DrawnRow extends CustomBlock {

    /** What it is part of. */
    enum Group {
        HEAD,
        BODY
    }

    private final Group group;
    private final boolean shortened;

    private DrawnRow(Group group, boolean shortened) {
        this.group = group;
        this.shortened = shortened;
    }

    /** A row of a grid, which lacks the cells that earlier ones cover. */
    static DrawnRow ofGrid(Group group) {
        return new DrawnRow(group, false);
    }

    /** A row of lines, which may lack its last cells. */
    static DrawnRow ofLines(Group group) {
        return new DrawnRow(group, true);
    }

    /** Whether it is part of the head. */
    public boolean isHeading() {
        return group == Group.HEAD;
    }

    /** Whether it may lack its last cells, which then are empty; other rows lack those that earlier ones cover. */
    public boolean isShortened() {
        return shortened;
    }
}
