package dev.octavo.pdf.page;

import dev.octavo.pdf.ChapterStart;

/**
 * What stands around the text of a publication, and how its pages lie.
 *
 * @param cover whether its cover is the first page, where it has one
 * @param halfTitle whether a page with the title alone comes first
 * @param titlePage whether it has a title page
 * @param imprint whether an imprint follows, where there is something to say
 * @param contents whether it has a table of contents
 * @param contentsDepth how many levels that has: 1 for chapters alone
 * @param numberedChapters whether its chapters are counted where it counts none itself
 * @param twoSided whether its pages are printed on both sides of a sheet
 * @param chapterStart where its chapters begin
 * @param rightToLeft whether its lines run from right to left, and its spine is on the right
 */
public record Apparatus(
        boolean cover,
        boolean halfTitle,
        boolean titlePage,
        boolean imprint,
        boolean contents,
        int contentsDepth,
        boolean numberedChapters,
        boolean twoSided,
        ChapterStart chapterStart,
        boolean rightToLeft) {

    /** The same for lines that run from right to left. */
    public Apparatus fromRightToLeft() {
        return new Apparatus(
                cover,
                halfTitle,
                titlePage,
                imprint,
                contents,
                contentsDepth,
                numberedChapters,
                twoSided,
                chapterStart,
                true);
    }

    /** Whether the outer edge of a page, the first of which is a recto, is on the left. */
    boolean isOuterEdgeLeft(boolean verso) {
        return (twoSided && verso) != rightToLeft;
    }
}
