package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several lines or braces say of one thing, however many they are: they are joined once, not one by one. */
final class GatheredAttributes {

    private final Deque<Attributes> parts = new ArrayDeque<>();

    void addFirst(Attributes part) {
        parts.addFirst(part);
    }

    void addLast(Attributes part) {
        parts.addLast(part);
    }

    /** All classes and values; of identifiers, and of values with the same name, the last one counts. */
    Attributes joined() {
        String id = "";
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Attributes part : parts) {
            id = part.id().isEmpty() ? id : part.id();
            classes.addAll(part.classes());
            values.putAll(part.values());
        }
        return new Attributes(id, classes, values);
    }
}
