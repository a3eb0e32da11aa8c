package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between the braces of {@code {#id .class key=value key="two words"}}, as pandoc writes it, and behind a colon,
 * as kramdown does.
 */
public final class AttributeSyntax {

    /** What says something without a value; any other word in braces is text. */
    private static final String FLAGS =
            "async|autoplay|controls|download|hidden|lazy|loop|muted|nofollow|noopener|noreferrer|open|reversed";

    private static final Pattern TOKEN = Pattern.compile("#(?<id>[^\\s{}\"'#=]++)"
            + "|\\.(?<class>[^\\s{}\"'.#=]++(?:\\.[^\\s{}\"'.#=]++)*+)"
            + "|(?<key>[A-Za-z_][\\w:.-]*+)\\s*+=\\s*+(?:" + quoted("double", '"') + "|" + quoted("single", '\'')
            + "|(?<bare>[^\\s{}\"'=<>`]++))"
            + "|(?<flag>data-[\\w-]++|" + FLAGS + ")(?=[\\s}]|$)"
            + "|(?<unnumbered>-)");

    private static final Pattern ESCAPED_MARK = Pattern.compile("\\\\([\"'])");

    private static final String QUOTED = "\"(?:\\\\[\"']|[^\"])*+\"|'(?:\\\\[\"']|[^'])*+'";

    /**
     * A pattern of what follows an opening brace, up to and with the closing one; quoted values may hold braces. It may read to the
     * end of a line, so it is for one place in a line.
     */
    public static final String TO_CLOSING_BRACE = "(?:(?:" + QUOTED + "|[^{}\"'])*+\\}|[^{}]*+\\})";

    private static final Pattern SPACE = Pattern.compile("\\s++|\\z");

    private AttributeSyntax() {}

    /** Whether a text in braces is the list {@code {: …}} of kramdown. */
    public static boolean isKramdown(String braced) {
        return braced.startsWith("{:");
    }

    /** The attributes that a text in braces tells; empty when it is no list of attributes, or an empty one. */
    public static Optional<Attributes> parse(String braced) {
        String list = braced.substring(isKramdown(braced) ? 2 : 1, braced.length() - 1);
        return parseList(list).filter(attributes -> !attributes.isEmpty());
    }

    /** Where the braces begin that a text ends with, those in quoted values left aside; -1 where it ends with none. */
    public static int startAtEnd(String text) {
        int start = -1;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote && text.charAt(i - 1) != '\\' ? 0 : quote;
            } else if (c == '{') {
                start = i;
            } else if (start >= 0 && c == '}') {
                if (i == text.length() - 1) {
                    return start;
                }
                start = -1;
            } else if (start >= 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return -1;
    }

    /**
     * A pattern of a quoted value, as a named group. A mark behind a backslash belongs to the value, but for a last one: the
     * value then ends with a backslash, as paths do.
     */
    public static String quoted(String group, char mark) {
        String escaped = "(?:\\\\[\"']|[^" + mark + "])*+(?=" + mark + ")";
        return mark + "(?<" + group + ">" + escaped + "|[^" + mark + "]*+)" + mark;
    }

    /** What a quoted value says: the marks in it without their backslashes. */
    public static String unescaped(String value) {
        return ESCAPED_MARK.matcher(value).replaceAll("$1");
    }

    private static Optional<Attributes> parseList(String list) {
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        String id = "";
        Matcher token = TOKEN.matcher(list);
        Matcher space = SPACE.matcher(list);
        int at = list.length() - list.stripLeading().length();
        while (at < list.length()) {
            if (!token.region(at, list.length()).lookingAt()
                    || !space.region(token.end(), list.length()).lookingAt()) {
                return Optional.empty();
            }
            if (token.group("id") != null) {
                id = token.group("id");
            } else if (token.group("class") != null) {
                classes.addAll(List.of(token.group("class").split("\\.", -1)));
            } else if (token.group("key") != null) {
                put(token.group("key"), value(token), classes, values);
            } else if (token.group("flag") != null) {
                values.put(token.group("flag"), "");
            } else {
                classes.add("unnumbered");
            }
            at = space.end();
        }
        return Optional.of(new Attributes(id, classes, values));
    }

    private static void put(String key, String value, List<String> classes, Map<String, String> values) {
        if (key.equals("class")) {
            classes.addAll(List.of(value.strip().split("\\s+", -1))); // in the order in which they are written
        } else {
            values.put(key, value);
        }
    }

    private static String value(Matcher token) {
        return quotedValue(token).orElseGet(() -> token.group("bare"));
    }

    /** What a value says that a pattern found by {@link #quoted} in the groups {@code double} and {@code single}; empty where it stands without marks. */
    public static Optional<String> quotedValue(Matcher found) {
        return Stream.of("double", "single")
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(AttributeSyntax::unescaped);
    }
}
