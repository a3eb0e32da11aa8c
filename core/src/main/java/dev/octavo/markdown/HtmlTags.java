package dev.octavo.markdown;

import dev.octavo.model.Attributes;
import dev.octavo.model.Image;
import dev.octavo.model.Link;

/** HTML tags, for what Markdown has no syntax for. */
final class HtmlTags {

    private HtmlTags() {}

    static String open(String name, Attributes attributes) {
        return "<" + name + attributes(attributes) + ">";
    }

    private static String attributes(Attributes attributes) {
        StringBuilder out = new StringBuilder();
        out.append(attribute("id", attributes.id()));
        out.append(attribute("class", String.join(" ", attributes.classes())));
        attributes.values().forEach((name, value) -> out.append(attribute(name, value)));
        return out.toString();
    }

    static String open(Link link) {
        return "<a href=\"" + escaped(link.destination()) + "\"" + attribute("title", link.title())
                + attributes(link.attributes()) + ">";
    }

    static String of(Image image) {
        return "<img" + attribute("src", image.source()) + " alt=\"" + escaped(image.alternative()) + "\""
                + attribute("title", image.title()) + attributes(image.attributes()) + ">";
    }

    /** An attribute with a space before it; nothing for an empty value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
