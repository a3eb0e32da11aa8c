package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is kept of the attributes of HTML elements: identifier, classes, language, direction, and a title. */
final class HtmlAttributes {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private HtmlAttributes() {}

    static Attributes read(Element element, SourceRange at, Conversion conversion) {
        reportDropped(element, at, conversion.findings());
        Map<String, String> values = new LinkedHashMap<>();
        Languages.tag(element.attr("lang")).ifPresent(language -> values.put("lang", language));
        String direction = element.attr("dir").toLowerCase(Locale.ROOT);
        if (DIRECTIONS.contains(direction)) {
            values.put("dir", direction);
        }
        if (element.normalName().equals("abbr") && !element.attr("title").isBlank()) {
            values.put("title", element.attr("title"));
        }
        return new Attributes(conversion.takeId(element.id(), at), List.copyOf(element.classNames()), values);
    }

    /** As {@link #read}, and the width and height where they are whole numbers. */
    static Attributes image(Element element, SourceRange at, Conversion conversion) {
        Attributes attributes = read(element, at, conversion);
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        for (String size : List.of("width", "height")) {
            String digits = element.attr(size).strip().replaceFirst("px$", "");
            if (digits.matches("[1-9]\\d{0,4}")) {
                values.put(size, digits);
            }
        }
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** The identifier alone. */
    static Attributes id(Element element, SourceRange at, Conversion conversion) {
        return Attributes.NONE.withId(conversion.takeId(element.id(), at));
    }

    private static void reportDropped(Element element, SourceRange at, Findings findings) {
        List<String> dropped = element.attributes().asList().stream()
                .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("style") || name.startsWith("on"))
                .toList();
        if (!dropped.isEmpty()) {
            findings.info(
                    "html-dropped", String.join(", ", dropped) + " of " + element.normalName() + " is left out", at);
        }
    }
}
