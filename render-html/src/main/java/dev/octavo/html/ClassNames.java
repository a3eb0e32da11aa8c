package dev.octavo.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes that a host's stylesheet wants on the elements of a text, so that an embedded text looks like the rest of
 * its page without a line of CSS.
 *
 * <pre>{@code
 * ClassNames bootstrap = ClassNames.of(Map.of(
 *         "table", "table table-striped",
 *         "blockquote", "blockquote",
 *         ".admonition", "alert alert-info",
 *         ".admonition-title", "alert-heading"));
 * }</pre>
 *
 * <p>A key names an element, or after a dot a class of Octavo's own; what has the name gets the classes of the value as
 * well. Immutable and thread-safe.
 */
public final class ClassNames {

    /** None at all. */
    public static final ClassNames NONE = new ClassNames(Map.of(), Map.of());

    private static final Pattern KEY = Pattern.compile("\\.?[A-Za-z][\\w-]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> byElement;
    private final Map<String, String> byClass;

    private ClassNames(Map<String, String> byElement, Map<String, String> byClass) {
        this.byElement = Map.copyOf(byElement);
        this.byClass = Map.copyOf(byClass);
    }

    /**
     * The classes of the values on what the keys name.
     *
     * @throws IllegalArgumentException if a key is neither the name of an element nor a dot and a class
     */
    public static ClassNames of(Map<String, String> names) {
        Map<String, String> byElement = new HashMap<>();
        Map<String, String> byClass = new HashMap<>();
        names.forEach((key, classes) -> {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("neither an element nor .class: " + key);
            }
            String tidy = SPACE.matcher(classes.strip()).replaceAll(" ");
            if (key.startsWith(".")) {
                byClass.put(key.substring(1), tidy);
            } else {
                byElement.put(key, tidy);
            }
        });
        return new ClassNames(byElement, byClass);
    }

    /** The classes wanted on an element for its name; empty for none. */
    String ofElement(String name) {
        return byElement.isEmpty() ? "" : byElement.getOrDefault(name, "");
    }

    /** Classes, each followed by those that are wanted along with it. */
    String along(String classes) {
        if (byClass.isEmpty() || classes.isEmpty()) {
            return classes;
        }
        return SPACE.splitAsStream(classes)
                .map(name -> byClass.containsKey(name) ? name + " " + byClass.get(name) : name)
                .collect(Collectors.joining(" "));
    }
}
