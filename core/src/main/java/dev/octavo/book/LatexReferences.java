package dev.octavo.book;

import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References as LaTeX writes them, which stand in texts as they were written: {@code \ref{fig:plan}}, {@code \eqref{eq:area}}. */
final class LatexReferences {

    private static final Pattern SYNTAX =
            Pattern.compile("\\\\(?<kind>eqref|ref)\\{(?<label>[^{}]+)\\}|@ref\\((?<bookdown>[^()\\s]+)\\)");

    private LatexReferences() {}

    /** The labels that a text refers to; those inside a formula are the formula's own affair. */
    static Stream<String> in(Text text) {
        return SYNTAX.matcher(text.text()).results().map(LatexReferences::label);
    }

    /** Whether a text looks as if it had any. */
    static boolean mayBeIn(Text text) {
        String written = text.text();
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
     * @param made what stands for a label, and whether that is in parentheses
     */
    static List<Inline> replaced(String text, BiFunction<String, Boolean, Optional<Inline>> made) {
        List<Inline> inlines = new ArrayList<>();
        Matcher reference = SYNTAX.matcher(text);
        int done = 0;
        while (reference.find()) {
            boolean isEnclosed = "eqref".equals(reference.group("kind"));
            Optional<Inline> found = made.apply(label(reference), isEnclosed);
            if (found.isPresent()) {
                addText(text.substring(done, reference.start()), inlines);
                inlines.add(found.get());
                done = reference.end();
            }
        }
        addText(text.substring(done), inlines);
        return inlines;
    }

    private static void addText(String text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Text(text));
        }
    }

    /** The number of a place, with the parentheses that formulas have or without. */
    static String number(Place place, boolean isEnclosed) {
        String number = place.number();
        boolean hasSome = number.startsWith("(") && number.endsWith(")");
        return hasSome && !isEnclosed ? number.substring(1, number.length() - 1) : number;
    }
}
