package dev.octavo.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of LaTeX's packages for physics, quantities and chemistry, which stand for what can be written without them:
 * <code>\abs{x}</code>, <code>\SI{3}{\metre}</code>, <code>\ce{H2O}</code>.
 *
 * @param tex what a command and its arguments stand for, in LaTeX that needs no package
 * @param end behind its arguments, in UTF-16 units from the beginning of the formula
 */
public record TexShorthand(String tex, int end) {

    private static final Pattern PARAMETER = Pattern.compile("#([1-3])");
    private static final Pattern PIECE = Pattern.compile("\\\\(?:[A-Za-z]+|.)|.", Pattern.DOTALL);
    private static final Set<String> BARS = Set.of("|", "\\mid", "\\vert");

    private static final Map<String, Function<TexArguments, String>> COMMANDS = commands();

    /** Rejects nulls by name. */
    public TexShorthand {
        Objects.requireNonNull(tex, "tex");
    }

    /** Whether a command, given without its backslash, is one of these. */
    public static boolean isKnown(String command) {
        return COMMANDS.containsKey(command);
    }

    /** The commands, without their backslashes. */
    public static Iterable<String> names() {
        return COMMANDS.keySet();
    }

    /**
     * What a command stands for.
     *
     * @param command its name, without the backslash
     * @param formula the formula in which it stands
     * @param from behind its name
     * @return empty where an argument is missing, or where there is no such command
     */
    public static Optional<TexShorthand> of(String command, String formula, int from) {
        Function<TexArguments, String> meaning = COMMANDS.get(command);
        if (meaning == null) {
            return Optional.empty();
        }
        TexArguments arguments = new TexArguments(formula, from);
        String tex = meaning.apply(arguments);
        return arguments.isMissing() ? Optional.empty() : Optional.of(new TexShorthand(tex, arguments.end()));
    }

    private static Map<String, Function<TexArguments, String>> commands() {
        Map<String, Function<TexArguments, String>> commands = new HashMap<>();
        signs(commands);
        fences(commands);
        derivatives(commands);
        matrices(commands);
        commands.put("ce", arguments -> ChemicalFormula.tex(arguments.required()));
        commands.put("pu", arguments -> Quantity.written(arguments.required()));
        Quantity.addTo(commands);
        return Map.copyOf(commands);
    }

    private static void signs(Map<String, Function<TexArguments, String>> commands) {
        put(commands, "\\nabla", "grad", "gradient");
        put(commands, "\\nabla\\cdot ", "divergence");
        put(commands, "\\nabla\\times ", "curl");
        put(commands, "\\nabla^{2}", "laplacian");
        put(commands, "\\times ", "cross", "cp");
        put(commands, "\\cdot ", "vdot", "dotproduct");
        put(commands, "\\mathbf{#1}", "vb", "vectorbold");
        put(commands, "\\vec{\\mathbf{#1}}", "va", "vectorarrow");
        put(commands, "\\hat{\\mathbf{#1}}", "vu", "vectorunit");
        put(commands, "\\quad\\text{#1}\\quad ", "qq");
        put(commands, "\\operatorname{Tr}", "Tr", "Trace");
        put(commands, "\\operatorname{rank}", "rank");
        put(commands, "\\operatorname{Res}", "Res");
    }

    private static void fences(Map<String, Function<TexArguments, String>> commands) {
        put(commands, "\\left\\lvert #1\\right\\rvert ", "abs", "absolutevalue", "vqty");
        put(commands, "\\left\\lVert #1\\right\\rVert ", "norm");
        put(commands, "\\left(#1\\right)", "pqty");
        put(commands, "\\left[#1\\right]", "bqty");
        put(commands, "\\left\\{#1\\right\\}", "Bqty");
        put(commands, "\\mathcal{O}\\left(#1\\right)", "order");
        put(commands, "\\left.#1\\right\\rvert ", "eval", "evaluated");
        put(commands, "\\left\\langle #1\\right\\rvert ", "bra", "Bra");
        put(commands, "\\left\\lvert #1\\right\\rangle ", "ket", "Ket");
        put(
                commands,
                "\\left\\lvert #1\\right\\rangle\\left\\langle #2\\right\\rvert ",
                "ketbra",
                "dyad",
                "outerproduct");
        put(
                commands,
                "\\left\\langle #1\\middle\\vert #2\\middle\\vert #3\\right\\rangle ",
                "mel",
                "matrixel",
                "matrixelement");
        put(commands, "\\left[#1,#2\\right]", "comm", "commutator");
        put(commands, "\\left\\{#1,#2\\right\\}", "acomm", "anticommutator", "pb", "poissonbracket");
        put(commands, TexShorthand::braket, "braket", "Braket", "innerproduct", "ip");
        put(commands, TexShorthand::expectation, "expval", "ev", "expectationvalue");
        put(commands, TexShorthand::set, "set", "Set");
    }

