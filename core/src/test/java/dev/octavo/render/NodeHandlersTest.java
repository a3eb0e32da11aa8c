package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Block;
import dev.octavo.model.CustomBlock;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeHandlersTest {

    private record Poem(List<Block> fallback) implements CustomBlock {}

    private abstract static class Verse implements CustomBlock {}

    /** Every type of the model writes its name and its children. */
    private static NodeHandlers.Builder<StringBuilder> names() {
        NodeHandlers.Builder<StringBuilder> handlers = NodeHandlers.builder();
        addAll(Block.class, handlers);
        addAll(Inline.class, handlers);
        return handlers;
    }

    private static void addAll(Class<? extends Node> family, NodeHandlers.Builder<StringBuilder> handlers) {
        for (Class<?> type : family.getPermittedSubclasses()) {
            if (!type.isInterface()) {
                handlers.on(type.asSubclass(Node.class), (node, out) -> out.append(type.getSimpleName())
                        .append(' '));
            }
        }
    }

    private static String handled(NodeHandlers<StringBuilder> handlers, Node node) {
        StringBuilder out = new StringBuilder();
        handlers.handle(node, out);
        return out.toString().strip();
    }

    @Test
    void buildNamesEveryTypeWithoutAHandler() {
        NodeHandlers.Builder<StringBuilder> onlyText =
                NodeHandlers.<StringBuilder>builder().on(Text.class, (text, out) -> out.append(text.text()));
        assertThatThrownBy(onlyText::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Admonition", "Paragraph", "Superscript")
                .hasMessageNotContainingAny("Text", "Custom");
    }

    @Test
    void theLastHandlerOfATypeWins() {
        NodeHandlers<StringBuilder> overridden = names().build().toBuilder()
                .on(Paragraph.class, (paragraph, out) -> out.append("mine"))
                .build();
        assertThat(handled(overridden, Paragraph.of("x"))).isEqualTo("mine");
        assertThat(handled(overridden, new Text("x"))).isEqualTo("Text");
    }

    @Test
    void theHandlersOfAnotherBuilderWin() {
        NodeHandlers.Builder<StringBuilder> others = NodeHandlers.builder();
        others.on(Text.class, (text, out) -> out.append("theirs"));
        StringBuilder out = new StringBuilder();
        names().onAll(others).build().handle(new Text("x"), out);
        assertThat(out).hasToString("theirs");
    }

    @Test
    void aCustomNodeWithoutAHandlerIsHandledAsItsFallback() {
        Poem poem = new Poem(List.of(Paragraph.of("a"), Paragraph.of("b")));
        assertThat(handled(names().build(), poem)).isEqualTo("Paragraph Paragraph");
    }

    @Test
    void aCustomNodeMayHaveAHandler() {
        NodeHandlers<StringBuilder> handlers =
                names().on(Poem.class, (poem, out) -> out.append("poem")).build();
        assertThat(handled(handlers, new Poem(List.of()))).isEqualTo("poem");
    }

    @Test
    void aFamilyOfNodesHasNoHandler() {
        assertThatThrownBy(() -> names().on(Block.class, (block, out) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // as an application without it may do
    void aHandlerThatIsNullIsNamedWhereItIsGiven() {
        assertThatThrownBy(() -> names().on(Text.class, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("handler");
    }

    @Test
    void anAbstractClassOfNodesHasNoHandler() {
        assertThatThrownBy(() -> names().on(Verse.class, (verse, out) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Verse.class.getName());
    }
}
