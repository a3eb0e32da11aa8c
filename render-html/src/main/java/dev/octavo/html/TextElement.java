package dev.octavo.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Span;
import java.util.List;
import java.util.Set;

/**
 * The element for a span or a piece of code: where its first class is the name of an element that means just that, such as
 * {@code kbd} or {@code abbr}, that element.
 *
 * @param name the element's name
 * @param attributes what is left to say by attributes
 * @param title an explanation, empty for none
 */
record TextElement(String name, Attributes attributes, String title) {

    private static final Set<String> OF_CODE = Set.of("kbd", "samp");
    private static final Set<String> OF_SPANS = Set.of("abbr", "bdo", "cite", "dfn", "kbd", "samp", "small", "var");
    private static final Set<String> EXPLAINED = Set.of("abbr", "dfn", "span");

    static TextElement of(Code code) {
        return of("code", OF_CODE, code.attributes());
    }

    static TextElement of(Span span) {
        return of("span", OF_SPANS, span.attributes());
    }

    private static TextElement of(String usual, Set<String> names, Attributes attributes) {
        String first =
                attributes.classes().isEmpty() ? "" : attributes.classes().get(0);
        if (!names.contains(first)
                || (first.equals("bdo") && !attributes.values().containsKey("dir"))) {
            return new TextElement(usual, attributes, title(usual, attributes));
        }
        List<String> others =
                attributes.classes().subList(1, attributes.classes().size());
        return new TextElement(
                first, new Attributes(attributes.id(), others, attributes.values()), title(first, attributes));
    }

    private static String title(String name, Attributes attributes) {
        return EXPLAINED.contains(name) ? attributes.values().getOrDefault("title", "") : "";
    }

    HtmlElement open(HtmlOut out) {
        return out.element(name).attributes(attributes).attributeUnlessEmpty("title", title);
    }
}
