package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Attributes;
import dev.octavo.model.MathBlock;
import dev.octavo.render.Equation;
import dev.octavo.render.Equation.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the formulas of one chapter. In a book the numbers are written into them, as {@code \tag}; where they are not, the
 * formulas are counted as those who show them count them, article by article.
 */
final class EquationNumbers {

    private final boolean isWritten;
    private final Counters counters;
    private final Map<String, String> byName = new HashMap<>();
    private int last;

    EquationNumbers(boolean isBook, Counters counters) {
        this.isWritten = isBook && counters.count(Kind.EQUATION);
        this.counters = counters;
    }

    /** A formula with its numbers, and with an identifier where a label names it. */
    MathBlock numbered(MathBlock math) {
        Equation equation = Equation.of(math.tex());
        Optional<String> label =
                equation.rows().stream().flatMap(row -> row.labels().stream()).findFirst();
        Attributes attributes = math.attributes();
        boolean isNamed = !attributes.id().isEmpty();
        List<Boolean> counted = equation.counted(attributes.id());
        List<String> numbers = new ArrayList<>();
        for (Row row : equation.rows()) {
            String number = counted.get(numbers.size()) ? "(" + next() + ")" : row.tag();
            row.labels().forEach(name -> byName.putIfAbsent(name, number));
            numbers.add(number);
        }
        Attributes named = isNamed || label.isEmpty() ? attributes : attributes.withId(label.get());
        byName.putIfAbsent(named.id(), numbers.get(0));
        return new MathBlock(isWritten ? tagged(math.tex(), equation, counted, numbers) : math.tex(), named, math.at());
    }

    /** What the rows of a formula are called, and their numbers as they are shown; the formula's own name first. */
    Map<String, String> names(MathBlock math) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!math.attributes().id().isEmpty()) {
            names.put(
                    math.attributes().id(),
                    byName.getOrDefault(math.attributes().id(), ""));
        }
        Equation.of(math.tex()).rows().stream()
                .flatMap(row -> row.labels().stream())
                .forEach(label -> names.put(label, byName.getOrDefault(label, "")));
        return names;
    }

    private String next() {
        return isWritten ? counters.next(Kind.EQUATION) : "" + ++last;
    }

    private static String tagged(String tex, Equation equation, List<Boolean> counted, List<String> numbers) {
        StringBuilder tagged = new StringBuilder(tex);
        for (int i = numbers.size() - 1; i >= 0; i--) {
            if (counted.get(i)) {
                int end = equation.rows().get(i).end();
                tagged.insert(end, tag(tex.substring(0, end), numbers.get(i)));
            }
        }
        return tagged.toString();
    }

    /** On a line of its own where it would be part of a comment. */
    private static String tag(String before, String number) {
        boolean inComment = before.indexOf('%', before.lastIndexOf('\n') + 1) >= 0;
        String space = inComment ? "\n" : before.endsWith(" ") || before.endsWith("\n") ? "" : " ";
        return space + "\\tag{" + number.substring(1, number.length() - 1) + "}";
    }
}
