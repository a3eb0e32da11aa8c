package dev.octavo.source.convert.component;

import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import dev.octavo.source.convert.html.HtmlConverter;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the attributes of components say that is shown. */
final class ComponentText {

    private static final String TITLES = "title label header heading summary";

    private ComponentText() {}

    /** What a component is called; empty for nothing. */
    static String title(Element element) {
        return attribute(element, TITLES);
    }

    /** The first of some attributes that says something. */
    static String attribute(Element element, String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> HtmlConverter.collapsed(element.attr(name)).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A text as inlines; none where it is empty. */
    static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }
}
