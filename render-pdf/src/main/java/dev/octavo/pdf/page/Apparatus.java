package dev.octavo.pdf.page;

import dev.octavo.pdf.ChapterStart;

/**
 * What stands around the text of a publication, and how its pages lie.
 *
 * @param cover whether its cover is the first page, where it has one
 * @param titlePage whether it has a title page
 * @param imprint whether an imprint follows, where there is something to say
 * @param contents whether it has a table of contents
 * @param contentsDepth how many levels that has: 1 for chapters alone
 * @param numberedChapters whether its chapters are counted
 * @param twoSided whether its pages are printed on both sides of a sheet
 * @param chapterStart where its chapters begin
 */
public record Apparatus(
        boolean cover,
        boolean titlePage,
        boolean imprint,
        boolean contents,
        int contentsDepth,
        boolean numberedChapters,
        boolean twoSided,
        ChapterStart chapterStart) {}
