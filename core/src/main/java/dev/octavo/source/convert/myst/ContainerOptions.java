package dev.octavo.source.convert.myst;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.OptionLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** What the lines right below the head of a division say of it. */
public final class ContainerOptions {

    /** Where PyMdown has the attributes of its blocks, {@code attrs: {id: plan, class: wide}}. */
    private static final String LISTED = "attrs";

    private static final Pattern FIELD = Pattern.compile("([\\w-]++):[ \\t]++(\"[^\"]*+\"|[^,{}]*+)");

    private ContainerOptions() {}

    /** Takes the lines out of a division. */
    public static Attributes take(Container container) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Node line : Syntax.children(container)) {
            if (line instanceof OptionLines option && option.isWhole()) {
                option.values().forEach((key, value) -> options.put(key, unquoted(value)));
                option.unlink();
            }
        }
        return options.isEmpty() ? Attributes.NONE : attributes(options);
    }

    /** A value without quotes around it. */
    static String unquoted(String value) {
        return value.length() > 1 && value.indexOf('"') == 0 && value.indexOf('"', 1) == value.length() - 1
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** The attributes that options are: names of classes, a name, and all that else is said. */
    static Attributes attributes(Map<String, String> told) {
        Map<String, String> options = new LinkedHashMap<>(told);
        String listed = options.getOrDefault(LISTED, "");
        if (listed.startsWith("{")) {
            options.remove(LISTED);
            FIELD.matcher(listed)
                    .results()
                    .forEach(field -> options.put(
                            field.group(1).equals("id") ? "name" : field.group(1),
                            unquoted(field.group(2).strip())));
        }
        List<String> classes = new ArrayList<>();
        for (String key : List.of("class", "type")) {
            String names = options.getOrDefault(key, "").strip();
            classes.addAll(names.isEmpty() ? List.of() : List.of(names.split("\\s+", -1)));
            options.remove(key);
        }
        String name = options.getOrDefault("name", options.getOrDefault("label", ""));
        options.remove("name");
        options.remove("label");
        return new Attributes(Attributes.id(name).id(), classes, options);
    }
}
