package dev.octavo.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The processor of styles: the only class that knows citeproc-java, for which {@link Citeproc} looks. It sets one cite or one
 * entry at a time, as a piece of HTML. For one thread.
 */
final class StyleProcessor {

    /** Around the number of a cite whose place in its citation is asked for. */
    private static final char BEFORE_NUMBER = '\uFDEE';

    private static final char BEHIND_NUMBER = '\uFDEF';
    private static final Pattern NUMBER = Pattern.compile(BEFORE_NUMBER + "(\\d+)" + BEHIND_NUMBER);

    private final CSL csl;

    /**
     * A processor that knows these works.
     *
     * @param style the style, as XML
     * @param language the tag of the language to set in
     * @param works the fields of each work by its key, in the order in which they are first cited
     * @throws IllegalArgumentException if the style is none that the processor understands
     */
    StyleProcessor(String style, String language, Locales locales, Map<String, Map<String, Object>> works) {
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        works.forEach((key, fields) -> items.put(key, CSLItemData.fromJson(new LinkedHashMap<>(fields))));
        try {
            csl = new CSL(new Items(items), locales::xml, null, style, language);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
        csl.setOutputFormat("html");
        csl.setConvertLinks(true);
        csl.registerCitationItems(items.keySet());
    }

    /** The works in the order of the list. */
    List<String> order() {
        return csl.getRegisteredItems().stream().map(CSLItemData::getId).toList();
    }

    /** A cite of a work. */
    String cite(String key, Locator locator) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(key);
        if (!locator.isEmpty()) {
            item.locator(locator.number()).label(CSLLabel.fromString(locator.label()));
        }
        return last(csl.makeCitation(new CSLCitation(item.build())));
    }

    /** The places, counted from 0, of the works of a citation in the order in which the style sorts them. */
    List<Integer> sorted(List<String> keys) {
        CSLCitationItem[] items = new CSLCitationItem[keys.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new CSLCitationItemBuilder(keys.get(i))
                    .prefix(BEFORE_NUMBER + String.valueOf(i) + BEHIND_NUMBER)
                    .build();
        }
        return NUMBER.matcher(last(csl.makeCitation(new CSLCitation(items))))
                .results()
                .map((MatchResult number) -> Integer.valueOf(number.group(1)))
                .toList();
    }

    private static String last(List<Citation> made) {
        return made.get(made.size() - 1).getText();
    }

    /** The entry of a work in the list; empty where the style leaves it out. */
    Optional<String> entry(String key) {
        String[] entries =
                csl.makeBibliography(item -> item.getId().equals(key)).getEntries();
        return entries.length == 0 ? Optional.empty() : Optional.of(entries[0]);
    }

    /**
     * The fields of a work that the processor understands.
     *
     * @param broken is told the name of each that it does not
     */
    static Map<String, Object> understood(Map<String, Object> fields, Consumer<String> broken) {
        Map<String, Object> understood = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (isUnderstood(name, value)) {
                understood.put(name, value);
            } else {
                broken.accept(name);
            }
        });
        understood.putIfAbsent("type", CSLType.DOCUMENT.toString());
        return understood;
    }

    private static boolean isUnderstood(String name, Object value) {
        try {
            Map<String, Object> alone = new LinkedHashMap<>();
            alone.put("id", "x");
            alone.put(name, value);
            CSLItemData.fromJson(alone);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private record Items(Map<String, CSLItemData> items) implements ItemDataProvider {

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return items.get(id);
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
