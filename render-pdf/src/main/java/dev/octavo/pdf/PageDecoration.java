package dev.octavo.pdf;

import java.util.Objects;

/**
 * Says what is printed in the margins above and below the text of each page: running heads, folios, or what a house wants
 * there. It is marked as an artifact, so that it is no part of the text that is read aloud.
 *
 * <pre>{@code
 * PdfRenderer.builder().decoration(page -> page.kind() == PageDecoration.Kind.TEXT
 *         ? new Lines(new Line("Confidential", "", page.chapter()), new Line("", page.label(), ""))
 *         : Lines.NONE);
 * }</pre>
 *
 * <p>Called once for each page, in their order, on the rendering thread; not for a cover nor for blank pages, which stay
 * bare. What it throws reaches the caller of the renderer. Thread-safe where the renderer is shared by threads.
 */
@FunctionalInterface
public interface PageDecoration {

    /** What is printed in the margins of a page; what is too long for its place is shortened with an ellipsis. */
    Lines on(Page page);

    /**
     * As books have it, at the outer edges: heads with the title of the book on left pages, of the chapter on right ones (and on
     * all that are printed on one side); folios below. Where something begins, there is no head; where nothing is read, no folio either.
     */
    static PageDecoration standard() {
        return StandardDecoration::on;
    }

    /** Nothing at all. */
    static PageDecoration none() {
        return page -> Lines.NONE;
    }

    /** What a page is for. */
    enum Kind {
        /** The title page; also a dedication or an epigraph, alone as it is. */
        TITLE,
        /** The imprint: who published it, and when. */
        IMPRINT,
        /** The table of contents. */
        CONTENTS,
        /** The title of a part, alone. */
        PART,
        /** The first page of a chapter or an article. */
        OPENING,
        /** A page of text. */
        TEXT
    }

    /**
     * A page that is to be decorated.
     *
     * @param kind what it is for
     * @param left whether its outer edge is on the left: so it is on the left pages of a spread
     * @param label its folio as it is counted: {@code iv} before the text, {@code 12} in it
     * @param number its place in the file, from 1
     * @param count how many pages the file has
     * @param title the title of the whole, the short one where there is one
     * @param chapter the title of the chapter or part that it belongs to, the short one where there is one
     */
    record Page(Kind kind, boolean left, String label, int number, int count, String title, String chapter) {

        /** Rejects nulls by name. */
        public Page {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(chapter, "chapter");
        }
    }

    /**
     * What stands above and below the text.
     *
     * @param head above
     * @param foot below
     */
    record Lines(Line head, Line foot) {

        /** Rejects nulls by name. */
        public Lines {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(foot, "foot");
        }

        /** Neither. */
        public static final Lines NONE = new Lines(Line.NONE, Line.NONE);
    }

    /**
     * A line in three places, each empty for nothing.
     *
     * @param left at the left edge of the text
     * @param center in the middle
     * @param right at the right edge of the text
     */
    record Line(String left, String center, String right) {

        /** Rejects nulls by name. */
        public Line {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(center, "center");
            Objects.requireNonNull(right, "right");
        }

        /** Nothing. */
        public static final Line NONE = new Line("", "", "");
    }
}
