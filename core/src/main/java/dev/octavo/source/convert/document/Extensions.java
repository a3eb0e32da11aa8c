package dev.octavo.source.convert.document;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.SyntaxExtension;
import dev.octavo.source.options.OwnSyntax;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Asks the user's {@link SyntaxExtension}s what becomes of a node. */
public final class Extensions implements SyntaxExtension.Reading {

    private final Conversion conversion;
    private final InnerContent inner;
    private final OwnSyntax syntax;
    private final boolean isEmpty;

    /** Those that the options name. */
    public Extensions(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
        this.syntax = conversion.options().syntax();
        this.isEmpty = syntax.blocks().isEmpty() && syntax.inlines().isEmpty();
    }

    /** What the extension that knows the class makes of a block; empty where none does. */
    public Optional<List<Block>> block(Node node) {
        return Optional.ofNullable(syntax.blocks().get(node.getClass()))
                .map(converter -> List.copyOf(converter.convert(node, this)));
    }

    /** What the extension that knows the class makes of an inline; empty where none does. */
    public Optional<List<Inline>> inline(Node node) {
        return Optional.ofNullable(syntax.inlines().get(node.getClass()))
                .map(converter -> List.copyOf(converter.convert(node, this)));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public SourceRange at(Node node) {
        return conversion.at(node);
    }

    @Override
    public List<Block> blocks(Node node) {
        return inner.blocks(node);
    }

    @Override
    public List<Inline> inlines(Node node) {
        return inner.leaf(node);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        conversion.findings().add(diagnostic);
    }
}
