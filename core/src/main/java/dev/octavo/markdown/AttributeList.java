package dev.octavo.markdown;

import dev.octavo.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Attributes in braces: {@code {#id .class key="value"}}. */
final class AttributeList {

    private static final Pattern PLAIN = Pattern.compile("[^\\s{}\"'.#=]+");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w:.-]*");
    private static final Pattern BARE_VALUE = Pattern.compile("[\\w%.:/-]+");

    /** How a line begins that needs no colon; with one, which is kramdown's, a class may say more. */
    private static final Pattern MARKED = Pattern.compile("\\{(?:[#.]|[A-Za-z][\\w-]*+=)");

    /** Marks that would end a value in quotation marks, or lose the backslash before them. */
    private static final Pattern MARK = Pattern.compile("\"|(?<=\\\\)'");

    private AttributeList() {}

    /** The list behind something in a line. */
    static String inline(Attributes attributes) {
        return attributes.isEmpty() ? "" : "{" + String.join(" ", parts(attributes)) + "}";
    }

    /** The list in the line that opens a block of code; its first class is the language. */
    static String inline(String language, Attributes attributes) {
        List<String> parts = new ArrayList<>(List.of(className(language)));
        parts.addAll(parts(attributes));
        return "{" + String.join(" ", parts) + "}";
    }

    /** The list on a line of its own below a block, with a line feed before it; nothing where there are none. */
    static String below(Attributes attributes) {
        String list = inline(attributes);
        return list.isEmpty() ? "" : "\n" + (MARKED.matcher(list).lookingAt() ? list : "{: " + list.substring(1));
    }

    /** The list on a line of its own above a block, with a line feed behind it; nothing where there are none. */
    static String above(Attributes attributes) {
        String below = below(attributes);
        return below.isEmpty() ? "" : below.substring(1) + "\n";
    }

    /** Whether a list between braces can hold them all. */
    static boolean holds(Attributes attributes) {
        return (attributes.id() + String.join("", attributes.classes())).matches("[^{}\"\\\\]*")
                && attributes.values().entrySet().stream()
                        .allMatch(value -> KEY.matcher(value.getKey()).matches() && isQuotable(value.getValue()));
    }

    private static boolean isQuotable(String value) {
        return value.chars().noneMatch(c -> "{}\n\r".indexOf(c) >= 0) && !value.endsWith("\\");
    }

    private static List<String> parts(Attributes attributes) {
        List<String> parts = new ArrayList<>();
        if (!attributes.id().isEmpty()) {
            boolean plain = PLAIN.matcher(attributes.id().replace(".", "")).matches();
            parts.add(plain ? "#" + attributes.id() : "id=" + quoted(attributes.id()));
        }
        for (String name : attributes.classes()) {
            parts.add(className(name));
        }
        attributes.values().forEach((key, value) -> parts.add(key + "=" + value(value)));
        return parts;
    }

    private static String className(String name) {
        return PLAIN.matcher(name).matches() ? "." + name : "class=" + quoted(name);
    }

    private static String value(String value) {
        return BARE_VALUE.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        boolean isSingle = value.indexOf('"') >= 0 && value.indexOf('\'') < 0 && value.indexOf('\\') < 0;
        return isSingle ? "'" + value + "'" : '"' + MARK.matcher(value).replaceAll("\\\\$0") + '"';
    }
}
