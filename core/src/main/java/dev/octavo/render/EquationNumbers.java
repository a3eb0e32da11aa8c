package dev.octavo.render;

import dev.octavo.render.Equation.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts formulas in order: those with a label or an identifier, and the environments that LaTeX numbers, row by row where it
 * does so. For who writes formulas or refers to them. Not for use by several threads.
 */
public final class EquationNumbers {

    private final Supplier<String> next;
    private final Map<String, String> byName = new HashMap<>();

    /**
     * Counts nothing yet.
     *
     * @param next gives one number after another, without parentheses
     */
    public EquationNumbers(Supplier<String> next) {
        this.next = next;
    }

    /**
     * Counts a formula.
     *
     * @param id its identifier, empty for none
     * @return what is shown at each of its rows, parentheses and all; empty for a row without a number
     */
    public List<String> count(Equation equation, String id) {
        List<Boolean> counted = equation.counted(id);
        List<String> shown = new ArrayList<>();
        for (Row row : equation.rows()) {
            String number = counted.get(shown.size()) ? "(" + next.get() + ")" : row.tag();
            row.labels().forEach(label -> name(label, number));
            shown.add(number);
        }
        name(id, shown.get(0));
        return shown;
    }

    /** Of two formulas of one name, it is the first's. */
    private void name(String name, String number) {
        if (!name.isEmpty() && !number.isEmpty()) {
            byName.putIfAbsent(name, number);
        }
    }

    /** What is shown at what was counted, by labels and identifiers. */
    public Map<String, String> byName() {
        return Map.copyOf(byName);
    }

    /** What is shown at what is called so; empty where nothing counted is. */
    public String find(String name) {
        return byName.getOrDefault(name, "");
    }

    /** A number without the parentheses that it is shown in. */
    public static String bare(String shown) {
        boolean isEnclosed = shown.startsWith("(") && shown.endsWith(")");
        return isEnclosed ? shown.substring(1, shown.length() - 1) : shown;
    }
}
