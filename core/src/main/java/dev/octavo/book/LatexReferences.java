package dev.octavo.book;

import dev.octavo.model.Node;
import dev.octavo.model.Text;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References as LaTeX writes them, which stand in texts as they were written: {@code \ref{fig:plan}}, {@code \eqref{eq:area}}. */
final class LatexReferences {

    static final Pattern SYNTAX = Pattern.compile("\\\\(?<kind>eqref|ref)\\{(?<label>[^{}]+)\\}");

    private LatexReferences() {}

    /** The labels that a node refers to; those inside a formula are the formula's own affair. */
    static Stream<String> in(Node node) {
        return node instanceof Text text && text.text().contains("ref{")
                ? SYNTAX.matcher(text.text()).results().map(reference -> reference.group(2))
                : Stream.of();
    }
}
