package dev.octavo.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The macros that an article has defined so far. */
final class MacroTable {

    private static final Pattern DEFINITION = Pattern.compile(
            "\\\\(?:newcommand|renewcommand|providecommand|def|gdef|let|DeclareMathOperator|DeclarePairedDelimiter)"
                    + "(?![A-Za-z])");

    /** What an article's macros may write in all; more than any that is read. */
    private static final int MOST_WRITTEN = 3_000_000;

    private final Map<String, Macro> macros = new HashMap<>();
    private int written;

    /** Whether a formula seems to define something. */
    static boolean mayDefine(String tex) {
        return tex.indexOf('\\') >= 0 && DEFINITION.matcher(tex).find();
    }

    /** A formula with its macros written out, whose definitions hold from now on. */
    String expand(String tex) throws MacroException {
        boolean isPlain = macros.isEmpty() && !mayDefine(tex);
        return isPlain || tex.indexOf('\\') < 0 ? tex : new MacroExpansion(tex, this).run();
    }

    Optional<Macro> find(String command) {
        return Optional.ofNullable(macros.get(command));
    }

    void define(String command, Macro macro) {
        macros.put(command, macro);
    }

    /** Counts what is written out. */
    void count(int length) throws MacroException {
        written += Math.min(length, MOST_WRITTEN);
        if (written > MOST_WRITTEN) {
            written = MOST_WRITTEN;
            throw new MacroException("the macros of this article write too much");
        }
    }
}
