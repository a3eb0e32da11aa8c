package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks fields up without regard to case, hyphens, underscores and spaces: {@code Short-Title} is {@code shortTitle}. */
final class Keys {

    private static final Pattern JOINTS = Pattern.compile("[-_\\s]");

    private final Map<String, MetaValue> folded = new LinkedHashMap<>();

    private Keys(MetaValue.Fields fields) {
        fields.values().forEach((key, value) -> folded.putIfAbsent(fold(key), value));
    }

    static Keys of(MetaValue.Fields fields) {
        return new Keys(fields);
    }

    /** The value of the first of the keys, written folded, that has one. */
    Optional<MetaValue> first(List<String> keys) {
        for (String key : keys) {
            MetaValue value = folded.get(key);
            if (value != null && !Values.isBlank(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** All fields by their folded keys, in the order written. */
    Stream<Map.Entry<String, MetaValue>> stream() {
        return folded.entrySet().stream();
    }

    /** The value of a key, written folded. */
    Optional<MetaValue> get(String key) {
        return Optional.ofNullable(folded.get(key));
    }

    /** The fields that stand within a field; none when there is no such field. */
    Keys within(String key) {
        return of(
                get(key).orElse(MetaValue.Fields.NONE) instanceof MetaValue.Fields fields
                        ? fields
                        : MetaValue.Fields.NONE);
    }

    static String fold(String key) {
        return JOINTS.matcher(key.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
