package dev.octavo.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A summary with details that a reader may open.
 *
 * <p>Markdown: {@code ::: details Summary} to {@code :::}, or {@code ??? note "Summary"} with indented text; in HTML
 * {@code <details><summary>Summary</summary> … </details>}.
 *
 * @param summary what always shows, empty for none
 * @param body what opens
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Details(List<Inline> summary, List<Block> body, Attributes attributes, SourceRange at) implements Block {

    /** What is open before a reader opens it: the value {@code open}. */
    public static final Attributes OPEN = new Attributes("", List.of(), Map.of("open", "open"));

    /** Copies the lists. */
    public Details {
        summary = List.copyOf(Objects.requireNonNull(summary, "summary"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<Node> children() {
        return Stream.<Node>concat(summary.stream(), body.stream()).toList();
    }
}
