package dev.octavo.render;

import dev.octavo.model.CustomBlock;
import dev.octavo.model.CustomInline;
import dev.octavo.model.Node;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The table by which a renderer finds what to do with a node: one handler for each type.
 *
 * <pre>{@code
 * NodeHandlers<StringBuilder> handlers = NodeHandlers.<StringBuilder>builder()
 *         .on(Text.class, (text, out) -> out.append(text.text()))
 *         .on(HardBreak.class, (line, out) -> out.append('\n'))
 *         …
 *         .build();
 * }</pre>
 *
 * <p>Built-in nodes, overrides and custom nodes are registered alike, and the last registration of a type wins. A custom
 * node without a handler is handled as its fallback. Immutable and thread-safe as far as its handlers are.
 *
 * @param <O> what the handlers write to
 */
public final class NodeHandlers<O> {

    private final Map<Class<?>, BiConsumer<Node, O>> handlers;

    private NodeHandlers(Map<Class<?>, BiConsumer<Node, O>> handlers) {
        this.handlers = new HashMap<>(handlers);
    }

    /** An empty table. */
    public static <O> Builder<O> builder() {
        return new Builder<>(Map.of());
    }

    /** A builder that starts from this table, to override a handler or add one. */
    public Builder<O> toBuilder() {
        return new Builder<>(handlers);
    }

    /** Handles one node. */
    public void handle(Node node, O out) {
        BiConsumer<Node, O> handler = handlers.get(node.getClass());
        if (handler != null) {
            handler.accept(node, out);
        } else if (node instanceof CustomBlock custom) {
            handleAll(custom.fallback(), out);
        } else if (node instanceof CustomInline custom) {
            handleAll(custom.fallback(), out);
        } else {
            throw new IllegalArgumentException(
                    "No handler for " + node.getClass().getName());
        }
    }

    /** Handles nodes one after another. */
    public void handleAll(List<? extends Node> nodes, O out) {
        for (Node node : nodes) {
            handle(node, out);
        }
    }

    /** Collects handlers. Not for use by several threads. */
    public static final class Builder<O> {

        private final Map<Class<?>, BiConsumer<Node, O>> handlers;

        private Builder(Map<Class<?>, BiConsumer<Node, O>> handlers) {
            this.handlers = new HashMap<>(handlers);
        }

        /**
         * Says what to do with nodes of a type, in place of what was said before.
         *
         * @throws IllegalArgumentException if the type is an interface or an abstract class: a handler is found by the node's own
         *     class
         */
        @SuppressWarnings("unchecked") // a handler is only found by its own class
        public <N extends Node> Builder<O> on(Class<N> type, BiConsumer<? super N, ? super O> handler) {
            Objects.requireNonNull(handler, "handler");
            if (Modifier.isAbstract(Objects.requireNonNull(type, "type").getModifiers())) {
                throw new IllegalArgumentException(
                        "A handler is for a concrete class of nodes, not for " + type.getName());
            }
            handlers.put(type, (BiConsumer<Node, O>) (BiConsumer<?, ?>) handler);
            return this;
        }

        /** Says all that another builder says, in place of what was said before. */
        public Builder<O> onAll(Builder<O> others) {
            handlers.putAll(Objects.requireNonNull(others, "others").handlers);
            return this;
        }

        /**
         * The table.
         *
         * @throws IllegalStateException if a type of the model has no handler; the message names every such type
         */
        public NodeHandlers<O> build() {
            List<String> missing = modelTypes(Node.class)
                    .filter(type -> !handlers.containsKey(type))
                    .map(Class::getSimpleName)
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("No handler for " + missing);
            }
            return new NodeHandlers<>(handlers);
        }

        /** The records of a sealed family; its open leaves are left out, since they have a fallback. */
        private static Stream<Class<?>> modelTypes(Class<?> family) {
            if (!family.isSealed()) {
                return family.isInterface() ? Stream.empty() : Stream.of(family);
            }
            return Stream.of(family.getPermittedSubclasses()).flatMap(Builder::modelTypes);
        }
    }
}
