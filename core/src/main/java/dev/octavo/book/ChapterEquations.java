package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Attributes;
import dev.octavo.model.MathBlock;
import dev.octavo.render.Equation;
import dev.octavo.render.EquationNumbers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the formulas of one chapter. In a book the numbers are written into them, as {@code \tag}; where they are not, the
 * formulas are counted as those who show them count them, article by article.
 */
final class ChapterEquations {

    private final boolean isWritten;
    private final EquationNumbers numbers;
    private final Set<String> taken = new HashSet<>();
    private int last;

    ChapterEquations(boolean isBook, Counters counters) {
        this.isWritten = isBook && counters.count(Kind.EQUATION);
        this.numbers = new EquationNumbers(() -> isWritten ? counters.next(Kind.EQUATION) : "" + ++last);
    }

    /** A formula with its numbers, and with an identifier where a label names it. */
    MathBlock numbered(MathBlock math) {
        Equation equation = Equation.of(math.tex());
        Attributes attributes = math.attributes();
        List<Boolean> counted = equation.counted(attributes.id());
        List<String> shown = numbers.count(equation, attributes.id());
        taken.add(attributes.id());
        Attributes named = attributes.id().isEmpty() ? attributes.withId(firstFree(equation)) : attributes;
        return new MathBlock(isWritten ? tagged(math.tex(), equation, counted, shown) : math.tex(), named, math.at());
    }

    /** The first label that is no other formula's; empty where there is none. */
    private String firstFree(Equation equation) {
        return labels(equation).filter(taken::add).findFirst().orElse("");
    }

    private static Stream<String> labels(Equation equation) {
        return equation.rows().stream().flatMap(row -> row.labels().stream());
    }

    /** What the rows of a formula are called, and their numbers as they are shown; the formula's own name first. */
    Map<String, String> names(MathBlock math) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!math.attributes().id().isEmpty()) {
            names.put(math.attributes().id(), numbers.find(math.attributes().id()));
        }
        labels(Equation.of(math.tex())).forEach(label -> names.put(label, numbers.find(label)));
        return names;
    }

    private static String tagged(String tex, Equation equation, List<Boolean> counted, List<String> shown) {
        StringBuilder tagged = new StringBuilder(tex);
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (counted.get(i)) {
                int end = equation.rows().get(i).end();
                tagged.insert(end, tag(tex.substring(0, end), shown.get(i)));
            }
        }
        return tagged.toString();
    }

    /** On a line of its own where it would be part of a comment. */
    private static String tag(String before, String number) {
        boolean inComment = before.indexOf('%', before.lastIndexOf('\n') + 1) >= 0;
        String space = inComment ? "\n" : before.endsWith(" ") || before.endsWith("\n") ? "" : " ";
        return space + "\\tag{" + EquationNumbers.bare(number) + "}";
    }
}
