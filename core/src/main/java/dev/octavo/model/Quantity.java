package dev.octavo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers and units as siunitx has them, and {@code \qty}, which physics has too. */
final class Quantity {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+]|\\\\pm|\\\\mp)?\\s*+(?<whole>\\d*)(?:(?<mark>[.,])(?<part>\\d*))?(?<unsure>\\(\\d+\\))?"
                    + "(?:\\s*+(?:\\+-|\\\\pm)\\s*+(?<error>[\\d.,]+))?\\s*+(?:[eEdD](?<power>[-+]?\\d+))?");
    private static final Pattern TIMES = Pattern.compile("(?<!\\s)\\s*+(?:x|\\\\times)\\s*+");

    private static final int PARTED = 3;

    /** Below so many digits, siunitx parts none. */
    private static final int FEWEST_PARTED = 5;

    /** Degrees and their parts stand close to their number. */
    private static final Pattern CLOSE =
            Pattern.compile("\\\\(?:degree|arcminute|arcsecond)\\s*|\u00b0|\\^\\{?\\\\circ}?");

    private Quantity() {}

    static void addTo(Map<String, Function<TexArguments, String>> commands) {
        commands.put("num", arguments -> number(argument(arguments)));
        commands.put("SI", Quantity::quantity);
        commands.put("qty", Quantity::quantityOrFences);
        commands.put("si", arguments -> Units.tex(argument(arguments)));
        commands.put("unit", arguments -> Units.tex(argument(arguments)));
        commands.put("ang", arguments -> angle(argument(arguments)));
        commands.put("numrange", Quantity::rangeOfNumbers);
        commands.put("numlist", arguments -> list(argument(arguments), ""));
        commands.put("numproduct", arguments -> number(argument(arguments)));
        commands.put("SIlist", Quantity::listOfQuantities);
        commands.put("qtylist", Quantity::listOfQuantities);
        commands.put("SIrange", Quantity::rangeOfQuantities);
        commands.put("qtyrange", Quantity::rangeOfQuantities);
    }

    /** A quantity as mhchem has it, {@code 1.2e3 kJ*mol-1}: a number, a space, and units. */
    static String written(String quantity) {
        String text = quantity.strip();
        int space = text.indexOf(' ');
        boolean isNumbered =
                NUMBER.matcher(space < 0 ? text : text.substring(0, space)).matches();
        if (!isNumbered) {
            return Units.tex(powers(text));
        }
        return space < 0 ? number(text) : of(text.substring(0, space), powers(text.substring(space + 1)));
    }

    /** Raises the numbers behind units. */
    private static String powers(String units) {
        return units.replace("*", ".").replaceAll("(?<=[A-Za-z])\\^?(-?\\d+)", "^{$1}");
    }

    private static String argument(TexArguments arguments) {
        arguments.optional();
        return arguments.required();
    }

    private static String quantity(TexArguments arguments) {
        String number = argument(arguments);
        String before =
                arguments.optional().map(unit -> Units.tex(unit) + "\\,").orElse("");
        return before + of(number, arguments.required());
    }

    /** A number and a unit in braces, or, of one that stands by itself, what fences enclose. */
    private static String quantityOrFences(TexArguments arguments) {
        arguments.skipStar();
        char fence = arguments.fence();
        if (fence == ' ') {
            return "";
        }
        String inside = arguments.fenced(fence);
        if (fence == '[' && arguments.isBefore('{')) {
            return of(arguments.required(), arguments.required());
        } else if (fence == '{' && arguments.isBefore('{')) {
            return of(inside, arguments.required());
        }
        String written = fence == '{' ? "\\{" : Character.toString(fence);
        String closing = fence == '{' ? "\\}" : Character.toString(TexArguments.closing(fence));
        return "\\left" + written + inside + "\\right" + closing;
    }

    private static String of(String number, String unit) {
        if (unit.isBlank()) {
            return number(number);
        }
        String space = number.isBlank() || CLOSE.matcher(unit.strip()).matches() ? "" : "\\,";
        return number(number) + space + Units.tex(unit);
    }

    private static String listOfQuantities(TexArguments arguments) {
        String numbers = argument(arguments);
        return list(numbers, arguments.required());
    }

    private static String list(String numbers, String unit) {
        return Arrays.stream(numbers.split(";", -1))
                .map(number -> of(number, unit))
                .collect(Collectors.joining(",\\ "));
    }

    private static String rangeOfNumbers(TexArguments arguments) {
        return range(argument(arguments), arguments.required(), "");
    }

    private static String rangeOfQuantities(TexArguments arguments) {
        return range(argument(arguments), arguments.required(), arguments.required());
    }

    private static String range(String from, String to, String unit) {
        return of(from, unit) + "\\text{\u2013}" + of(to, unit);
    }

    /** Degrees, or degrees, minutes and seconds. */
    private static String angle(String angle) {
        List<String> marks = List.of("^{\\circ}", "'", "''");
        String[] parts = angle.split(";", 3);
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            tex.append(parts[i].isBlank() ? "" : number(parts[i]) + marks.get(i));
        }
        return tex.toString();
    }

    /** A number with its digits parted and its power of ten; what is none stays as it is. */
    static String number(String number) {
        List<String> factors = new ArrayList<>();
        for (String factor : TIMES.split(number.strip(), -1)) {
            factors.add(factor(factor));
        }
        return String.join(" \\times ", factors);
    }

    private static String factor(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return number;
        }
        String digits = digits(parts) + group(parts, "unsure");
        String error = group(parts, "error");
        String sure = error.isEmpty() ? digits : digits + " \\pm " + factor(error);
        String power = group(parts, "power").replaceFirst("^\\+", "");
        if (power.isEmpty()) {
            return group(parts, "sign") + sure;
        }
        String ten = "10^{" + power + "}";
        String base = error.isEmpty() ? sure : "(" + sure + ")";
        return group(parts, "sign") + (base.isEmpty() ? ten : base + " \\times " + ten);
    }

    private static String digits(Matcher parts) {
        String mark = group(parts, "mark");
        String whole = group(parts, "whole");
        String shown = parted(whole, whole.length() % PARTED);
        return shown + (mark.equals(",") ? "{,}" : mark) + parted(group(parts, "part"), 0);
    }

    /** Digits with thin spaces between three each, of which the first part may have fewer. */
    private static String parted(String digits, int first) {
        if (digits.length() < FEWEST_PARTED) {
            return digits;
        }
        StringBuilder parted = new StringBuilder(digits.substring(0, first));
        for (int start = first; start < digits.length(); start += PARTED) {
            parted.append(start == 0 ? "" : "\\,").append(digits, start, Math.min(start + PARTED, digits.length()));
        }
        return parted.toString();
    }

    private static String group(Matcher parts, String name) {
        return Optional.ofNullable(parts.group(name)).orElse("");
    }
}
