package dev.octavo.source.markdown.math;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a formula set apart stands between: {@code $$} and {@code $$}, {@code \[} and {@code \]}, or the beginning and the end
 * of an environment that LaTeX sets apart by itself, which are part of the formula.
 */
record FormulaDelimiters(String opening, String closing) {

    private static final Pattern OPENING = Pattern.compile("\\$\\$|\\\\\\[|\\\\begin\\{(?<environment>"
            + "(?:equation|align|alignat|flalign|xalignat|gather|multline|eqnarray)\\*?|displaymath|subequations)}");

    /** Those that begin at a place in a line; empty where none do. */
    static Optional<FormulaDelimiters> at(int start, CharSequence line) {
        Matcher opening = OPENING.matcher(line).region(start, line.length());
        return opening.lookingAt()
                ? Optional.of(new FormulaDelimiters(opening.group(), closing(opening)))
                : Optional.empty();
    }

    private static String closing(Matcher opening) {
        String environment = opening.group("environment");
        if (environment != null) {
            return "\\end{" + environment + "}";
        }
        return opening.group().equals("$$") ? "$$" : "\\]";
    }

    boolean areDollars() {
        return opening.equals("$$");
    }

    boolean areEnvironment() {
        return opening.endsWith("}");
    }

    /** The formula that stands between. */
    String formula(String inside) {
        return areEnvironment() ? opening + inside + closing : inside.strip();
    }
}
