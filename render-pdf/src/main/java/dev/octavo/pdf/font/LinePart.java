package dev.octavo.pdf.font;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/** A word, a picture or a formula on a line, with the box it is in and how deeply it is nested among what runs the other way. */
sealed interface LinePart {

    /** The box it is in. */
    InlineLayoutBox box();

    /** What the engine calls it. */
    Object held();

    /** Its level (UAX 9, 3.3). */
    int level();

    /** Its left edge on the line. */
    int left();

    /** Its width. */
    int width();

    /** Moves it to the right, without what is around it. */
    void shift(int distance);

    /** Its right edge on the line. */
    default int right() {
        return left() + width();
    }

    /** Moves it to a place on the line, and the boxes around it that hold nothing else, and so their ground and their link. */
    default void moveTo(int left) {
        int distance = left - left();
        if (movesAlone()) {
            shift(distance);
        }
        Object held = held();
        for (Box around = box(); around instanceof InlineLayoutBox inline && holdsOnly(inline, held); ) {
            inline.setX(inline.getX() + distance);
            held = inline;
            around = inline.getParent();
        }
    }

    /** Whether it stays where it is when the box moves that holds nothing else. */
    boolean movesAlone();

    private static boolean holdsOnly(InlineLayoutBox box, Object held) {
        return box.getInlineChildren().stream()
                .allMatch(child ->
                        child == held || (child instanceof InlineLayoutBox inner && inner.getInlineChildCount() == 0));
    }

    /** Text, whose place is relative to the box it is in. */
    record Word(InlineLayoutBox box, InlineText held, int level) implements LinePart {

        @Override
        public int left() {
            return box.getX() + held.getX();
        }

        @Override
        public int width() {
            return held.getWidth();
        }

        @Override
        public void shift(int distance) {
            held.setX(held.getX() + distance);
        }

        @Override
        public boolean movesAlone() {
            return !holdsOnly(box, held);
        }
    }

    /** A picture or a formula, whose place is relative to the line. */
    record Thing(InlineLayoutBox box, BlockBox held, int level) implements LinePart {

        @Override
        public int left() {
            return held.getX();
        }

        @Override
        public int width() {
            return held.getWidth();
        }

        @Override
        public void shift(int distance) {
            held.setX(held.getX() + distance);
        }

        @Override
        public boolean movesAlone() {
            return true;
        }
    }
}
