package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.ListItem;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nests as deep as an article may is rendered in all formats on the stack that Java gives a thread. */
class DeepestArticleTest {

    private static final long USUAL_STACK = 1 << 20;

    static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void isRendered(Renderer renderer) throws Exception {
        for (Article article : List.of(
                nested(Article.MAX_NESTING - 1, Quote::of),
                nested((Article.MAX_NESTING - 1) / 2, block -> BulletList.of(ListItem.of(block))),
                nested((Article.MAX_NESTING - 1) / 2, DeepestArticleTest::table))) {
            FutureTask<byte[]> rendering = new FutureTask<>(() -> rendered(article, renderer));
            new Thread(null, rendering, "rendering", USUAL_STACK).start();
            assertThat(rendering.get()).isNotEmpty();
        }
    }

    private static byte[] rendered(Article article, Renderer renderer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(article, out, RenderContext.standard().withDiagnostics(found -> {}));
        return out.toByteArray();
    }

    private static Article nested(int times, UnaryOperator<Block> around) {
        Block block = Paragraph.of("a");
        for (int i = 0; i < times; i++) {
            block = around.apply(block);
        }
        return Article.of("Deep", List.of(block), List.of());
    }

    private static Block table(Block inside) {
        Table.Row row = new Table.Row(List.of(new Table.Cell(false, 1, 1, List.of(inside))));
        return new Table(
                List.of(), List.of(Table.Alignment.NONE), List.of(), List.of(row), Attributes.NONE, SourceRange.NONE);
    }
}
