package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths in attributes, in ems. */
final class Ems {

    private static final Pattern LENGTH = Pattern.compile("\\s*([-+]?\\d*\\.?\\d+)\\s*([a-z%]*)\\s*");

    /** An em of text is some ten points. */
    private static final Map<String, Double> UNITS = Map.of(
            "em", 1.0, "ex", 0.431, "mu", 1 / 18.0, "pt", 0.1, "px", 0.075, "mm", 0.2845, "cm", 2.845, "in", 7.227);

    /** More would lead out of any page. */
    private static final double MOST = 100;

    private Ems() {}

    /** The length in an attribute, 0 where there is none. */
    static double of(MathElement element, String attribute) {
        Matcher length = LENGTH.matcher(element.attributes().getOrDefault(attribute, ""));
        if (!length.matches()) {
            return 0;
        }
        double ems = Double.parseDouble(length.group(1)) * UNITS.getOrDefault(length.group(2), 0.0);
        return Math.max(-MOST, Math.min(MOST, ems));
    }
}
