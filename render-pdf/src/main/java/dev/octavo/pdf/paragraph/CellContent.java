package dev.octavo.pdf.paragraph;

import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a cell of a table holds, in so far as the widths of columns depend on it. Lengths are in units of the engine, and include what
 * stands beside the text: paddings, indents.
 *
 * @param row counted from the first of the table
 * @param column where it begins
 * @param span how many columns it covers
 * @param rowSpan how many rows it covers
 * @param blocks one below the other
 */
record CellContent(int row, int column, int span, int rowSpan, List<Block> blocks) {

    /** In units of the engine, for what the engine rounds up. */
    private static final float TOLERANCE = 2;

    /**
     * Lines.
     *
     * @param count how many
     * @param parted how many of them end within a word, a name or a line of code
     */
    record Lines(int count, int parted) {}

    /**
     * A paragraph, or something else whose lines nobody can choose, which has places only at its start and its end.
     *
     * @param beside what stands to the left and the right of it
     * @param least the width below which it is cut, though words may be parted anywhere
     * @param smallest the width below which words are so parted
     * @param places where its lines may end
     */
    record Block(float beside, float least, float smallest, List<Breakpoint> places) {

        static Block of(float beside, List<Breakpoint> places) {
            float widest = 0;
            for (int i = 1; i < places.size(); i++) {
                widest = Math.max(widest, places.get(i).lengthFrom(places.get(i - 1)));
            }
            return new Block(beside, 0, widest, places);
        }

        /** A block that is not cut in a smaller width, since it holds pictures, which are drawn smaller there. */
        Block shrunk(float width) {
            return new Block(beside, Math.min(least, width), Math.min(smallest, width), places);
        }

        Lines lines(double width) {
            int count = 1;
            int parted = 0;
            int start = 0;
            for (int i = 1; i < places.size(); i++) {
                Breakpoint last = places.get(i - 1);
                boolean isFull = places.get(i).lengthFrom(places.get(start)) > width;
                if (i - 1 > start && (isFull || last.kind() == Kind.LAST)) {
                    start = i - 1;
                    count++;
                    parted += last.kind().isInWord() ? 1 : 0;
                }
                if (start == i - 1) {
                    int more = linesMoreThanOne(places.get(i).lengthFrom(places.get(start)), width);
                    count += more;
                    parted += more;
                }
            }
            return new Lines(count, parted);
        }

        /** What no place parts is parted by the engine, as code is. */
        private static int linesMoreThanOne(float length, double width) {
            return length > width && width > 0 ? (int) (length / width) : 0;
        }

        /** The length of its longest line, where nothing makes it wrap. */
        float natural() {
            float longest = 0;
            Breakpoint start = places.get(0);
            for (Breakpoint end : places.subList(1, places.size())) {
                if (end.kind() == Kind.LAST) {
                    longest = Math.max(longest, end.lengthFrom(start));
                    start = end;
                }
            }
            return longest;
        }

        float length() {
            return places.get(places.size() - 1).end();
        }
    }

    /** The columns that it covers. */
    IntStream columns() {
        return IntStream.range(column, column + span);
    }

    /** The width that columns give it. */
    double widthIn(double[] widths) {
        double width = 0;
        for (int x = column; x < column + span; x++) {
            width += widths[x];
        }
        return width;
    }

    /** The width below which something in it is cut. */
    double least() {
        return widest(Block::least);
    }

    /** The width below which a word in it is parted where it should not be. */
    double smallest() {
        return widest(Block::smallest);
    }

    /** The width in which nothing wraps. */
    double natural() {
        return widest(Block::natural);
    }

    private double widest(ToDoubleFunction<Block> width) {
        return blocks.stream()
                .mapToDouble(block -> block.beside() + width.applyAsDouble(block) + TOLERANCE)
                .max()
                .orElse(0);
    }

    /** The length of all that it holds, were it one line. */
    double length() {
        return blocks.stream().mapToDouble(Block::length).sum();
    }

    /** The lines of all its blocks in a width. */
    Lines lines(double width) {
        int count = 0;
        int parted = 0;
        for (Block block : blocks) {
            Lines lines = block.lines(width - block.beside() - TOLERANCE);
            count += lines.count();
            parted += lines.parted();
        }
        return new Lines(count, parted);
    }
}
