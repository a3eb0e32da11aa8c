package dev.octavo.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Terms with their descriptions.
 *
 * <p>Markdown: a term on a line, and {@code : description} on the next; in HTML {@code <dl><dt>term</dt><dd>description</dd></dl>}.
 *
 * @param definitions the entries
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record DefinitionList(List<Definition> definitions, Attributes attributes, SourceRange at) implements Block {

    /**
     * One entry: terms that share their descriptions.
     *
     * @param terms the terms, at least one
     * @param descriptions what they mean, each a list of blocks
     */
    public record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {

        /** Copies the lists. */
        public Definition {
            terms = Objects.requireNonNull(terms, "terms").stream()
                    .map(List::copyOf)
                    .toList();
            descriptions = Objects.requireNonNull(descriptions, "descriptions").stream()
                    .map(List::copyOf)
                    .toList();
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("a definition has at least one term");
            }
        }

        private Stream<Node> nodes() {
            return Stream.concat(terms.stream(), descriptions.stream()).flatMap(List::stream);
        }
    }

    /** Copies the list. */
    public DefinitionList {
        definitions = List.copyOf(Objects.requireNonNull(definitions, "definitions"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<Node> children() {
        return definitions.stream().flatMap(Definition::nodes).toList();
    }
}
