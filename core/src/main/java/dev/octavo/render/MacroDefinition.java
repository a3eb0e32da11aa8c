package dev.octavo.render;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a definition out of a formula, of which the command was taken that begins it. */
final class MacroDefinition {

    private static final Set<String> COMMANDS = Set.of(
            "\\newcommand",
            "\\renewcommand",
            "\\providecommand",
            "\\def",
            "\\gdef",
            "\\let",
            "\\DeclareMathOperator",
            "\\DeclarePairedDelimiter");

    private static final Pattern NAME = Pattern.compile("\\\\(?:[A-Za-z]+|[^A-Za-z])", Pattern.DOTALL);

    private final String command;
    private final TexTokens in;
    private final MacroTable macros;

    MacroDefinition(String command, TexTokens in, MacroTable macros) {
        this.command = command;
        this.in = in;
        this.macros = macros;
    }

    /** Whether the command begins a definition. */
    boolean isOne() {
        return COMMANDS.contains(command);
    }

    /** Takes all of it; tells whether it is one that is read here. */
    boolean take() {
        boolean isStarred = in.takeStar();
        Optional<String> name = in.argument().map(String::strip).filter(written -> NAME.matcher(written)
                .matches());
        if (name.isEmpty()) {
            return false;
        }
        Optional<Macro> macro =
                switch (command) {
                    case "\\def", "\\gdef" -> plain();
                    case "\\let" -> alias();
                    case "\\DeclareMathOperator" -> operator(isStarred);
                    case "\\DeclarePairedDelimiter" -> fences();
                    default -> ofLatex();
                };
        boolean isKept =
                command.equals("\\providecommand") && macros.find(name.get()).isPresent();
        macro.filter(found -> !isKept).ifPresent(found -> macros.define(name.get(), found));
        return macro.isPresent();
    }

    /** {@code [2][x]{…}}: how many arguments, what the first one is where it is left out, the body. */
    private Optional<Macro> ofLatex() {
        String count = in.option().orElse("0").strip();
        Optional<String> standard = in.option();
        return count.matches("\\d")
                ? in.argument().map(body -> new Macro(Integer.parseInt(count), standard, body, "", false))
                : Optional.empty();
    }

    /** {@code #1#2{…}}; with anything else between the parameters, it is none that is read here. */
    private Optional<Macro> plain() {
        int count = 0;
        while (in.isBefore('#')) {
            in.next();
            if (!in.next().equals(Integer.toString(++count))) {
                return Optional.empty();
            }
        }
        int arguments = count;
        return in.isBefore('{') ? in.argument().map(body -> Macro.of(arguments, body)) : Optional.empty();
    }

    /** The name that something has gets another one; what it is now it is under that for ever. */
    private Optional<Macro> alias() {
        if (in.isBefore('=')) {
            in.next();
        }
        return in.argument().map(meant -> macros.find(meant).orElseGet(() -> Macro.alias(meant)));
    }

    private Optional<Macro> operator(boolean isStarred) {
        String name = isStarred ? "\\operatorname*{" : "\\operatorname{";
        return in.argument().map(words -> Macro.of(0, name + words + "}"));
    }

    private Optional<Macro> fences() {
        Optional<String> open = in.argument();
        Optional<String> close = in.argument();
        return open.isEmpty() || close.isEmpty()
                ? Optional.empty()
                : Optional.of(new Macro(
                        1,
                        Optional.empty(),
                        open.get() + " #1" + close.get() + " ",
                        "\\left" + open.get() + " #1\\right" + close.get() + " ",
                        false));
    }
}
