package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Blocks that carry attributes together: a division.
 *
 * <p>Markdown: {@code ::: {.wide}} to {@code :::}; in HTML {@code <div class="wide"> … </div>}.
 *
 * @param body what it holds
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Group(List<Block> body, Attributes attributes, SourceRange at) implements Block {

    /** Copies the list. */
    public Group {
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<Block> children() {
        return body;
    }
}
