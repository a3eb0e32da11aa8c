package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Leanpub has in braces above a block, parted by commas: {@code {title: "main.rb", lang: ruby}}, {@code {width="60%", float="left"}}. Of
 * other keys than its own a line of text may begin, {@code {note: to be written}}.
 */
final class ListedAttributes {

    private static final String KEYS =
            "align|alt|caption|class|column-widths|float|format|height|id|lang|line-numbers|linenos"
                    + "|number-from|starting-line-number|sample|title|type|width|crop-start-line|crop-end-line|fullbleed|book|column";

    private static final Pattern PART = Pattern.compile("\\s*+(?<key>" + KEYS + ")\\s*+[:=]\\s*+(?:"
            + AttributeSyntax.quoted("double", '"') + "|" + AttributeSyntax.quoted("single", '\'')
            + "|(?<bare>[^\\s,\"'{}][^,\"'{}]*+))\\s*+(?<comma>,|$)");

    private static final Pattern COLON_OR_COMMA = Pattern.compile("\\{\\s*+[a-z-]++\\s*+(?::|=.*,)");

    private ListedAttributes() {}

    /** What a text in braces says; empty where it is no such list. */
    static Optional<Attributes> parse(String braced) {
        if (!COLON_OR_COMMA.matcher(braced).lookingAt()) {
            return Optional.empty();
        }
        String list = braced.substring(1, braced.length() - 1);
        Matcher part = PART.matcher(list);
        Map<String, String> told = new LinkedHashMap<>();
        int at = 0;
        while (at < list.length()) {
            if (!part.region(at, list.length()).lookingAt()) {
                return Optional.empty();
            }
            told.put(part.group("key"), AttributeSyntax.quotedValue(part).orElseGet(() -> part.group("bare")
                    .strip()));
            at = part.end();
        }
        return Optional.of(attributes(told));
    }

    private static Attributes attributes(Map<String, String> told) {
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        told.forEach((key, value) -> {
            switch (key) {
                case "class" -> classes.addAll(List.of(value.strip().split("\\s+", -1)));
                case "float" -> classes.add(value);
                case "lang", "format" -> values.put(AttributesLine.FORMAT, value);
                case "title", "caption" -> values.put("title", value);
                case "align", "alt", "height", "width" -> values.put(key, value);
                default -> {} // how Leanpub itself shows it
            }
        });
        return new Attributes(Attributes.id(told.getOrDefault("id", "")).id(), classes, values);
    }
}
