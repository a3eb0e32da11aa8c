package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fits a block of code into its place: in the largest type in which its lines fit, and where some fit in none, with these
 * broken, the rest of each indented as its beginning is, behind a mark. The mark is an empty element, which the stylesheet draws, so that copying the
 * code leaves it behind.
 */
final class CodeFit {

    /** The sizes of code, in the size of the text. */
    private enum Size {
        NORMAL(0.8),
        SMALL(0.75),
        SMALLER(0.7);

        private final double factor;

        Size(double factor) {
            this.factor = factor;
        }

        String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The advance of all letters, in their size. */
    private static final double ADVANCE = 0.6;

    /** In points, as the stylesheet has it. */
    private static final double PADDING = 12;

    private static final double NUMBERED_PADDING = 32;

    /** In fewer columns, nothing would be left of a line behind its indent. */
    private static final int FEWEST_COLUMNS = 12;

    private final Element block;
    private final double room;
    private final double textSize;
    private final List<LongLine> lines;

    private CodeFit(Element block, double width, double textSize) {
        boolean numbered = Elements.classes(block).contains("numbered");
        this.block = block;
        this.room = width - (numbered ? NUMBERED_PADDING : PADDING);
        this.textSize = textSize;
        this.lines = block.getTextContent().lines().map(LongLine::new).toList();
    }

    /** Fits a block into a width in points, among text of a size in points. */
    static void fit(Element block, double width, double textSize) {
        new CodeFit(block, width, textSize).fit();
    }

    private void fit() {
        Size size = size();
        block.setAttribute("data-size", size.keyword());
        new Rewriting(breaks(columns(size))).rewrite(block);
        Elements.within(block, "code").forEach(Bundles::tie);
    }

    /** The largest in which no more lines are broken than in the smallest. */
    private Size size() {
        long fewest = tooLong(Size.SMALLER);
        return tooLong(Size.NORMAL) == fewest ? Size.NORMAL : tooLong(Size.SMALL) == fewest ? Size.SMALL : Size.SMALLER;
    }

    private long tooLong(Size size) {
        return lines.stream().filter(line -> line.columns() > columns(size)).count();
    }

    /** One less than there is room for, since the engine takes the end of a line for a letter. */
    private int columns(Size size) {
        return (int) (room / (size.factor * textSize * ADVANCE)) - 1;
    }

    /**
     * A break.
     *
     * @param place the place in the text before which it is
     * @param indent the columns of white between the margin and its mark
     */
    private record Break(int place, int indent) {}

    private Iterator<Break> breaks(int columns) {
        List<Break> all = new ArrayList<>();
        if (columns >= FEWEST_COLUMNS) {
            int start = 0;
            for (LongLine line : lines) {
                int from = start;
                line.breaks(columns).forEach(place -> all.add(new Break(from + place, line.indent(columns))));
                start += line.length() + 1;
            }
        }
        return all.iterator();
    }

    /** One walk through the text of a block, in which each line becomes a text of its own: the engine takes long on long ones. */
    private static final class Rewriting {

        private static final Break NONE = new Break(-1, 0);

        private final Iterator<Break> breaks;
        private Break nextBreak;
        private int at;
        private int column;

        Rewriting(Iterator<Break> breaks) {
            this.breaks = breaks;
            this.nextBreak = next();
        }

        private Break next() {
            return breaks.hasNext() ? breaks.next() : NONE;
        }

        void rewrite(Node parent) {
            Node child = parent.getFirstChild();
            while (child != null) {
                Node following = child.getNextSibling();
                if (child instanceof Text text) {
                    rewriteText(text);
                } else {
                    rewrite(child);
                }
                child = following;
            }
        }

        private void rewriteText(Text text) {
            StringBuilder piece = new StringBuilder();
            for (char letter : text.getData().toCharArray()) {
                if (at == nextBreak.place()) {
                    flush(piece.append('\n'), text);
                    before(text, turn(text.getOwnerDocument(), nextBreak.indent()));
                    column = nextBreak.indent() + LongLine.MARK;
                    nextBreak = next();
                }
                append(letter, piece);
                if (letter == '\n') {
                    flush(piece, text);
                }
                at++;
            }
            flush(piece, text);
            text.getParentNode().removeChild(text);
        }

        private void append(char letter, StringBuilder piece) {
            int columns = letter == '\t' ? Columns.toNextStop(column) : Columns.of(letter);
            if (letter == '\t') {
                piece.append(" ".repeat(columns));
            } else {
                piece.append(letter);
            }
            column = letter == '\n' ? 0 : column + columns;
        }

        private static void flush(StringBuilder piece, Text place) {
            if (piece.length() > 0) {
                before(place, place.getOwnerDocument().createTextNode(piece.toString()));
                piece.setLength(0);
            }
        }

        private static void before(Text place, Node added) {
            place.getParentNode().insertBefore(added, place);
        }

        private static Element turn(Document document, int indent) {
            Element turn =
                    document.createElementNS(document.getDocumentElement().getNamespaceURI(), "span");
            turn.setAttribute("class", "turn");
            if (indent > 0) {
                turn.setAttribute("style", String.format(Locale.ROOT, "margin-left: %.1fem", indent * ADVANCE));
            }
            return turn;
        }
    }
}
