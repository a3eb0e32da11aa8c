package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.options.OwnSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.node.Node;

/**
 * Syntax of your own: extensions of commonmark-java's parser, and what becomes of the nodes that they make.
 *
 * <pre>{@code
 * SyntaxExtension poems = SyntaxExtension.builder()
 *         .parser(new PoemExtension())
 *         .block(PoemNode.class, (poem, reading) -> List.of(new Poem(reading.inlines(poem), reading.at(poem))))
 *         .build();
 * ArticleReader reader = ArticleReader.builder().syntax(poems).build();
 * }</pre>
 *
 * <p>A node of a class that nothing is registered for becomes what is inside it. This is the one place where types of
 * commonmark-java show; its own promise of stability holds for them. Immutable and safe for use by several threads, as far
 * as what is registered is.
 */
public final class SyntaxExtension {

    /** What a converter asks of the reading that it is part of. */
    public interface Reading {

        /** Where a node was read. */
        SourceRange at(Node node);

        /** What is inside a node, as blocks. */
        List<Block> blocks(Node node);

        /** What is inside a node, as inlines. */
        List<Inline> inlines(Node node);

        /** Tells of something that could not be honoured. */
        void report(Diagnostic diagnostic);
    }

    /**
     * Makes nodes of the model of a node of the syntax tree.
     *
     * @param <N> the class of the node
     * @param <R> what it becomes, a kind of {@link Block} or {@link Inline}
     */
    @FunctionalInterface
    public interface Converter<N extends Node, R> {

        /** What a node becomes: any number of nodes. */
        List<? extends R> convert(N node, Reading reading);
    }

    private final OwnSyntax syntax;

    private SyntaxExtension(Builder builder) {
        this.syntax = new OwnSyntax(builder.parsers, builder.blocks, builder.inlines);
    }

    /** A builder in which nothing is registered. */
    public static Builder builder() {
        return new Builder();
    }

    OwnSyntax syntax() {
        return syntax;
    }

    /** Collects parsers and converters. Not for use by several threads. */
    public static final class Builder {

        private final List<Extension> parsers = new ArrayList<>();
        private final Map<Class<?>, Converter<Node, Block>> blocks = new HashMap<>();
        private final Map<Class<?>, Converter<Node, Inline>> inlines = new HashMap<>();

        private Builder() {}

        /** Adds an extension of the parser, one that implements {@code Parser.ParserExtension}. */
        public Builder parser(Extension extension) {
            parsers.add(Objects.requireNonNull(extension, "extension"));
            return this;
        }

        /** Says what becomes of blocks of a class; also of commonmark-java's own, in place of what Octavo makes of them. */
        public <N extends Node> Builder block(Class<N> type, Converter<N, Block> converter) {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(converter, "converter");
            blocks.put(type, (node, reading) -> converter.convert(type.cast(node), reading));
            return this;
        }

        /** Says what becomes of inlines of a class; also of commonmark-java's own, in place of what Octavo makes of them. */
        public <N extends Node> Builder inline(Class<N> type, Converter<N, Inline> converter) {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(converter, "converter");
            inlines.put(type, (node, reading) -> converter.convert(type.cast(node), reading));
            return this;
        }

        /** The extension. */
        public SyntaxExtension build() {
            return new SyntaxExtension(this);
        }
    }
}
