package dev.octavo.html.math;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeX's lengths as CSS has them: in the size of the text, so that they grow with it. */
final class Lengths {

    private static final Pattern LENGTH = Pattern.compile(
            "\\s*([-+]?)\\s*(\\d{0,6}(?:[.,]\\d{1,6})?)\\s*(mu|em|ex|pt|px|pc|bp|dd|cc|sp|cm|mm|in)\\s*");

    private static final double POINT = 0.1;

    private static final Map<String, Double> EM = Map.ofEntries(
            Map.entry("em", 1.0),
            Map.entry("mu", 1 / 18.0),
            Map.entry("ex", 0.431),
            Map.entry("pt", POINT),
            Map.entry("bp", 1.00375 * POINT),
            Map.entry("px", 0.75 * POINT),
            Map.entry("pc", 12 * POINT),
            Map.entry("dd", 1.07 * POINT),
            Map.entry("cc", 12.84 * POINT),
            Map.entry("sp", POINT / 65536),
            Map.entry("mm", 2.845 * POINT),
            Map.entry("cm", 28.45 * POINT),
            Map.entry("in", 72.27 * POINT));

    /** Wider than any page. */
    private static final double LONGEST = 100;

    private Lengths() {}

    /** A length as a multiple of the text's size; empty for what is none. */
    static Optional<Double> parse(String length) {
        Matcher match = LENGTH.matcher(length);
        if (!match.matches() || match.group(2).isEmpty()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(match.group(2).replace(',', '.'));
        double em = Math.min(number * EM.getOrDefault(match.group(3), 1.0), LONGEST);
        return Optional.of(match.group(1).equals("-") ? -em : em);
    }

    /** How CSS writes a multiple of the text's size. */
    static String em(double em) {
        String digits = String.format(Locale.ROOT, "%.4f", em);
        return digits.replaceFirst("\\.?0+$", "") + "em";
    }
}
