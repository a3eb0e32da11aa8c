package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text that carries attributes: a language, a class, an identifier to link to.
 *
 * <p>Markdown: {@code [texte]{lang=fr}}; in HTML {@code <span lang="fr">texte</span>}.
 *
 * @param content what it holds; may be empty, as an anchor is
 * @param attributes identifier, classes and key-values
 */
public record Span(List<Inline> content, Attributes attributes) implements Inline {

    /** Copies the list. */
    public Span {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        Objects.requireNonNull(attributes, "attributes");
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
