package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks into front matter values. */
final class Values {

    /** Where tools put the text of a value that has more to tell. */
    private static final List<String> TEXT_KEYS = List.of("text", "name", "title", "label", "value", "content");

    /** How programs write that there is nothing; {@code Null} is someone's name. */
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

    private Values() {}

    /** The text of a value, or of the first of several; empty when it has none, or only white space or a null. */
    static Optional<String> text(MetaValue value) {
        return word(value).filter(text -> !NOTHING.contains(text));
    }

    /** The text of a value where any word is meant, {@code null} too. */
    static Optional<String> word(MetaValue value) {
        if (value instanceof MetaValue.Scalar scalar) {
            return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty() && !text.equals("~"));
        }
        if (value instanceof MetaValue.Items items) {
            return items.values().stream().flatMap(item -> word(item).stream()).findFirst();
        }
        return field((MetaValue.Fields) value, TEXT_KEYS);
    }

    /** The texts of a list, or the one text of anything else. */
    static Stream<String> words(MetaValue value) {
        return items(value).flatMap(item -> word(item).stream());
    }

    /** The values of a list, or the one value that there is. */
    static Stream<MetaValue> items(MetaValue value) {
        return value instanceof MetaValue.Items items ? items.values().stream() : Stream.of(value);
    }

    /** The text of the first of the keys, written folded, that has one. */
    static Optional<String> field(MetaValue.Fields fields, List<String> keys) {
        Keys values = Keys.of(fields);
        return keys.stream()
                .flatMap(key -> values.get(key).stream())
                .flatMap(value -> text(value).stream())
                .findFirst();
    }

    /** The parts of a text between separators, without those that say nothing. */
    static MetaValue.Items parted(MetaValue.Scalar whole, Pattern separator) {
        List<MetaValue> parts = separator
                .splitAsStream(whole.text())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .<MetaValue>map(part -> new MetaValue.Scalar(part, whole.at()))
                .toList();
        return new MetaValue.Items(parts, whole.at());
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }

    static boolean isBlank(MetaValue value) {
        return value instanceof MetaValue.Scalar scalar
                ? NOTHING.contains(scalar.text().strip())
                : value instanceof MetaValue.Items items && items.values().isEmpty();
    }

    static boolean isYes(MetaValue value) {
        return isOneOf(value, YES);
    }

    static boolean isNo(MetaValue value) {
        return isOneOf(value, NO);
    }

    private static boolean isOneOf(MetaValue value, Set<String> words) {
        return value instanceof MetaValue.Scalar scalar
                && words.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
    }
}
