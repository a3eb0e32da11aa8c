package dev.octavo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * References as LaTeX and bookdown write them, which stand in texts as they were written: {@code \ref{fig:plan}}, {@code \eqref{eq:area}},
 * {@code \cref{tbl:oil,tbl:wick}}, {@code \@ref(fig:plan)}.
 */
public final class LatexReferences {

    /** What stands in the place of a reference. */
    public enum Form {
        /** The number: {@code \ref}, {@code \@ref}. */
        NUMBER,
        /** The number in the parentheses of a formula's: {@code \eqref}. */
        ENCLOSED,
        /** What it is, and its number: {@code \autoref}, {@code \cref}. */
        NAMED,
        /** The same with a capital, as at the head of a sentence: {@code \Cref}. */
        CAPITALIZED
    }

    private static final Map<String, Form> FORMS = Map.of(
            "ref", Form.NUMBER,
            "eqref", Form.ENCLOSED,
            "autoref", Form.NAMED,
            "cref", Form.NAMED,
            "Cref", Form.CAPITALIZED);

    private static final Pattern SYNTAX = Pattern.compile(
            "\\\\(?<kind>eqref|ref|autoref|[cC]ref)\\*?\\{(?<label>[^{}]*[^{}\\s][^{}]*)\\}|@ref\\((?<bookdown>[^()\\s]+)\\)");

    private static final Pattern COMMA = Pattern.compile(",");

    private LatexReferences() {}

    /** The labels that a text or a formula refers to. */
    public static Stream<String> in(String text) {
        return SYNTAX.matcher(text).results().flatMap(LatexReferences::labels);
    }

    /** Whether a text looks as if it had any. */
    public static boolean mayBeIn(String written) {
        // A single character is found many times faster than a word, and few texts have either.
        return (written.indexOf('{') >= 0 && written.contains("ref{"))
                || (written.indexOf('@') >= 0 && written.contains("@ref("));
    }

    /** Several in the braces that clever references have. */
    private static Stream<String> labels(MatchResult reference) {
        if (reference.group(2) == null) {
            return Stream.of(reference.group(3));
        }
        return reference.group(1).endsWith("cref") || reference.group(1).endsWith("Cref")
                ? COMMA.splitAsStream(reference.group(2)).map(String::strip).filter(label -> !label.isEmpty())
                : Stream.of(reference.group(2).strip());
    }

    /**
     * A text with something in place of its references; what is called nothing stays.
     *
     * @param plain makes a piece of what is between them
     * @param made what stands for a label, in which form
     */
    public static <T> List<T> replaced(
            String text, Function<String, T> plain, BiFunction<String, Form, Optional<T>> made) {
        List<T> pieces = new ArrayList<>();
        Matcher reference = SYNTAX.matcher(text);
        int done = 0;
        while (reference.find()) {
            List<String> labels = labels(reference).toList();
            Form form =
                    FORMS.getOrDefault(reference.group("kind") == null ? "ref" : reference.group("kind"), Form.NUMBER);
            List<T> found = labels.stream()
                    .flatMap(label -> made.apply(label, form).stream())
                    .toList();
            if (found.size() == labels.size()) {
                if (done < reference.start()) {
                    pieces.add(plain.apply(tied(text.substring(done, reference.start()))));
                }
                for (int i = 0; i < found.size(); i++) {
                    pieces.addAll(i == 0 ? List.of() : List.of(plain.apply(", ")));
                    pieces.add(found.get(i));
                }
                done = reference.end();
            }
        }
        if (done < text.length()) {
            pieces.add(plain.apply(text.substring(done)));
        }
        return pieces;
    }

    /** A word and the space behind it, which LaTeX writes as a tilde where no line is to end: {@code Section~\ref{a}}. */
    private static String tied(String before) {
        return before.length() > 1 && before.endsWith("~")
                ? before.substring(0, before.length() - 1) + '\u00A0'
                : before;
    }
}
