package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.List;
import java.util.Optional;

/** Sets what stands above and below: limits, accents, braces (the TeXbook, appendix G, rules 12 and 13). */
final class Stacks {

    private static final String ACCENTS = "ˆ^ˇ˜~ˉ¯´ˊ`ˋ˙¨˘˚⃛⃜→⃗‾";

    /** How the tops of italic letters lean. */
    private static final double SLANT = 0.44;

    private static final double SLANT_OF_SMALL = 0.028;
    private static final double GAP = 0.1;
    private static final double LINE_GAP = 3 * Tex.RULE;

    private final FormulaTypesetter typesetter;

    Stacks(FormulaTypesetter typesetter) {
        this.typesetter = typesetter;
    }

    Box set(MathElement element, Style style) {
        List<MathElement> parts = element.children();
        MathElement base = parts.get(0);
        Optional<MathElement> below = element.name().equals("mover") ? Optional.empty() : Optional.of(parts.get(1));
        Optional<MathElement> above =
                element.name().equals("munder") ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
        Optional<Operator> core = Core.of(base).map(mo -> Operator.of(mo, Operator.Form.PREFIX));
        if (core.isPresent() && core.get().movableLimits() && !style.display()) {
            return beside(base, below, above, style);
        }
        boolean limits =
                base.name().equals("mi") || core.filter(Operator::large).isPresent();
        Box middle = widened(base, below, above, style);
        Box whole = above.isPresent() ? over(middle, base, above.get(), limits, style) : middle;
        return below.isPresent() ? under(whole, middle, below.get(), limits, style) : whole;
    }

    private Box beside(MathElement base, Optional<MathElement> below, Optional<MathElement> above, Style style) {
        Box lower = below.map(part -> typesetter.set(part, style.script())).orElse(Box.EMPTY);
        Box upper = above.map(part -> typesetter.set(part, style.script())).orElse(Box.EMPTY);
        return new Scripts(typesetter).around(typesetter.set(base, style), lower, upper, false, style);
    }

    /** An arrow is as wide as what stands on it. */
    private Box widened(MathElement base, Optional<MathElement> below, Optional<MathElement> above, Style style) {
        Optional<Integer> sign = wideSign(base);
        if (sign.isEmpty()) {
            return typesetter.set(base, style);
        }
        double lower =
                below.map(part -> typesetter.set(part, style.script()).width()).orElse(0.0);
        double upper =
                above.map(part -> typesetter.set(part, style.script()).width()).orElse(0.0);
        return Widening.grown(sign.get(), Math.max(lower, upper), style).orElseGet(() -> typesetter.set(base, style));
    }

    /** The sign of an operator that grows sideways. */
    private static Optional<Integer> wideSign(MathElement element) {
        boolean grows = element.name().equals("mo")
                && !element.text().isEmpty()
                && Operator.of(element, Operator.Form.INFIX).stretchy()
                && Widening.isWide(element.text().codePointAt(0));
        return grows ? Optional.of(element.text().codePointAt(0)) : Optional.empty();
    }

    private Box over(Box whole, MathElement base, MathElement above, boolean limits, Style style) {
        if (isAccent(above)) {
            return accented(whole, base, above, style);
        }
        Optional<Integer> wide = wideSign(above);
        Box top = wide.isPresent() ? wide(wide.get(), whole, style) : typesetter.set(above, style.script());
        double gap = limits
                ? Math.max(style.em(Tex.LIMIT_ABOVE), style.em(Tex.LIMIT_RISE) - top.depth())
                : style.em(wide.isPresent() ? LINE_GAP : GAP);
        Box stack = stacked(whole, top, whole.height() + gap + top.depth(), limits ? whole.italic() / 2 : 0);
        return limits ? stack.withHeightAndDepth(stack.height() + style.em(Tex.LIMIT_PADDING), stack.depth()) : stack;
    }

    private Box under(Box whole, Box middle, MathElement below, boolean limits, Style style) {
        Optional<Integer> wide = wideSign(below);
        Box bottom = wide.isPresent() ? wide(wide.get(), middle, style) : typesetter.set(below, style.script());
        double gap = limits
                ? Math.max(style.em(Tex.LIMIT_BELOW), style.em(Tex.LIMIT_DROP) - bottom.height())
                : style.em(wide.isPresent() ? LINE_GAP : GAP);
        Box stack = stacked(whole, bottom, -(whole.depth() + gap + bottom.height()), limits ? -middle.italic() / 2 : 0);
        return limits ? stack.withHeightAndDepth(stack.height(), stack.depth() + style.em(Tex.LIMIT_PADDING)) : stack;
    }

    private Box wide(int sign, Box over, Style style) {
        return Widening.grown(sign, over.width(), style).orElse(Box.EMPTY);
    }

    /** One over the other, both in the middle. */
    private static Box stacked(Box whole, Box other, double y, double shift) {
        double width = Math.max(whole.width(), other.width());
        return new Box.Builder()
                .add((width - whole.width()) / 2, 0, whole)
                .add((width - other.width()) / 2 + shift, y, other)
                .build(width);
    }

    private static boolean isAccent(MathElement above) {
        return above.name().equals("mo")
                && !above.text().isEmpty()
                && ACCENTS.contains(above.text())
                && (above.attributes().getOrDefault("stretchy", "").equals("false") || "^~".contains(above.text()));
    }

    /** An accent over the top of its letter, as high as the letter is higher than an x. */
    private Box accented(Box letter, MathElement base, MathElement accent, Style style) {
        int sign = accent.text().equals("→") ? 0x20D7 : accent.text().codePointAt(0);
        boolean wide = accent.attributes().getOrDefault("stretchy", "").equals("true");
        Box mark = wide
                ? Widening.grown(sign, letter.width(), style).orElse(Box.EMPTY)
                : Letters.find(sign)
                        .map(glyph -> Widening.inked(glyph, style))
                        .orElseGet(() -> typesetter.set(accent, style));
        double rise = Math.max(0, letter.height() - style.em(Tex.X_HEIGHT));
        double skew = base.name().equals("mi") && letter.italic() + rise >= 0 && isItalic(base)
                ? style.em(SLANT_OF_SMALL) + SLANT * Math.min(rise, style.em(0.26)) * 0.8
                : 0;
        double x = (letter.width() - mark.width()) / 2 + skew;
        Box.Builder box = new Box.Builder().add(0, 0, letter).add(x, rise, mark);
        return box.build(letter.width());
    }

    private static boolean isItalic(MathElement mi) {
        return mi.text().codePointCount(0, mi.text().length()) == 1
                && Letters.findVariable(mi.text().codePointAt(0))
                        .filter(glyph -> glyph.face() == MathFace.ITALIC || glyph.face() == MathFace.BOLD_ITALIC)
                        .isPresent()
                && !mi.attributes().containsKey("mathvariant");
    }
}
