package dev.octavo.cite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes cites of different works look different, as far as a style allows: by more names, given names, what else the style
 * can say, and last by a letter behind the year (CSL 1.0.2, "Disambiguation").
 */
final class Disambiguation {

    private static final int MAX_MORE_NAMES = 8;

    private final Style style;
    private final Setter setter;
    private final Map<String, Variant> variants = new HashMap<>();

    private Disambiguation(Style style, Setter setter) {
        this.style = style;
        this.setter = setter;
    }

    /** The variants by which works are set that are not set as usual; years get their letters on the way. */
    static Map<String, Variant> of(Style style, Setter setter) {
        Disambiguation disambiguation = new Disambiguation(style, setter);
        disambiguation.run();
        return disambiguation.variants;
    }

    private void run() {
        boolean addsNames = style.does("disambiguate-add-names");
        boolean addsGivenNames = style.does("disambiguate-add-givenname");
        boolean addsSuffix = style.does("disambiguate-add-year-suffix");
        if (addsGivenNames && !GivenNames.isByCite(style)) {
            GivenNames.tellApart(style, setter, setter.order());
        }
        for (List<String> alike : alike(setter.order())) {
            if (addsNames) {
                addNames(alike);
            }
        }
        if (addsGivenNames) {
            alike(setter.order()).forEach(alike -> GivenNames.tellApart(style, setter, alike));
        }
        for (List<String> alike : alike(setter.order())) {
            tryAll(alike, Variant::asAmbiguous);
        }
        if (addsSuffix) {
            alike(setter.order()).forEach(this::addSuffixes);
        }
    }

    /** Works that look alike, in the order of the list. */
    private List<List<String>> alike(Collection<String> keys) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (String key : keys) {
            byText.computeIfAbsent(text(key, variant(key)), text -> new ArrayList<>())
                    .add(key);
        }
        return byText.values().stream().filter(works -> works.size() > 1).toList();
    }

    private Variant variant(String key) {
        return variants.getOrDefault(key, Variant.FIRST);
    }

    private String text(String key, Variant variant) {
        return setter.cite(key, Locator.NONE, variant).text();
    }

    private void addNames(List<String> alike) {
        for (int more = 1; more <= Math.min(MAX_MORE_NAMES, hidden(alike)); more++) {
            int names = more;
            if (tryAll(alike, variant -> variant.withMoreNames(names))) {
                return;
            }
        }
    }

    /** How many names "et al." can stand for, at most. */
    private int hidden(List<String> alike) {
        int authors = alike.stream()
                .mapToInt(key -> setter.fields(key).get("author") instanceof List<?> names ? names.size() : 0)
                .max()
                .orElse(0);
        String fewest = style.ofCitation("et-al-min");
        boolean areAllTold = fewest.matches("\\d{1,4}") && authors < Integer.parseInt(fewest);
        return areAllTold ? 0 : authors - 1;
    }

    /** Sets works another way if that tells any of them apart; whether it does. */
    private boolean tryAll(List<String> alike, UnaryOperator<Variant> change) {
        long different = alike.stream()
                .map(key -> text(key, change.apply(variant(key))))
                .distinct()
                .count();
        if (different > 1) {
            alike.forEach(key -> variants.put(key, change.apply(variant(key))));
        }
        return different > 1;
    }

    private void addSuffixes(List<String> alike) {
        for (int i = 0; i < alike.size(); i++) {
            setter.changeAll(alike.get(i), "year-suffix", letters(i));
        }
    }

    /** a to z, then aa. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}
