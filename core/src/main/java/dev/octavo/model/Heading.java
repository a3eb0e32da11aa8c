package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A heading inside a container such as a quotation or a list item, where it opens no {@link Section}.
 *
 * <p>Markdown: {@code > ## Title}.
 *
 * @param level 1 to 6, as it was written
 * @param content its text
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Heading(int level, List<Inline> content, Attributes attributes, SourceRange at) implements Block {

    /** Checks the level and copies the list. */
    public Heading {
        Section.checkLevel(level);
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
