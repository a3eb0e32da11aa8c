package dev.octavo.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What any element can have: an identifier, classes and key-values.
 *
 * <p>Identifiers and classes hold no white space; values are plain text. A renderer writes the key-values it knows to be
 * harmless and ignores the others. What is said as a value of {@code id} or {@code class} is an identifier and classes.
 *
 * @param id the identifier, empty for none
 * @param classes the classes, in the order written
 * @param values the key-values, in the order written
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No identifier, no classes, no key-values. */
    public static final Attributes NONE = new Attributes("", List.of(), Map.of());

    private static final String ID = "id";
    private static final String CLASS = "class";

    /** Mends the texts and copies the collections. */
    public Attributes {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(values, "values");
        id = withoutSpace(values.getOrDefault(ID, id));
        classes = values.containsKey(CLASS) ? withValue(classes, values.get(CLASS)) : classes;
        classes = classes.isEmpty() ? List.of() : names(classes);
        values = values.isEmpty() ? Map.of() : mended(values);
    }

    /** An identifier alone. */
    public static Attributes id(String id) {
        return new Attributes(id, List.of(), Map.of());
    }

    /** Classes alone. */
    public static Attributes classes(String... classes) {
        return new Attributes("", List.of(classes), Map.of());
    }

    /** These attributes with another identifier. */
    public Attributes withId(String id) {
        return new Attributes(id, classes, values);
    }

    /** These attributes and others; where both have an identifier or a value, the others' counts. */
    public Attributes and(Attributes others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<String> all = new ArrayList<>(classes);
        all.addAll(others.classes);
        Map<String, String> told = new LinkedHashMap<>(values);
        told.putAll(others.values);
        return new Attributes(others.id.isEmpty() ? id : others.id, all, told);
    }

    /** These attributes but for some of the values. */
    public Attributes without(Collection<String> keys) {
        if (Collections.disjoint(values.keySet(), keys)) {
            return this;
        }
        Map<String, String> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(keys);
        return new Attributes(id, classes, others);
    }

    /** Whether nothing is said at all. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    private static List<String> names(List<String> classes) {
        return classes.stream()
                .map(Attributes::withoutSpace)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> withValue(List<String> classes, String value) {
        List<String> all = new ArrayList<>(classes);
        all.addAll(List.of(SPACE.split(value.strip(), -1)));
        return all;
    }

    private static Map<String, String> mended(Map<String, String> values) {
        Map<String, String> mended = new LinkedHashMap<>();
        values.forEach((key, value) -> mended.put(XmlText.mend(key), XmlText.mend(value)));
        mended.remove(ID);
        mended.remove(CLASS);
        return Collections.unmodifiableMap(mended);
    }

    private static String withoutSpace(String token) {
        return token.isEmpty() ? "" : SPACE.matcher(XmlText.mend(token).strip()).replaceAll("-");
    }
}
