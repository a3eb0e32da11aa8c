package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A link to another place.
 *
 * <p>Markdown: {@code [text](destination "title")}, {@code [text][label]}, each also with {@code {#id .class}} behind it, or {@code <https://example.org>}.
 *
 * @param destination where it leads: a URL, a relative path or {@code #id}, as it was written; a renderer decides whether
 *     it may be followed
 * @param title advisory text, empty for none
 * @param content the text that is linked
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Link(String destination, String title, List<Inline> content, Attributes attributes, SourceRange at)
        implements Inline {

    /** Mends the texts and copies the list. */
    public Link {
        destination = XmlText.mend(Objects.requireNonNull(destination, "destination"));
        title = XmlText.mend(Objects.requireNonNull(title, "title"));
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A link of plain text, without a title. */
    public static Link of(String destination, String text) {
        return new Link(destination, "", List.of(new Text(text)), Attributes.NONE, SourceRange.NONE);
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
