package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A quotation set off from the text.
 *
 * <p>Markdown: lines that begin with {@code >}.
 *
 * @param body what it holds
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Quote(List<Block> body, Attributes attributes, SourceRange at) implements Block {

    /** Copies the list. */
    public Quote {
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A quotation without attributes. */
    public static Quote of(Block... body) {
        return new Quote(List.of(body), Attributes.NONE, SourceRange.NONE);
    }

    @Override
    public List<Block> children() {
        return body;
    }
}
