package dev.octavo.pdf.math;

import java.util.Optional;

/** Sets roots (the TeXbook, appendix G, rule 11). */
final class Radicals {

    private static final int ROOT = 0x221A;
    private static final int ROOT_BOTTOM = 0x23B7;
    private static final double DEGREE_RISE = 0.6;
    private static final double DEGREE_OVERLAP = 10.0 / 18;
    private static final double DEGREE_LEAD = 5.0 / 18;

    private Radicals() {}

    static Box of(Box content, Box degree, Style style) {
        double rule = style.em(Tex.RULE);
        double gap = rule + (style.display() ? style.em(Tex.X_HEIGHT) : rule) / 4;
        double wanted = content.total() + gap + rule;
        Box sign = sign(wanted, style);
        double spare = Math.max(0, sign.total() - wanted) / 2;
        double top = content.height() + gap + spare;
        Box raised = sign.raised(top + rule - sign.height());
        Box.Builder root = new Box.Builder();
        double start = degree.width() == 0 ? 0 : Math.max(0, style.em(DEGREE_LEAD - DEGREE_OVERLAP) + degree.width());
        if (degree.width() > 0) {
            double rise = DEGREE_RISE * raised.total() - raised.depth();
            root.add(Math.max(0, style.em(DEGREE_OVERLAP - DEGREE_LEAD) - degree.width()), rise, degree);
        }
        root.add(start, 0, raised);
        double x = start + sign.width();
        root.add(x, 0, content);
        root.add(x, top, Box.rule(content.width(), rule, 0));
        Box box = root.build(x + content.width());
        return box.withHeightAndDepth(box.height() + rule, box.depth());
    }

    /** The smallest that is high enough, ending where the bar begins. */
    private static Box sign(double wanted, Style style) {
        Optional<Glyph> whole = MathFace.GROWING.stream()
                .flatMap(face -> face.glyph(ROOT).stream())
                .filter(glyph -> style.em(glyph.total()) >= wanted)
                .findFirst();
        return whole.map(glyph -> Box.sign(glyph, style.size()).withWidth(style.em(glyph.right() - 0.02)))
                .orElseGet(() -> assembled(wanted, style));
    }

    private static Box assembled(double wanted, Style style) {
        Glyph bottom = MathFace.SIZE_4.glyph(ROOT_BOTTOM).orElseThrow();
        Box foot = Box.sign(bottom, style.size());
        double more = Math.max(0, wanted - foot.total());
        double bar = style.em(Tex.RULE);
        double right = style.em(bottom.right());
        return new Box.Builder()
                .add(0, 0, foot)
                .add(right - bar, foot.height() - bar, Box.rule(bar, more + bar, 0))
                .build(right);
    }
}
