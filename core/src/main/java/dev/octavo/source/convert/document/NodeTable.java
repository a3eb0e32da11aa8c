package dev.octavo.source.convert.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.commonmark.node.Node;

/**
 * What becomes of each class of CommonMark node.
 *
 * @param <C> the converter
 * @param <R> what it makes
 */
public final class NodeTable<C, R> {

    private final Map<Class<?>, BiFunction<C, Node, R>> rows = new HashMap<>();
    private final BiFunction<C, Node, R> otherwise;

    /** With what becomes of a node whose class is not in the table. */
    public NodeTable(BiFunction<C, Node, R> otherwise) {
        this.otherwise = otherwise;
    }

    /** A row is only found by its own class, so that it need not look at the node's class again. */
    @SuppressWarnings("unchecked")
    public <N extends Node> NodeTable<C, R> on(Class<N> type, BiFunction<C, N, R> row) {
        rows.put(type, (BiFunction<C, Node, R>) (BiFunction<C, ?, R>) row);
        return this;
    }

    /** What the node becomes. */
    public R convert(C converter, Node node) {
        return rows.getOrDefault(node.getClass(), otherwise).apply(converter, node);
    }
}
