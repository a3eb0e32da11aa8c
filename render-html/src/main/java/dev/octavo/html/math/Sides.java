package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.List;

/** What stands at both sides of a large operator, <code>\sideset{_a^b}{_c^d}\prod</code>. */
final class Sides {

    private static final MathElement NOTHING = MathElement.of("mrow");

    private Sides() {}

    static Atom read(TexParser parser) throws UnreadableException {
        List<MathElement> left = scripts(parser.argument().element());
        List<MathElement> right = scripts(parser.argument().element());
        Atom operator = parser.argument();
        List<MathElement> all = new ArrayList<>(List.of(operator.element()));
        all.addAll(right);
        all.add(MathElement.of("mprescripts"));
        all.addAll(left);
        return operator.with(MathElement.of("mmultiscripts", all));
    }

    /** What is lowered and what is raised, at nothing. */
    private static List<MathElement> scripts(MathElement side) {
        List<MathElement> parts = side.children();
        return switch (side.name()) {
            case "msub" -> List.of(parts.get(1), NOTHING);
            case "msup" -> List.of(NOTHING, parts.get(1));
            case "msubsup" -> List.of(parts.get(1), parts.get(2));
            default -> List.of(NOTHING, NOTHING);
        };
    }
}
