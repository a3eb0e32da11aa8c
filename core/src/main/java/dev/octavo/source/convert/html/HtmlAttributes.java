package dev.octavo.source.convert.html;

import dev.octavo.internal.LanguageTags;
import dev.octavo.model.Attributes;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.address.TemplateAddress;
import dev.octavo.source.convert.document.Conversion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What is kept of the attributes of HTML elements: identifier, classes, language, direction, a title where it explains,
 * and the alignment of text, which becomes a class.
 */
public final class HtmlAttributes {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> EXPLAINED = Set.of("abbr", "acronym", "dfn", "span");

    /** How text is aligned, as classes and columns say it. */
    public static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");

    private static final Set<String> ALIGNED =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "figure", "center");

    /** What only says how something looks, and is left to a theme. */
    private static final Set<String> LOOKS = Set.of("color", "face", "bgcolor", "background");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<String> SIZES = List.of("width", "height");

    private static final Pattern LENGTH =
            Pattern.compile("(?:[1-9]\\d{0,4}|\\d{1,4}\\.\\d{1,4})(?:%|in|cm|mm|pt|pc|em|rem)?");

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?%");

    private HtmlAttributes() {}

    static Attributes read(Element element, SourceRange at, Conversion conversion) {
        if (element.attributesSize() == 0 && !element.normalName().equals("center")) {
            return Attributes.NONE;
        }
        HtmlStyle style = HtmlStyle.of(element.attr("style"));
        Optional<String> alignment = ALIGNED.contains(element.normalName()) ? alignment(element) : Optional.empty();
        alignment.ifPresent(value -> style.take("text-align"));
        PageBreaks.take(element, style);
        Attributes width = columnWidth(element, style);
        return read(element, style, alignment.stream(), at, conversion).and(width);
    }

    /** Attributes of Markdown, with the alignment that their style tells as a class. */
    public static Attributes aligned(Attributes attributes) {
        String told =
                HtmlStyle.of(attributes.values().getOrDefault("style", "")).value("text-align");
        return ALIGNMENTS.contains(told)
                ? attributes.and(Attributes.classes(told)).without(List.of("style"))
                : attributes;
    }

    /** The share that a column takes of what is around it. */
    private static Attributes columnWidth(Element element, HtmlStyle style) {
        String width = style.value("width");
        if (!element.hasClass("column") || !SHARE.matcher(width).matches()) {
            return Attributes.NONE;
        }
        style.take("width");
        return new Attributes("", List.of(), Map.of("width", width));
    }

    private static Attributes read(
            Element element, HtmlStyle style, Stream<String> ownClasses, SourceRange at, Conversion conversion) {
        reportDropped(element, style, at, conversion);
        Map<String, String> values = new LinkedHashMap<>();
        LanguageTags.tag(element.attr("lang")).ifPresent(language -> values.put("lang", language));
        String direction = element.attr("dir").toLowerCase(Locale.ROOT);
        if (DIRECTIONS.contains(direction)) {
            values.put("dir", direction);
        }
        if (EXPLAINED.contains(element.normalName()) && !element.attr("title").isBlank()) {
            values.put("title", element.attr("title"));
        }
        Stream<String> written = SPACE.splitAsStream(known("class", element, at, conversion));
        List<String> classes = Stream.concat(written, ownClasses)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Attributes(conversion.identifiers().take(known("id", element, at, conversion), at), classes, values);
    }

    /** A value without the marks of templates that stay marks: no name is made of braces. */
    private static String known(String name, Element element, SourceRange at, Conversion conversion) {
        String written = element.attr(name);
        if (!conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) || !TemplateAddress.isOne(written)) {
            return written;
        }
        String shown = conversion.options().templateMarks().shown(written);
        String problem = "a mark of templates in the " + name + " of " + element.normalName() + " is left out";
        conversion.findings().info("html-dropped", problem, at);
        return TemplateAddress.MARK.matcher(shown).replaceAll("");
    }

    /** As {@link #read}, and the width and height where they are lengths, or a share of what is around. */
    static Attributes image(Element element, SourceRange at, Conversion conversion) {
        HtmlStyle style = HtmlStyle.of(element.attr("style"));
        Map<String, String> sizes = new LinkedHashMap<>();
        for (String size : SIZES) {
            String written = element.hasAttr(size) ? element.attr(size) : style.value(size);
            String length = written.strip().toLowerCase(Locale.ROOT).replaceFirst("(?:(?<=\\d)px)?;?$", "");
            if (LENGTH.matcher(length).matches()) {
                style.take(size);
                sizes.put(size, length);
            }
        }
        Stream<String> side = Stream.of(element.attr("align").strip().toLowerCase(Locale.ROOT))
                .filter(ALIGNMENTS::contains);
        Attributes attributes = read(element, style, side, at, conversion);
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.putAll(sizes);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** As {@link #read}, and how a numbered list counts. */
    static Attributes numbering(Element list, SourceRange at, Conversion conversion) {
        Attributes attributes = read(list, at, conversion);
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        String type = list.attr("type").strip();
        if (type.matches("[aAiI]")) {
            values.put("type", type);
        }
        String numbers = list.attr("data-numbers").strip();
        if (numbers.endsWith(")")) {
            values.put("delimiter", numbers.startsWith("(") ? "parens" : "paren");
        }
        if (list.hasAttr("reversed")) {
            values.put("reversed", "reversed");
        }
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** The identifier alone. */
    public static Attributes id(Element element, SourceRange at, Conversion conversion) {
        return Attributes.NONE.withId(conversion.identifiers().take(element.id(), at));
    }

    /** How the text of an element is aligned, where it says so: left, center or right. */
    static Optional<String> alignment(Element element) {
        String own = element.normalName().equals("center") ? "center" : "";
        String style = HtmlStyle.of(element.attr("style")).value("text-align");
        return Stream.of(style, element.attr("align"), own)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .map(value -> value.equals("start") ? "left" : value.equals("end") ? "right" : value)
                .filter(ALIGNMENTS::contains)
                .findFirst();
    }

    /** Reports what is left out of a cell's attributes: all but the alignment. */
    static void reportDroppedOfCell(Element cell, SourceRange at, Conversion conversion) {
        if (cell.attributesSize() == 0) {
            return;
        }
        HtmlStyle style = HtmlStyle.of(cell.attr("style"));
        style.take("text-align");
        reportDropped(cell, style, at, conversion);
    }

    private static void reportDropped(Element element, HtmlStyle style, SourceRange at, Conversion conversion) {
        List<String> dropped = new ArrayList<>();
        element.attributes().asList().stream()
                .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("style") ? !style.isEmpty() : name.startsWith("on") || LOOKS.contains(name))
                .forEach(dropped::add);
        if (!dropped.isEmpty()) {
            conversion
                    .findings()
                    .info(
                            "html-dropped",
                            String.join(", ", dropped) + " of " + element.normalName() + " is left out",
                            at);
        }
    }
}
