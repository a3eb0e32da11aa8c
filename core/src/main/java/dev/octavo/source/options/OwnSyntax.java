package dev.octavo.source.options;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.source.SyntaxExtension.Converter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.node.Node;

/**
 * Syntax of the user's own: what parses it, and what becomes of nodes by their classes.
 *
 * @param parsers extensions of commonmark-java's parser
 */
public record OwnSyntax(
        List<Extension> parsers,
        Map<Class<?>, Converter<Node, Block>> blocks,
        Map<Class<?>, Converter<Node, Inline>> inlines) {

    /** Copies all of it. */
    public OwnSyntax {
        parsers = List.copyOf(parsers);
        blocks = Map.copyOf(blocks);
        inlines = Map.copyOf(inlines);
    }

    /** Several together, of which the first counts that knows a class. */
    public static OwnSyntax of(List<OwnSyntax> parts) {
        List<Extension> parsers = new ArrayList<>();
        Map<Class<?>, Converter<Node, Block>> blocks = new HashMap<>();
        Map<Class<?>, Converter<Node, Inline>> inlines = new HashMap<>();
        for (OwnSyntax part : parts) {
            parsers.addAll(part.parsers());
            part.blocks().forEach(blocks::putIfAbsent);
            part.inlines().forEach(inlines::putIfAbsent);
        }
        return new OwnSyntax(parsers, blocks, inlines);
    }
}
