package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A titled part of an article, with the blocks and the sections below its heading.
 *
 * <p>Sections nest by type: a section of a deeper level belongs to the one before it. A skipped level ({@code ##} to
 * {@code ####}) keeps the level that was written but nests one deeper all the same, so outlines and tables of contents
 * have no holes.
 *
 * <p>Markdown: {@code ## Title}, or a title underlined with {@code ===} or {@code ---}.
 *
 * @param level 1 to 6, as it was written
 * @param title its heading
 * @param attributes identifier, classes and key-values; within an {@link Article} the identifier is never empty
 * @param body the blocks between its heading and its first section
 * @param sections the sections inside it
 * @param at where the heading was read
 */
public record Section(
        int level,
        List<Inline> title,
        Attributes attributes,
        List<Block> body,
        List<Section> sections,
        SourceRange at) {

    /** Checks the level and copies the lists. */
    public Section {
        checkLevel(level);
        title = List.copyOf(Objects.requireNonNull(title, "title"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A section with a plain title and no sections inside. */
    public static Section of(int level, String title, Block... body) {
        return new Section(
                level, List.of(new Text(title)), Attributes.NONE, List.of(body), List.of(), SourceRange.NONE);
    }

    /** The section's identifier; empty only outside an {@link Article}. */
    public String id() {
        return attributes.id();
    }

    static void checkLevel(int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading has level 1 to 6, not " + level);
        }
    }
}
