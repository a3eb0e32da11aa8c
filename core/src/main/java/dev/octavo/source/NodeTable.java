package dev.octavo.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.commonmark.node.Node;

/**
 * What becomes of each class of CommonMark node.
 *
 * @param <C> the converter
 * @param <R> what it makes
 */
final class NodeTable<C, R> {

    private final Map<Class<?>, BiFunction<C, Node, R>> rows = new HashMap<>();

    <N extends Node> NodeTable<C, R> on(Class<N> type, BiFunction<C, N, R> row) {
        rows.put(type, (converter, node) -> row.apply(converter, type.cast(node)));
        return this;
    }

    /** What the node becomes; empty for a class that is not in the table. */
    Optional<R> convert(C converter, Node node) {
        BiFunction<C, Node, R> row = rows.get(node.getClass());
        return row == null ? Optional.empty() : Optional.of(row.apply(converter, node));
    }
}
