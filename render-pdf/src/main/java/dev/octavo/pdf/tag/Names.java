package dev.octavo.pdf.tag;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Names tags after what the source says of their elements: {@code data-tag}, else a class of Octavo's own, else the name of the
 * element. Everything else keeps the engine's name.
 */
final class Names {

    private static final Map<String, String> BY_CLASS = Map.ofEntries(
            Map.entry("caption", "Caption"),
            Map.entry("admonition", "Aside"),
            Map.entry("chapter", "Art"),
            Map.entry("part-page", "Part"),
            Map.entry("contents", "Sect"),
            Map.entry("endnotes", "Sect"));

    /** What our classes stand on: a word in a line may have any class that its author likes. */
    private static final Set<String> BLOCKS = Set.of("div", "p");

    private static final Map<String, String> BY_ELEMENT = Map.ofEntries(
            Map.entry("pre", "P"),
            Map.entry("code", "Code"),
            Map.entry("q", "Quote"),
            Map.entry("figcaption", "Caption"),
            Map.entry("dl", "L"),
            Map.entry("dt", "Lbl"),
            Map.entry("dd", "LBody"),
            Map.entry("aside", "Aside"),
            Map.entry("math", "Formula"));

    private Names() {}

    static void give(Tag root) {
        root.all().forEach(Names::name);
    }

    private static void name(Tag tag) {
        String name = nameOf(tag);
        tag.become(name);
        if (tag.is("Formula") && tag.text("Alt").isEmpty() && tag.element() != null) {
            tag.set("Alt", source(tag.element()));
        } else if (tag.text("Alt").isEmpty()) {
            tag.forget("Alt");
        }
    }

    /** The source of a formula, which is read out where it has no other words. */
    private static String source(Element formula) {
        String told = formula.getAttribute("alttext");
        return told.isEmpty() ? formula.getTextContent().strip() : told;
    }

    private static String nameOf(Tag tag) {
        String told = tag.origin().attribute("data-tag");
        if (!told.isEmpty()) {
            return told;
        }
        if (tag.hasClass("title") && holderHasClass(tag, "title-page")) {
            return "Title";
        }
        if (tag.hasClass("math")) {
            return "Formula";
        }
        return tag.origin()
                .classes()
                .filter(word -> BLOCKS.contains(tag.origin().name()))
                .flatMap(word -> Stream.ofNullable(BY_CLASS.get(word)))
                .findFirst()
                .or(() -> Optional.ofNullable(BY_ELEMENT.get(tag.origin().name())))
                .orElse(tag.is("Sect") && !isSection(tag) ? "Div" : tag.type());
    }

    private static boolean holderHasClass(Tag tag, String name) {
        @Nullable Tag holder = tag.parent();
        return holder != null && holder.hasClass(name);
    }

    /** The engine also calls a section what only is painted apart. */
    private static boolean isSection(Tag tag) {
        return tag.origin().name().equals("section");
    }
}
