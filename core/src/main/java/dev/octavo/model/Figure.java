package dev.octavo.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A picture, table or listing with its caption.
 *
 * <p>Markdown: {@code ![alternative](plan.png "The *plan*")} or {@code ![The plan](plan.png){#fig:plan}}, alone in its
 * paragraph; in HTML {@code <figure><img src="plan.png" alt="…"><figcaption>The plan</figcaption></figure>}.
 *
 * @param body what is shown
 * @param caption what it shows, empty for none
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Figure(List<Block> body, List<Inline> caption, Attributes attributes, SourceRange at) implements Block {

    /** Copies the lists. */
    public Figure {
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        caption = List.copyOf(Objects.requireNonNull(caption, "caption"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<Node> children() {
        return Stream.<Node>concat(body.stream(), caption.stream()).toList();
    }
}
