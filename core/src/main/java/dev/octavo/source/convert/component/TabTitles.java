package dev.octavo.source.convert.component;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the element around tabs tells of them: a label for each value (Docusaurus), or their titles in their order (Nextra). */
final class TabTitles {

    private static final Pattern TAB = Pattern.compile("(?:.*\\.)?Tab(?:Item|Panel)?");

    private final Map<String, String> labels;
    private final List<String> titles;
    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();

    private TabTitles(Element tabs) {
        this.labels = JsxValue.labels(tabs.attr("values"));
        this.titles = JsxValue.strings(tabs.attr("items"));
        for (Element child : titles.isEmpty() ? List.<Element>of() : tabs.children()) {
            if (TAB.matcher(child.attr(Jsx.NAME)).matches()) {
                places.put(child, places.size());
            }
        }
    }

    /** What an element around tabs tells. */
    static TabTitles of(Element tabs) {
        return new TabTitles(tabs);
    }

    /** The label of a tab's value; empty where none is told. */
    String label(Element tab) {
        return labels.getOrDefault(tab.attr("value"), "");
    }

    /** The title at a tab's place; empty where none is told. */
    String title(Element tab) {
        int place = places.getOrDefault(tab, titles.size());
        return place < titles.size() ? titles.get(place) : "";
    }
}
