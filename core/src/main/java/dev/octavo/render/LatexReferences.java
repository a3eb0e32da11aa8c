package dev.octavo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References as LaTeX writes them, which stand in texts as they were written: {@code \ref{fig:plan}}, {@code \eqref{eq:area}}. */
public final class LatexReferences {

    private static final Pattern SYNTAX =
            Pattern.compile("\\\\(?<kind>eqref|ref)\\{(?<label>[^{}]+)\\}|@ref\\((?<bookdown>[^()\\s]+)\\)");

    private LatexReferences() {}

    /** The labels that a text or a formula refers to. */
    public static Stream<String> in(String text) {
        return SYNTAX.matcher(text).results().map(LatexReferences::label);
    }

    /** Whether a text looks as if it had any. */
    public static boolean mayBeIn(String written) {
        // A single character is found many times faster than a word, and few texts have either.
        return (written.indexOf('{') >= 0 && written.contains("ref{"))
                || (written.indexOf('@') >= 0 && written.contains("@ref("));
    }

    private static String label(MatchResult reference) {
        return reference.group(2) == null ? reference.group(3) : reference.group(2);
    }

    /**
     * A text with something in place of its references; what is called nothing stays.
     *
     * @param plain makes a piece of what is between them
     * @param made what stands for a label, and whether that is in parentheses
     */
    public static <T> List<T> replaced(
            String text, Function<String, T> plain, BiFunction<String, Boolean, Optional<T>> made) {
        List<T> pieces = new ArrayList<>();
        Matcher reference = SYNTAX.matcher(text);
        int done = 0;
        while (reference.find()) {
            boolean isEnclosed = "eqref".equals(reference.group("kind"));
            Optional<T> found = made.apply(label(reference), isEnclosed);
            if (found.isPresent()) {
                if (done < reference.start()) {
                    pieces.add(plain.apply(text.substring(done, reference.start())));
                }
                pieces.add(found.get());
                done = reference.end();
            }
        }
        if (done < text.length()) {
            pieces.add(plain.apply(text.substring(done)));
        }
        return pieces;
    }
}
