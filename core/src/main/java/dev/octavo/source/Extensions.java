package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Asks the user's {@link SyntaxExtension}s what becomes of a node. */
final class Extensions implements SyntaxExtension.Reading {

    private final Conversion conversion;
    private final List<SyntaxExtension> extensions;

    Extensions(Conversion conversion) {
        this.conversion = conversion;
        this.extensions = conversion.options().syntax();
    }

    /** What the first extension that knows the class makes of a block; empty where none does. */
    Optional<List<Block>> block(Node node) {
        return extensions.stream()
                .flatMap(extension -> extension.block(node).stream())
                .findFirst()
                .map(converter -> List.copyOf(converter.convert(node, this)));
    }

    /** What the first extension that knows the class makes of an inline; empty where none does. */
    Optional<List<Inline>> inline(Node node) {
        return extensions.stream()
                .flatMap(extension -> extension.inline(node).stream())
                .findFirst()
                .map(converter -> List.copyOf(converter.convert(node, this)));
    }

    boolean isEmpty() {
        return extensions.isEmpty();
    }

    @Override
    public SourceRange at(Node node) {
        return conversion.at(node);
    }

    @Override
    public List<Block> blocks(Node node) {
        return conversion.blocks().inside(node);
    }

    @Override
    public List<Inline> inlines(Node node) {
        return conversion.blocks().leaf(node);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        conversion.findings().add(diagnostic);
    }
}
