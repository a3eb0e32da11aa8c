package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Nodes;
import dev.octavo.render.Equation;
import dev.octavo.render.EquationNumbers;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of an article's formulas. */
final class ArticleEquations {

    /** Formulas that look the same are different ones. */
    private final IdentityHashMap<MathBlock, List<String>> rows = new IdentityHashMap<>();

    private final Map<String, String> byName = new HashMap<>();
    private int last;

    ArticleEquations(Article article) {
        EquationNumbers numbers = new EquationNumbers(() -> String.valueOf(++last));
        Nodes.stream(article)
                .filter(MathBlock.class::isInstance)
                .map(MathBlock.class::cast)
                .forEach(math -> rows.put(
                        math,
                        numbers.count(Equation.of(math.tex()), math.attributes().id())));
        numbers.byName().forEach((name, shown) -> byName.put(name, EquationNumbers.bare(shown)));
    }

    /** What is shown at each row of a formula, parentheses and all; empty for a row without a number. */
    List<String> rows(MathBlock math) {
        return rows.getOrDefault(math, List.of(""));
    }

    /** The numbers by the labels and identifiers of what has them, without parentheses. */
    Map<String, String> byName() {
        return Map.copyOf(byName);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
