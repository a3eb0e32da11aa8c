package dev.octavo.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A notice beside the course of the text: a note, a tip, a warning.
 *
 * <p>Markdown: {@code > [!NOTE]}, {@code ::: note Title} to {@code :::}, or {@code !!! note "Title"} with indented text.
 *
 * @param kind what sort of notice, made lower case: {@code note}, {@code tip}, {@code important}, {@code warning},
 *     {@code caution} or a word of the author's
 * @param title its title; empty for the kind's own word, or for none if its class is {@code untitled}
 * @param body what it says
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Admonition(String kind, List<Inline> title, List<Block> body, Attributes attributes, SourceRange at)
        implements Block {

    /** The class of one that has no title at all, not even the word of its kind. */
    public static final Attributes UNTITLED = Attributes.classes("untitled");

    /** Mends the kind and copies the lists. */
    public Admonition {
        kind = XmlText.mend(Objects.requireNonNull(kind, "kind")).toLowerCase(Locale.ROOT);
        title = List.copyOf(Objects.requireNonNull(title, "title"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** Whether it is shown without a title. */
    public boolean isUntitled() {
        return title.isEmpty() && attributes.classes().containsAll(UNTITLED.classes());
    }

    @Override
    public List<Node> children() {
        return Stream.<Node>concat(title.stream(), body.stream()).toList();
    }
}
