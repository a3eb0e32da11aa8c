package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.MathRenderer;

/** Octavo's own reader of LaTeX formulas. */
public final class LatexMath implements MathRenderer {

    /** It has no options. */
    public static final MathRenderer STANDARD = new LatexMath();

    /** Longer than a page of formulas. */
    private static final int LONGEST = 50_000;

    private LatexMath() {}

    @Override
    public Result render(Formula formula) {
        if (formula.tex().length() > LONGEST) {
            return new Unreadable("longer than " + LONGEST + " characters", LONGEST);
        }
        TexParser parser = new TexParser(formula);
        try {
            MathElement content = parser.formula();
            return parser.unknown().isEmpty()
                    ? new Markup(content)
                    : new Partly(content, parser.unknown().commands());
        } catch (UnreadableException e) {
            return new Unreadable(parser.unknown().after(e.problem()), e.offset());
        }
    }
}
