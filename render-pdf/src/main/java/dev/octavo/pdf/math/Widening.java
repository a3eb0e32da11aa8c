package dev.octavo.pdf.math;

import java.util.Optional;
import java.util.stream.Stream;

/** Makes braces, hats and arrows as wide as what they stand over. */
final class Widening {

    private static final String ARROWS = "→←↔⇒⇐⇔⟶⟵⟷⟹⟸⟺↦⟼↪↩⇀⇁↼↽⇌";
    private static final String WIDE = "^~ˆ˜‾¯ˉ_⏞⏟⎴⎵⏜⏝";
    private static final String DOUBLE = "⇒⇐⇔⟹⟸⟺";
    private static final double DOUBLE_DISTANCE = 0.12;

    /** The four quarters of braces, named by where they turn: from the left or the right, down or up. */
    private static final int LEFT_DOWN = 0xE150;

    private static final int RIGHT_DOWN = 0xE151;
    private static final int LEFT_UP = 0xE152;
    private static final int RIGHT_UP = 0xE153;

    private static final double BRACE_THICKNESS = 0.12;

    private Widening() {}

    /** Whether a sign grows sideways rather than upwards. */
    static boolean isWide(int codePoint) {
        return (ARROWS + WIDE).indexOf(codePoint) >= 0;
    }

    /** A sign at least as wide as wanted, where it can be; empty where the fonts have none that grows. */
    static Optional<Box> grown(int codePoint, double wanted, Style style) {
        if (codePoint == 0x23DE || codePoint == 0x23DF) {
            return Optional.of(brace(codePoint == 0x23DE, wanted, style));
        } else if (codePoint == 0x203E || codePoint == 0xAF || codePoint == '_') {
            return Optional.of(Box.rule(wanted, style.em(Tex.RULE), 0));
        } else if (ARROWS.indexOf(codePoint) >= 0) {
            return Letters.find(codePoint).map(glyph -> arrow(glyph, wanted, style));
        } else if (codePoint == '^' || codePoint == 0x2C6 || codePoint == '~' || codePoint == 0x2DC) {
            return hat(codePoint == '^' || codePoint == 0x2C6 ? 0x2C6 : 0x2DC, wanted, style);
        }
        return Optional.empty();
    }

    /** The widest that is not wider than wanted. */
    private static Optional<Box> hat(int codePoint, double wanted, Style style) {
        Stream<Glyph> sizes = MathFace.GROWING.stream().flatMap(face -> face.glyph(codePoint).stream());
        return sizes.filter(glyph -> glyph.face() == MathFace.MAIN || style.em(glyph.right() - glyph.left()) <= wanted)
                .reduce((narrower, wider) -> wider)
                .map(glyph -> inked(glyph, style));
    }

    /** A sign whose box is its ink. */
    static Box inked(Glyph glyph, Style style) {
        double width = style.em(glyph.right() - glyph.left());
        Box sign = Box.sign(glyph, style.size());
        return new Box.Builder().add(-style.em(glyph.left()), 0, sign).build(width);
    }

    /** Its head, and its shaft drawn longer. */
    private static Box arrow(Glyph glyph, double wanted, Style style) {
        Box sign = Box.sign(glyph, style.size());
        double more = wanted - sign.width();
        if (more <= 0) {
            return sign;
        }
        boolean pointsLeft = "←⇐⟵⟸↩↼↽".indexOf(glyph.codePoint()) >= 0;
        boolean both = "↔⇔⟷⟺⇌".indexOf(glyph.codePoint()) >= 0;
        double middle = style.em((glyph.height() - glyph.depth()) / 2);
        double shaft = style.em(Tex.RULE);
        Box.Builder arrow = new Box.Builder();
        if (both) {
            arrow.add(0, 0, sign);
        }
        arrow.add(pointsLeft ? 0 : more, 0, sign);
        double from = style.em(0.15) + (pointsLeft || both ? style.em(0.1) : 0);
        double length = wanted - style.em(0.3) - (both ? style.em(0.2) : style.em(0.1));
        if (DOUBLE.indexOf(glyph.codePoint()) >= 0) {
            arrow.add(from, middle + style.em(DOUBLE_DISTANCE), Box.rule(length, shaft, -shaft / 2));
            arrow.add(from, middle - style.em(DOUBLE_DISTANCE), Box.rule(length, shaft, -shaft / 2));
        } else {
            arrow.add(from, middle, Box.rule(length, shaft, -shaft / 2));
        }
        return arrow.build(wanted);
    }

    /** Two ends, a point in the middle, and bars between. */
    private static Box brace(boolean above, double wanted, Style style) {
        Box left = piece(above ? LEFT_DOWN : LEFT_UP, style);
        Box beforePoint = piece(above ? RIGHT_UP : RIGHT_DOWN, style);
        Box behindPoint = piece(above ? LEFT_UP : LEFT_DOWN, style);
        Box right = piece(above ? RIGHT_DOWN : RIGHT_UP, style);
        double pieces = left.width() + beforePoint.width() + behindPoint.width() + right.width();
        double width = Math.max(wanted, pieces);
        double bar = (width - pieces) / 2;
        Box line = Box.rule(bar, style.em(BRACE_THICKNESS), 0);
        return Box.row(left, line, beforePoint, behindPoint, line, right).withWidth(width);
    }

    private static Box piece(int codePoint, Style style) {
        return MathFace.SIZE_4
                .glyph(codePoint)
                .map(glyph -> Box.sign(glyph, style.size()))
                .orElse(Box.EMPTY);
    }
}
