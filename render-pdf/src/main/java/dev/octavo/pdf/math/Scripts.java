package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets scripts beside what they belong to (the TeXbook, appendix G, rule 18). */
final class Scripts {

    /** What is one sign to TeX, whose scripts stand at the usual height. */
    private static final Set<String> CHARACTERS = Set.of("mi", "mn", "mo", "mtext");

    private final FormulaTypesetter typesetter;

    Scripts(FormulaTypesetter typesetter) {
        this.typesetter = typesetter;
    }

    Box set(MathElement element, Style style) {
        List<MathElement> parts = element.children();
        Box base = typesetter.set(parts.get(0), style);
        Box below = element.name().equals("msup") ? Box.EMPTY : script(parts.get(1), style);
        Box above = element.name().equals("msub") ? Box.EMPTY : script(parts.get(parts.size() - 1), style);
        return around(base, below, above, isCharacter(parts.get(0)), style);
    }

    /** Scripts before and behind: the pairs behind come first. */
    Box multiple(MathElement element, Style style) {
        List<MathElement> parts = element.children();
        if (parts.isEmpty()) {
            return Box.EMPTY;
        }
        Box base = typesetter.set(parts.get(0), style);
        int split = indexOfPrescripts(parts);
        Box behind = base;
        for (int i = 1; i + 1 < split; i += 2) {
            behind = around(behind, script(parts.get(i), style), script(parts.get(i + 1), style), i == 1, style);
        }
        Box whole = behind;
        for (int i = split + 1; i + 1 < parts.size(); i += 2) {
            Box strut = base.withWidth(0).hidden();
            Box pair = around(strut, script(parts.get(i), style), script(parts.get(i + 1), style), true, style);
            whole = Box.row(pair, whole);
        }
        return whole;
    }

    private static int indexOfPrescripts(List<MathElement> parts) {
        int index = 0;
        while (index < parts.size() && !parts.get(index).name().equals("mprescripts")) {
            index++;
        }
        return index;
    }

    private Box script(MathElement element, Style style) {
        return typesetter.set(element, style.script());
    }

    private static boolean isCharacter(MathElement base) {
        Optional<MathElement> core = Core.of(base);
        boolean large = core.isPresent()
                && Operator.of(core.get(), Operator.Form.PREFIX).large();
        return CHARACTERS.contains(base.name()) && !large;
    }

    Box around(Box base, Box below, Box above, boolean character, Style style) {
        boolean hasBelow = isThere(below);
        boolean hasAbove = isThere(above);
        double script = style.script().size();
        double up = character ? 0 : base.height() - Tex.SUPERSCRIPT_DROP * script;
        double down = character ? 0 : base.depth() + Tex.SUBSCRIPT_DROP * script;
        double x = style.em(Tex.X_HEIGHT);
        up = Math.max(up, style.em(style.display() ? Tex.SUPERSCRIPT_DISPLAY : Tex.SUPERSCRIPT));
        up = Math.max(up, above.depth() + x / 4);
        if (!hasAbove) {
            down = Math.max(down, Math.max(style.em(Tex.SUBSCRIPT), below.height() - x * 4 / 5));
        } else if (hasBelow) {
            down = Math.max(down, style.em(Tex.SUBSCRIPT_UNDER_SUPERSCRIPT));
            double missing = style.em(4 * Tex.RULE) - (up - above.depth() - (below.height() - down));
            if (missing > 0) {
                down += missing;
                double rise = x * 4 / 5 - (up - above.depth());
                up += Math.max(0, rise);
                down -= Math.max(0, rise);
            }
        }
        Box.Builder box = new Box.Builder().add(0, 0, base);
        double end = base.width();
        if (hasBelow) {
            box.add(base.width(), -down, below);
            end = Math.max(end, base.width() + below.width());
        }
        if (hasAbove) {
            box.add(base.width() + base.italic(), up, above);
            end = Math.max(end, base.width() + base.italic() + above.width() + above.italic());
        }
        return box.build(end + style.em(Tex.AFTER_SCRIPT));
    }

    private static boolean isThere(Box box) {
        return box.width() != 0 || !box.parts().isEmpty();
    }
}
