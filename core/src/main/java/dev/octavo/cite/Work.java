package dev.octavo.cite;

import dev.octavo.model.SourceRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A work of a bibliography.
 *
 * @param key what citations call it
 * @param fields its fields by the names of CSL-JSON: texts, numbers, lists and maps; texts may hold {@link Mark}s
 * @param at where it was read
 */
public record Work(String key, Map<String, Object> fields, SourceRange at) {

    /** Copies the map, in its order: what is found in it is told in that. */
    public Work {
        Objects.requireNonNull(key, "key");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(fields, "fields")));
        Objects.requireNonNull(at, "at");
    }
}
