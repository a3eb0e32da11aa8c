package dev.octavo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One formula whose macros are written out. */
final class MacroExpansion {

    private static final int MOST_MACROS = 1_000;
    private static final int LONGEST = 50_000;

    /** To see that a definition has no end takes a look at all that is left. */
    private static final int MOST_UNREAD = 20;

    private final String tex;
    private final MacroTable macros;
    private final TexText out = new TexText();
    private final ArgumentPlaces places = new ArgumentPlaces();
    private TexTokens in;
    private int count;
    private int unread;
    private boolean hasDefined;

    MacroExpansion(String tex, MacroTable macros) {
        this.tex = tex;
        this.macros = macros;
        this.in = new TexTokens(tex);
    }

    String run() throws MacroException {
        for (String token = in.next(); !token.isEmpty(); token = in.next()) {
            if (token.startsWith("\\")) {
                command(token);
            } else {
                write(token);
            }
        }
        return hasDefined ? out.toString().strip() : count > 0 ? out.toString() : tex;
    }

    private void command(String command) throws MacroException {
        MacroDefinition definition = new MacroDefinition(command, in, macros);
        if (definition.isOne()) {
            define(command, definition);
        } else if (macros.find(command).isPresent()) {
            expand(command, macros.find(command).get());
        } else {
            write(command);
        }
    }

    private void define(String command, MacroDefinition definition) throws MacroException {
        TexTokens before = in.copy();
        if (definition.take()) {
            hasDefined = true;
        } else {
            in = before;
            write(command);
            if (++unread > MOST_UNREAD) {
                throw new MacroException("too many definitions of a formula cannot be read");
            }
        }
    }

    private void expand(String command, Macro macro) throws MacroException {
        if (++count > MOST_MACROS) {
            throw new MacroException("the macro " + command + " does not end");
        }
        boolean isStarred = !macro.starred().isEmpty() && in.takeStar();
        String template = isStarred ? macro.starred() : macro.body();
        String body = Macro.filled(template, arguments(command, macro));
        macros.count(template.length() + body.length() + 1);
        if (macro.isFinal()) {
            write(body);
        } else {
            in.push(places.isNext() && !isOneToken(body) ? "{" + body + "}" : body);
        }
    }

    private List<String> arguments(String command, Macro macro) throws MacroException {
        List<String> arguments = new ArrayList<>();
        if (macro.standard().isPresent()) {
            arguments.add(
                    in.isBefore('[')
                            ? given(in.option(), command)
                            : macro.standard().get());
        }
        while (arguments.size() < macro.arguments()) {
            arguments.add(given(in.argument(), command));
        }
        return arguments;
    }

    private static String given(Optional<String> argument, String command) throws MacroException {
        return argument.orElseThrow(() -> new MacroException("an argument of the macro " + command + " is missing"));
    }

    private static boolean isOneToken(String body) {
        return new TexTokens(body).next().length() == body.length();
    }

    private void write(String token) throws MacroException {
        out.add(token);
        places.pass(token);
        if (count > 0 && out.length() > LONGEST) {
            throw new MacroException("the macros of a formula write more than " + LONGEST + " characters");
        }
    }
}
