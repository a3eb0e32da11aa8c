package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Nodes;
import dev.octavo.render.Equation;
import dev.octavo.render.Equation.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of an article's formulas, in order: of those with a label or an identifier, and of the environments that
 * LaTeX numbers, row by row where it does so.
 */
final class EquationNumbers {

    /** Formulas that look the same are different ones. */
    private final IdentityHashMap<MathBlock, List<String>> rows = new IdentityHashMap<>();

    private final Map<String, String> byLabel;
    private int last;

    EquationNumbers(Article article) {
        Map<String, String> named = new HashMap<>();
        Nodes.stream(article)
                .filter(MathBlock.class::isInstance)
                .map(MathBlock.class::cast)
                .forEach(math -> add(math, named));
        this.byLabel = Map.copyOf(named);
    }

    /** What is shown at each row of a formula, parentheses and all; empty for a row without a number. */
    List<String> rows(MathBlock math) {
        return rows.getOrDefault(math, List.of(""));
    }

    /** The numbers by the labels and identifiers of what has them, without parentheses. */
    Map<String, String> byLabel() {
        return byLabel;
    }

    Optional<String> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    private void add(MathBlock math, Map<String, String> named) {
        Equation equation = Equation.of(math.tex());
        String id = math.attributes().id();
        List<Boolean> counted = equation.counted(id);
        List<String> shown = new ArrayList<>();
        for (Row row : equation.rows()) {
            String number = counted.get(shown.size()) ? "(" + ++last + ")" : row.tag();
            row.labels().forEach(label -> name(label, number, named));
            shown.add(number);
        }
        name(id, shown.get(0), named);
        rows.put(math, shown);
    }

    private static void name(String label, String number, Map<String, String> named) {
        if (!label.isEmpty() && !number.isEmpty()) {
            boolean enclosed = number.startsWith("(") && number.endsWith(")");
            named.putIfAbsent(label, enclosed ? number.substring(1, number.length() - 1) : number);
        }
    }
}
