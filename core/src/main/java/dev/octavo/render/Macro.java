package dev.octavo.render;

import java.util.List;
import java.util.Optional;

/**
 * A macro of LaTeX.
 *
 * @param arguments how many it takes
 * @param standard the first of them where it is left out; empty where it cannot be
 * @param body what it stands for
 * @param starred what it stands for with an asterisk; empty where it has no such form
 * @param isFinal whether macros in what it stands for mean what they meant when it was defined
 */
record Macro(int arguments, Optional<String> standard, String body, String starred, boolean isFinal) {

    static Macro of(int arguments, String body) {
        return new Macro(arguments, Optional.empty(), body, "", false);
    }

    /** What another name stands for, whatever becomes of that. */
    static Macro alias(String written) {
        return new Macro(0, Optional.empty(), written, "", true);
    }

    /** A body with arguments in place of its parameters. */
    static String filled(String body, List<String> arguments) {
        TexTokens tokens = new TexTokens(body);
        TexText filled = new TexText();
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            if (!token.equals("#")) {
                filled.add(token);
                continue;
            }
            String parameter = tokens.next();
            int number = parameter.length() == 1 ? parameter.charAt(0) - '0' : 0;
            filled.add(number >= 1 && number <= arguments.size() ? arguments.get(number - 1) : parameter);
        }
        return filled.toString();
    }
}
