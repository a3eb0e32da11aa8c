package dev.octavo.pdf.math;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes fences as high as they must be: of a larger face, or of pieces. */
final class Fences {

    private static final double BAR = 0.04;
    private static final double BAR_ADVANCE = 0.278;
    private static final double DOUBLE_BAR_ADVANCE = 0.5;
    private static final double BETWEEN_BARS = 0.2;
    private static final int MOST_PIECES = 500;

    /** The pieces of a fence: top, middle, bottom, and what is repeated between them; 0 for none. */
    private record Pieces(int top, int middle, int bottom, int between) {}

    private static final Map<Integer, Pieces> PIECES = Map.ofEntries(
            Map.entry((int) '(', new Pieces(0x239B, 0, 0x239D, 0x239C)),
            Map.entry((int) ')', new Pieces(0x239E, 0, 0x23A0, 0x239F)),
            Map.entry((int) '[', new Pieces(0x23A1, 0, 0x23A3, 0x23A2)),
            Map.entry((int) ']', new Pieces(0x23A4, 0, 0x23A6, 0x23A5)),
            Map.entry((int) '{', new Pieces(0x23A7, 0x23A8, 0x23A9, 0x23AA)),
            Map.entry((int) '}', new Pieces(0x23AB, 0x23AC, 0x23AD, 0x23AA)),
            Map.entry(0x230A, new Pieces(0, 0, 0x23A3, 0x23A2)),
            Map.entry(0x2308, new Pieces(0x23A1, 0, 0, 0x23A2)),
            Map.entry(0x230B, new Pieces(0, 0, 0x23A6, 0x23A5)),
            Map.entry(0x2309, new Pieces(0x23A4, 0, 0, 0x23A5)),
            Map.entry(0x2191, new Pieces(0x2191, 0, 0, 0x23D0)),
            Map.entry(0x2193, new Pieces(0, 0, 0x2193, 0x23D0)),
            Map.entry(0x2195, new Pieces(0x2191, 0, 0x2193, 0x23D0)),
            Map.entry(0x21D1, new Pieces(0x21D1, 0, 0, 0x2016)),
            Map.entry(0x21D3, new Pieces(0, 0, 0x21D3, 0x2016)),
            Map.entry(0x21D5, new Pieces(0x21D1, 0, 0x21D3, 0x2016)));

    private Fences() {}

    /** A fence at least as high as wanted, in the middle of the line; empty where the fonts have none that grows. */
    static Optional<Box> grown(int codePoint, double wanted, Style style) {
        int fence = codePoint == 0x2016 ? 0x2225 : codePoint == 0x2223 ? '|' : codePoint;
        if (fence == '|' || fence == 0x2225) {
            return Optional.of(bars(fence == '|' ? 1 : 2, wanted, style));
        }
        Optional<Glyph> whole =
                sizes(fence).filter(glyph -> style.em(glyph.total()) >= wanted).findFirst();
        Pieces pieces = PIECES.get(fence);
        if (whole.isEmpty() && pieces != null) {
            return Optional.of(centred(assembled(pieces, wanted, style), style));
        }
        return whole.or(() -> sizes(fence).reduce((smaller, larger) -> larger))
                .map(glyph -> centred(Box.sign(glyph, style.size()), style));
    }

    private static Stream<Glyph> sizes(int codePoint) {
        return MathFace.GROWING.stream().flatMap(face -> face.glyph(codePoint).stream());
    }

    /** With its middle where the bars of fractions are. */
    static Box centred(Box box, Style style) {
        return box.raised(style.em(Tex.AXIS) - (box.height() - box.depth()) / 2);
    }

    private static Box bars(int count, double wanted, Style style) {
        double height = Math.max(wanted, style.size());
        double advance = style.em(count == 1 ? BAR_ADVANCE : DOUBLE_BAR_ADVANCE);
        double thickness = style.em(BAR);
        double first = (advance - (count - 1) * style.em(BETWEEN_BARS) - thickness) / 2;
        Box.Builder bars = new Box.Builder();
        for (int i = 0; i < count; i++) {
            bars.add(first + i * style.em(BETWEEN_BARS), 0, Box.rule(thickness, height, -height / 2));
        }
        return bars.build(advance).raised(style.em(Tex.AXIS));
    }

    /** Piles the pieces up from below, the repeated ones closer where they would be too high. */
    private static Box assembled(Pieces pieces, double wanted, Style style) {
        Box bottom = piece(pieces.bottom, style);
        Box middle = piece(pieces.middle, style);
        Box top = piece(pieces.top, style);
        Box between = piece(pieces.between, style);
        double open = Math.max(0, wanted - bottom.total() - middle.total() - top.total());
        int gaps = pieces.middle == 0 ? 1 : 2;
        double gap = open / gaps;
        int count = (int) Math.min(MOST_PIECES, Math.ceil(gap / (between.total() * 0.95)));
        Box.Builder pile = new Box.Builder();
        double y = pile(pile, bottom, 0);
        y = repeat(pile, between, y, gap, count);
        if (gaps == 2) {
            y = repeat(pile, between, pile(pile, middle, y), gap, count);
        }
        pile(pile, top, y);
        return pile.build(between.width());
    }

    private static double pile(Box.Builder pile, Box piece, double y) {
        if (piece.total() > 0) {
            pile.add(0, y + piece.depth(), piece);
        }
        return y + piece.total();
    }

    private static double repeat(Box.Builder pile, Box piece, double y, double gap, int count) {
        for (int i = 0; i < count; i++) {
            double step = count == 1 ? (gap - piece.total()) / 2 : i * (gap - piece.total()) / (count - 1);
            pile.add(0, y + step + piece.depth(), piece);
        }
        return y + gap;
    }

    private static Box piece(int codePoint, Style style) {
        return codePoint == 0
                ? Box.EMPTY
                : MathFace.SIZE_4
                        .glyph(codePoint)
                        .or(() -> MathFace.SIZE_1.glyph(codePoint))
                        .map(glyph -> Box.sign(glyph, style.size()))
                        .orElse(Box.EMPTY);
    }
}
