package dev.octavo.source.convert.component;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the JavaScript in an attribute's braces says, where that can be seen without running it. */
final class JsxValue {

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*+)\"|'([^'\\\\]*+)'|`([^`$\\\\]*+)`");

    /** A string in braces that holds no program. */
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\s*+`((?:[^`$\\\\]|\\\\.|\\$(?!\\{))*+)`\\s*+}\\s*+", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\([`$\\\\])");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:require|useBaseUrl|withBase)\\(\\s*+(?:\"([^\"\\\\]*+)\"|'([^'\\\\]*+)')\\s*+\\)(?:\\.default)?");

    private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.\\d++)?");
    private static final Pattern NONE = Pattern.compile("false|null|undefined|");

    /** Attributes of which lists can be read. */
    private static final Set<String> LISTS = Set.of("items", "values");

    private static final Pattern OBJECT = Pattern.compile("\\{([^{}]*+)}");
    private static final Pattern LABEL = field("label");
    private static final Pattern VALUE = field("value");
    private static final Pattern LIST = Pattern.compile("\\[(?s:.*)]");

    private static final Pattern STYLE = Pattern.compile(
            "[{,]\\s*+['\"]?([A-Za-z-]++)['\"]?\\s*+:\\s*+(?:(\\d++(?:\\.\\d++)?)|['\"]([^'\";{}]*+)['\"])(?=\\s*+[,}])");

    private JsxValue() {}

    private static Pattern field(String name) {
        return Pattern.compile("(?<!\\w)[\"']?" + name + "[\"']?\\s*+:\\s*+(?:" + STRING + ")");
    }

    /** The value of an attribute of a name; empty for what only a program knows. */
    static Optional<String> of(String name, String code) {
        String written = code.strip();
        if (name.equals("style")) {
            return Optional.of(style(written)).filter(style -> !style.isEmpty());
        } else if (written.equals("true")) {
            return Optional.of("");
        } else if (NUMBER.matcher(written).matches()
                || (LISTS.contains(name) && LIST.matcher(written).matches())) {
            return Optional.of(written);
        }
        return quoted(STRING, written).or(() -> quoted(ADDRESS, written));
    }

    /** What a string in braces says; empty for any other text. */
    static Optional<String> template(String code) {
        Matcher template = TEMPLATE.matcher(code.strip());
        return template.matches()
                ? Optional.of(ESCAPED.matcher(template.group(1)).replaceAll("$1"))
                : Optional.empty();
    }

    /** What stands for an expression in text; empty for what only a program knows. */
    static Optional<String> text(String code) {
        String written = code.strip();
        if (isNone(written) || written.equals("true")) {
            return Optional.of("");
        }
        return NUMBER.matcher(written).matches() ? Optional.of(written) : quoted(STRING, written);
    }

    /** Whether an attribute of the value is none. */
    static boolean isNone(String code) {
        return NONE.matcher(code.strip()).matches();
    }

    /** The strings in the text of a list. */
    static List<String> strings(String list) {
        return STRING.matcher(list).results().map(JsxValue::group).toList();
    }

    /** The labels of values in a list of objects that have both. */
    static Map<String, String> labels(String list) {
        Map<String, String> labels = new HashMap<>();
        OBJECT.matcher(list).results().map(object -> object.group(1)).forEach(object -> {
            Matcher value = VALUE.matcher(object);
            Matcher label = LABEL.matcher(object);
            if (value.find() && label.find()) {
                labels.put(group(value), group(label));
            }
        });
        return labels;
    }

    private static Optional<String> quoted(Pattern pattern, String code) {
        Matcher matcher = pattern.matcher(code);
        return matcher.matches() ? Optional.of(group(matcher)) : Optional.empty();
    }

    private static String group(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return "";
    }

    /** An object of styles as CSS: names with capitals have hyphens there, and numbers are pixels. */
    private static String style(String object) {
        return STYLE.matcher(object)
                .results()
                .map(entry -> property(entry.group(1)) + ": "
                        + (entry.group(2) == null ? entry.group(3) : entry.group(2) + "px"))
                .collect(Collectors.joining("; "));
    }

    private static String property(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
