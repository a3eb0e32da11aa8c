package dev.octavo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Knows where in a formula an argument is expected. A macro that stands there is one argument, however much it stands for:
 * <code>\frac\a\b</code>.
 */
final class ArgumentPlaces {

    private static final int DEEPEST = 1_000;

    private static final Map<String, Integer> SEVERAL = Map.ofEntries(
            Map.entry("\\frac", 2),
            Map.entry("\\dfrac", 2),
            Map.entry("\\tfrac", 2),
            Map.entry("\\cfrac", 2),
            Map.entry("\\binom", 2),
            Map.entry("\\dbinom", 2),
            Map.entry("\\tbinom", 2),
            Map.entry("\\overset", 2),
            Map.entry("\\underset", 2),
            Map.entry("\\stackrel", 2),
            Map.entry("\\textcolor", 2));

    private static final Set<String> ONE = Set.of(
            "^",
            "_",
            "\\sqrt",
            "\\hat",
            "\\check",
            "\\tilde",
            "\\acute",
            "\\grave",
            "\\dot",
            "\\ddot",
            "\\breve",
            "\\bar",
            "\\vec",
            "\\mathring",
            "\\widehat",
            "\\widetilde",
            "\\overline",
            "\\underline",
            "\\overbrace",
            "\\underbrace",
            "\\overrightarrow",
            "\\overleftarrow",
            "\\mathrm",
            "\\mathbf",
            "\\mathit",
            "\\mathsf",
            "\\mathtt",
            "\\mathbb",
            "\\mathcal",
            "\\mathscr",
            "\\mathfrak",
            "\\boldsymbol",
            "\\bm",
            "\\operatorname",
            "\\text",
            "\\mathop",
            "\\mathbin",
            "\\mathrel",
            "\\boxed",
            "\\xrightarrow",
            "\\xleftarrow",
            "\\abs",
            "\\norm",
            "\\bra",
            "\\ket");

    private final Deque<Integer> outer = new ArrayDeque<>();
    private int expected;
    private boolean isOption;
    private boolean isBehindCommand;

    /** Whether an argument is expected where the formula goes on. */
    boolean isNext() {
        return expected > 0 && !isOption;
    }

    /** Takes notice of what the formula goes on with. */
    void pass(String token) {
        if (token.isBlank()) {
            return;
        }
        boolean wasBehindCommand = isBehindCommand;
        isBehindCommand = false;
        if (isOption) {
            isOption = !token.equals("]");
        } else if (token.equals("[") && wasBehindCommand && expected > 0) {
            isOption = true;
        } else if (token.equals("{")) {
            open();
        } else if (token.equals("}")) {
            expected = outer.isEmpty() ? 0 : Math.max(0, outer.pop() - 1);
        } else {
            int taken = SEVERAL.getOrDefault(token, ONE.contains(token) ? 1 : 0);
            expected = Math.max(0, expected - 1) + taken;
            isBehindCommand = taken > 0;
        }
    }

    private void open() {
        if (outer.size() < DEEPEST) {
            outer.push(expected);
        }
        expected = 0;
    }
}
