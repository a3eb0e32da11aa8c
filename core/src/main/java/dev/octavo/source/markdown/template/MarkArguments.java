package dev.octavo.source.markdown.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a mark: words, and values with a key, {@code src="plan.png"}; in quotes or, as Hugo has it, in
 * backticks.
 *
 * @param words those without a key, in their order
 * @param values the others
 */
public record MarkArguments(List<String> words, Map<String, String> values) {

    private static final Pattern ARGUMENT = Pattern.compile("(?:(?<key>[\\w-]++)=)?+"
            + "(?:\"(?<double>(?:\\\\.|[^\"\\\\])*+)\"|'(?<single>[^']*+)'|`(?<raw>[^`]*+)`|(?<bare>[^\\s\"'`]\\S*+))");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /** Copies both. */
    public MarkArguments {
        words = List.copyOf(words);
    }

    /** Those that a text holds. */
    public static MarkArguments of(String said) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(said);
        while (argument.find()) {
            if (argument.group("key") == null) {
                words.add(value(argument));
            } else {
                values.put(argument.group("key"), value(argument));
            }
        }
        return new MarkArguments(words, values);
    }

    /** The value of a key, empty for none. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** The first of the values of some keys that says something; empty for none. */
    public String first(Collection<String> keys) {
        return keys.stream()
                .map(key -> value(key).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String value(Matcher argument) {
        if (argument.group("double") != null) {
            return ESCAPED.matcher(argument.group("double")).replaceAll("$1");
        }
        for (String form : List.of("single", "raw")) {
            if (argument.group(form) != null) {
                return argument.group(form);
            }
        }
        return argument.group("bare");
    }
}
