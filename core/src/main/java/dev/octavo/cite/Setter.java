package dev.octavo.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;

/** Sets cites and entries of the works of one publication: a processor for each variant of the style, made when it is needed. */
final class Setter {

    private final Style style;
    private final Locales locales;
    private final String language;
    private final Map<String, Map<String, Object>> works;
    private final BiConsumer<String, String> broken;
    private final Others others;
    private final List<String> order;
    private final Map<String, StyleProcessor> processors = new HashMap<>();
    private final Map<Ask, Rendered> made = new HashMap<>();
    private final Map<String, Map<String, Object>> changes = new HashMap<>();
    private Optional<StyleProcessor> entries = Optional.empty();
    private Optional<StyleProcessor> sorting = Optional.empty();

    /** Variants that a style does not tell apart are the same style. */
    private final Map<Kind, String> styles = new HashMap<>();

    private record Kind(Variant variant, String label, boolean isMarked) {}

    private record Ask(Variant variant, String key, Locator locator) {}

    /**
     * Sets by a style.
     *
     * @param works the fields of each work by its key, in the order in which they are first cited
     * @param broken is told the key of each work that the processor fails to set, and why
     * @throws IllegalArgumentException if the processor does not understand the style
     */
    Setter(
            Style style,
            Locales locales,
            String language,
            Map<String, Map<String, Object>> works,
            BiConsumer<String, String> broken) {
        this.style = style;
        this.locales = locales;
        this.language = language;
        this.works = works;
        this.broken = broken;
        this.others = new Others(locales, language);
        this.order = style.hasBibliography() ? entries().order() : List.copyOf(works.keySet());
    }

    /** The keys of the works in the order of the list. */
    List<String> order() {
        return order;
    }

    Map<String, Object> fields(String key) {
        return works.getOrDefault(key, Map.of());
    }

    /** Changes a field of a work, in cites and in its entry. */
    void changeAll(String key, String field, Object value) {
        works.computeIfPresent(key, (same, fields) -> with(fields, Map.of(field, value)));
        entries = Optional.empty();
        forget();
    }

    /** Changes a field of a work in cites. */
    void changeCites(String key, String field, Object value) {
        changes.computeIfAbsent(key, same -> new LinkedHashMap<>()).put(field, value);
        forget();
    }

    private void forget() {
        processors.clear();
        made.clear();
    }

    Rendered cite(String key, Locator locator, Variant variant) {
        Ask ask = new Ask(variant, key, new Locator(locator.label(), locator.number(), ""));
        return made.computeIfAbsent(
                ask, asked -> Rendered.of(cite(key, locator, variant, false), cite(key, locator, variant, true)));
    }

    private String cite(String key, Locator locator, Variant variant, boolean isMarked) {
        Kind kind = new Kind(variant, locator.isEmpty() ? "" : locator.label(), isMarked);
        return guarded(key, () -> processor(kind).cite(key, locator));
    }

    /** What the processor makes of a work; where it fails, which hostile data can make it do, the work's key. */
    private String guarded(String key, Supplier<String> made) {
        try {
            return others.set(made.get());
        } catch (RuntimeException e) {
            broken.accept(key, String.valueOf(e.getMessage()));
            return Entities.escape(key);
        }
    }

    private StyleProcessor processor(Kind kind) {
        String made = styles.computeIfAbsent(
                kind, same -> StyleVariant.ofCites(style, same.variant(), same.label(), same.isMarked()));
        return processors.computeIfAbsent(made, xml -> {
            Map<String, Map<String, Object>> cited = new LinkedHashMap<>();
            order.forEach(key -> cited.put(key, with(fields(key), changes.getOrDefault(key, Map.of()))));
            return new StyleProcessor(xml, language, locales, cited);
        });
    }

    private static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> changes) {
        Map<String, Object> with = new LinkedHashMap<>(fields);
        with.putAll(changes);
        return with;
    }

    /** The places, counted from 0, of works in the order in which a citation has them. */
    List<Integer> sorted(List<String> keys) {
        if (sorting.isEmpty()) {
            Map<String, Map<String, Object>> cited = new LinkedHashMap<>();
            order.forEach(key -> cited.put(key, fields(key)));
            sorting = Optional.of(new StyleProcessor(StyleVariant.ofOrder(style), language, locales, cited));
        }
        return sorting.get().sorted(keys);
    }

    /** The entry of a work in the list, as HTML; empty where the style leaves it out. */
    Optional<String> entry(String key) {
        String entry = guarded(key, () -> entries().entry(key).orElse(""));
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry);
    }

    private StyleProcessor entries() {
        if (entries.isEmpty()) {
            entries = Optional.of(new StyleProcessor(StyleVariant.ofEntries(style), language, locales, works));
        }
        return entries.get();
    }
}
