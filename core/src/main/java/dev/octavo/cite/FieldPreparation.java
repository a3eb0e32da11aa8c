package dev.octavo.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares the fields of works for the processor, where that does not do by itself what CSL has: it sets particles before family
 * names everywhere, makes words small that are all capitals, takes hyphens in numbers for ranges, and knows no ordinals.
 */
final class FieldPreparation {

    /** A letter without case, and without a place in any text, that is taken out again. */
    static final char GUARD = '\uFFA0';

    /** A hyphen that is no range. */
    static final char HYPHEN = '\uFDEC';

    /** Whoever is not named. */
    static final char OTHERS = '\uFDED';

    private static final Set<String> TITLES = Set.of(
            "title", "title-short", "container-title", "container-title-short", "collection-title", "event-title");

    private static final Pattern PROTECTED =
            Pattern.compile(Mark.NO_CASE.open() + "([^" + Mark.NO_CASE.close() + "]*)" + Mark.NO_CASE.close());

    /** Where a word goes on behind a mark, which the processor takes for its beginning: {@code {N}orth}. */
    private static final Pattern WITHIN_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}][\uFDD0-\uFDDB]{1,4})(?=\\p{Ll})");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})(?=\\p{Ll})");

    private final Locales locales;
    private final String language;

    private final boolean setsWholeNames;

    /** @param setsWholeNames whether given names are told in full, and not by letters that a particle would give one, too */
    FieldPreparation(Locales locales, String language, boolean setsWholeNames) {
        this.setsWholeNames = setsWholeNames;
        this.locales = locales;
        this.language = language;
    }

    Map<String, Object> of(Map<String, Object> fields) {
        Map<String, Object> prepared = new LinkedHashMap<>();
        fields.forEach((name, value) -> prepared.put(name, field(name, value)));
        return prepared;
    }

    private Object field(String name, Object value) {
        if (value instanceof List<?> items && items.stream().allMatch(Map.class::isInstance)) {
            return items.stream().map(item -> name((Map<?, ?>) item)).toList();
        }
        return value instanceof String text ? text(name, text) : value;
    }

    private String text(String name, String text) {
        if (TITLES.contains(name)) {
            return title(text);
        } else if (name.equals("number")) {
            return text.matches(".*\\p{L}.*") ? text.replace('-', HYPHEN) : text;
        }
        return name.equals("edition") && text.matches("\\d{1,4}") ? ordinal(Integer.parseInt(text)) : text;
    }

    /** A particle that is dropped where the family name stands first goes with the given name. */
    private Map<String, Object> name(Map<?, ?> name) {
        Map<String, Object> prepared = new LinkedHashMap<>();
        name.forEach((part, value) -> prepared.put(String.valueOf(part), value));
        if (setsWholeNames && prepared.remove("dropping-particle") instanceof String particle && !particle.isBlank()) {
            prepared.merge("given", particle, (given, dropped) -> given + " " + dropped);
        }
        if (prepared.values().stream().map(String::valueOf).toList().equals(List.of("others"))) {
            return Map.of("literal", String.valueOf(OTHERS));
        }
        return prepared;
    }

    private static String title(String text) {
        String guarded = PROTECTED
                .matcher(text)
                .replaceAll(kept -> Matcher.quoteReplacement(
                        Mark.NO_CASE.around(SMALL_WORD.matcher(kept.group(1)).replaceAll(String.valueOf(GUARD)))));
        boolean isAllCapitals = text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
        String whole = WITHIN_WORD.matcher(guarded).replaceAll(String.valueOf(GUARD));
        return isAllCapitals ? whole + GUARD : whole;
    }

    /** A number as the language counts, where it does by letters, since the processor takes "2." for no number: by its last two digits, else its last one (CSL 1.0.2, "Ordinals"). */
    private String ordinal(int number) {
        List<String> terms = new ArrayList<>();
        terms.add(String.format(Locale.ROOT, "ordinal-%02d", number % 100));
        if (number % 100 > 9) {
            terms.add(String.format(Locale.ROOT, "ordinal-%02d", number % 10));
        }
        terms.add("ordinal");
        return terms.stream()
                .flatMap(term -> locales.words(language, term).stream())
                .findFirst()
                .filter(ending -> ending.codePoints().allMatch(Character::isLetter))
                .map(ending -> number + ending)
                .orElse(String.valueOf(number));
    }
}
