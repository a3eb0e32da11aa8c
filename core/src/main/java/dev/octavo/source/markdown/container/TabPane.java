package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.template.MarkArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a mark around tabs says of each of them, as Hugo's themes have it: {@code {{< tabpane lang="bash" >}}} (Docsy), {@code {{< tabs
 * items="Linux,macOS" >}}} (Hextra).
 */
public final class TabPane {

    private static final String LANGUAGE = "lang";

    private static final String NAMED_BY_HEADER = "langEqualsHeader";

    private static final String TITLE = "title";

    private final MarkArguments said;
    private final List<String> titles;
    private int tabs;

    TabPane(MarkArguments said) {
        this.said = said;
        this.titles =
                Stream.of(said.value("items").split(",", -1)).map(String::strip).toList();
    }

    /** Whether a block stands in tabs that a mark has closed. */
    static boolean isClosedAround(Node block) {
        Node node = block.getParent();
        while (node instanceof Container container && container.tabs() == null) {
            node = container.getParent();
        }
        return node instanceof Container tabs && tabs.isClosed();
    }

    /** The tabs that a block is one of, or stands in; tabs of which nothing is said where it does not. */
    public static TabPane around(@Nullable Node block) {
        return found(block).orElseGet(() -> new TabPane(MarkArguments.of("")));
    }

    /** Whether a block is one of some tabs, or stands in them. */
    static boolean isAround(@Nullable Node block) {
        return found(block).isPresent();
    }

    private static Optional<TabPane> found(@Nullable Node block) {
        for (Node node = block; node != null; node = node.getParent()) {
            if (node instanceof Container container && container.tabs() != null) {
                return Optional.of(container.tabs());
            }
        }
        return Optional.empty();
    }

    /** Whether a tab holds code; any other holds Markdown. */
    boolean isCode(MarkArguments tab) {
        boolean isText = Stream.of(tab, said)
                .anyMatch(told ->
                        told.value("text").equals("true") || told.value("code").equals("false"));
        return !isText && (tellsLanguage(tab) || tellsLanguage(said));
    }

    private static boolean tellsLanguage(MarkArguments told) {
        return told.values().containsKey(LANGUAGE)
                || told.values().containsKey("codelang")
                || told.value("code").equals("true")
                || told.value(NAMED_BY_HEADER).equals("true");
    }

    /** What holds for the next tab where that says nothing else: its language, its lines that are marked, its title. */
    Map<String, String> next(MarkArguments tab) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : List.of(LANGUAGE, "highlight")) {
            if (!said.value(key).isBlank()) {
                values.put(key, said.value(key));
            }
        }
        if (said.value(NAMED_BY_HEADER).equals("true")) {
            values.put(LANGUAGE, ContainerMark.title(tab));
        }
        String title = tabs < titles.size() ? titles.get(tabs) : "";
        if (!title.isEmpty()) {
            values.put(TITLE, title);
        }
        tabs++;
        return values;
    }

    /** The mark of a block in these tabs, which has the title that they tell where it is a tab without one. */
    public ContainerMark entitled(ContainerMark mark) {
        if (!mark.isTab()) {
            return mark;
        }
        String title = next(mark.said()).getOrDefault(TITLE, "");
        return title.isEmpty() || mark.attributes().values().containsKey(TITLE) ? mark : mark.entitled(title);
    }
}
