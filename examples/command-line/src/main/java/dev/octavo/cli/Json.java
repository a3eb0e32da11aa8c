package dev.octavo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259) in ASCII: maps, lists, strings, numbers, booleans and null. */
final class Json {

    private Json() {}

    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : quoted(value.toString());
    }

    /** A string in quotes, which YAML reads alike. */
    static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        if (unit == '"' || unit == '\\') {
            return "\\" + (char) unit;
        }
        return unit >= 0x20 && unit < 0x7F ? String.valueOf((char) unit) : String.format(Locale.ROOT, "\\u%04x", unit);
    }
}
