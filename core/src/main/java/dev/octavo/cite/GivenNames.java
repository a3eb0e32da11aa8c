package dev.octavo.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells people of one family name apart. The processor sets either family names or whole names, and so in cites a given name
 * becomes a part of the family name.
 */
final class GivenNames {

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private GivenNames() {}

    /** Whether given names are told only where two cites look alike, rather than wherever two people do. */
    static boolean isByCite(Style style) {
        String rule = style.ofCitation("givenname-disambiguation-rule");
        return rule.isEmpty() || rule.equals("by-cite");
    }

    /** Adds the given name of the first author where others of these works have the same family name and another given one. */
    static void tellApart(Style style, Setter setter, List<String> keys) {
        Map<String, Set<String>> givenByFamily = new LinkedHashMap<>();
        for (String key : keys) {
            first(setter, key).ifPresent(name -> givenByFamily
                    .computeIfAbsent(text(name, "family"), family -> new HashSet<>())
                    .add(text(name, "given")));
        }
        for (String key : List.copyOf(keys)) {
            Optional<Map<?, ?>> name = first(setter, key);
            boolean isShared = name.map(first -> givenByFamily
                                    .getOrDefault(text(first, "family"), Set.of())
                                    .size()
                            > 1)
                    .orElse(false);
            if (isShared) {
                tell(style, setter, key);
            }
        }
    }

    private static Optional<Map<?, ?>> first(Setter setter, String key) {
        return setter.fields(key).get("author") instanceof List<?> names
                        && !names.isEmpty()
                        && names.get(0) instanceof Map<?, ?> first
                        && !text(first, "given").isEmpty()
                ? Optional.of(first)
                : Optional.empty();
    }

    private static void tell(Style style, Setter setter, String key) {
        List<Object> names = new ArrayList<>((List<?>) setter.fields(key).getOrDefault("author", List.of()));
        Map<String, Object> whole = new LinkedHashMap<>();
        ((Map<?, ?>) names.get(0)).forEach((part, value) -> whole.put(String.valueOf(part), value));
        String given = text(whole, "given");
        whole.put("family", (style.setsInitials() ? initials(given) : given) + " " + text(whole, "family"));
        names.set(0, whole);
        setter.changeCites(key, "author", names);
    }

    private static String initials(String given) {
        return WORDS.splitAsStream(given)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String text(Map<?, ?> name, String part) {
        Object value = name.get(part);
        return value == null ? "" : value.toString();
    }
}