    private static void derivatives(Map<String, Function<TexArguments, String>> commands) {
        put(commands, arguments -> derivative("\\mathrm{d}", arguments), "dv", "derivative", "odv");
        put(commands, arguments -> derivative("\\partial ", arguments), "pdv", "partialderivative", "pderivative");
        put(commands, arguments -> derivative("\\delta ", arguments), "fdv", "functionalderivative");
        put(commands, TexShorthand::differential, "dd", "differential", "odif");
    }

    private static void matrices(Map<String, Function<TexArguments, String>> commands) {
        put(commands, "\\begin{pmatrix}#1\\end{pmatrix}", "pmqty");
        put(commands, "\\begin{bmatrix}#1\\end{bmatrix}", "bmqty");
        put(commands, "\\begin{vmatrix}#1\\end{vmatrix}", "vmqty");
        put(commands, arguments -> matrix("matrix", arguments), "mqty", "matrixquantity");
        put(commands, arguments -> matrix("smallmatrix", arguments), "smqty", "smallmatrixquantity");
    }

    private static void put(Map<String, Function<TexArguments, String>> commands, String template, String... names) {
        int count = (int) PARAMETER.matcher(template).results().count();
        put(commands, arguments -> filled(template, count, arguments), names);
    }

    private static void put(
            Map<String, Function<TexArguments, String>> commands,
            Function<TexArguments, String> meaning,
            String... names) {
        for (String name : names) {
            commands.put(name, meaning);
        }
    }

    private static String filled(String template, int count, TexArguments arguments) {
        if (count == 0) {
            return template;
        }
        arguments.skipStar();
        String[] given = new String[count];
        for (int i = 0; i < count; i++) {
            given[i] = arguments.required();
        }
        return PARAMETER
                .matcher(template)
                .replaceAll(parameter -> Matcher.quoteReplacement(given[Integer.parseInt(parameter.group(1)) - 1]));
    }

    /** {@code \braket{a}{b}} of physics, {@code \braket{a|b}} of braket. */
    private static String braket(TexArguments arguments) {
        arguments.skipStar();
        String first = arguments.required();
        String inside = arguments.isBefore('{') ? first + "\\middle\\vert " + arguments.required() : barred(first);
        return "\\left\\langle " + inside + "\\right\\rangle ";
    }

    /** {@code \ev{A}}, and {@code \ev{A}{x}} in a state. */
    private static String expectation(TexArguments arguments) {
        arguments.skipStar();
        String operator = arguments.required();
        if (!arguments.isBefore('{')) {
            return "\\left\\langle " + operator + "\\right\\rangle ";
        }
        String state = arguments.required();
        return "\\left\\langle " + state + "\\middle\\vert " + operator + "\\middle\\vert " + state
                + "\\right\\rangle ";
    }

    private static String set(TexArguments arguments) {
        arguments.skipStar();
        return "\\left\\{" + barred(arguments.required()) + "\\right\\}";
    }

    /** Bars as high as what stands around them, where they are not within braces or other fences. */
    private static String barred(String tex) {
        if (tex.contains("\\left")) {
            return tex;
        }
        StringBuilder barred = new StringBuilder();
        Matcher piece = PIECE.matcher(tex);
        int depth = 0;
        while (piece.find()) {
            String written = piece.group();
            depth += written.equals("{") ? 1 : written.equals("}") ? -1 : 0;
            boolean isBar = depth == 0 && BARS.contains(written);
            barred.append(isBar ? "\\,\\middle\\vert\\, " : written);
        }
        return barred.toString();
    }

    /** {@code \dv{x}}, {@code \dv{f}{x}}, {@code \dv[n]{f}{x}}, and for partial ones {@code \pdv{f}{x}{y}}. */
    private static String derivative(String sign, TexArguments arguments) {
        arguments.skipStar();
        String order = arguments.optional().map(n -> "^{" + n + "}").orElse("");
        String first = arguments.required();
        boolean isOfSomething = arguments.isBefore('{');
        String of = isOfSomething ? first : "";
        String by = isOfSomething ? arguments.required() : first;
        if (order.isEmpty() && isOfSomething && arguments.isBefore('{')) {
            String second = arguments.required();
            return "\\frac{" + sign + "^{2}" + of + "}{" + sign + by + "\\," + sign + second + "}";
        }
        return "\\frac{" + sign + order + of + "}{" + sign + by + order + "}";
    }

    private static String differential(TexArguments arguments) {
        String order = arguments.optional().map(n -> "^{" + n + "}").orElse("");
        return "\\,\\mathrm{d}" + order + (arguments.isBefore('{') ? arguments.required() : "");
    }

    /** A matrix in the fences that stand around its rows. */
    private static String matrix(String name, TexArguments arguments) {
        arguments.skipStar();
        char fence = arguments.fence();
        if (fence == ' ') {
            return arguments.required();
        }
        String matrix = "\\begin{" + name + "}" + arguments.fenced(fence) + "\\end{" + name + "}";
        return fence == '{' ? matrix : "\\left" + fence + matrix + "\\right" + TexArguments.closing(fence);
    }
}
