package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every renderer names what is {@code null} before it begins. */
@SuppressWarnings("NullAway") // as an application without it may call
class RendererArgumentsTest {

    private static final Article ARTICLE = Article.of("One", List.of(), List.of());
    private static final Publication PUBLICATION = Publication.of(ARTICLE);
    private static final RenderContext CONTEXT = RenderContext.standard();

    static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void ofAPublication(Renderer renderer) {
        assertNamed("publication", () -> renderer.render((Publication) null, OutputStream.nullOutputStream(), CONTEXT));
        assertNamed("out", () -> renderer.render(PUBLICATION, null, CONTEXT));
        assertNamed("context", () -> renderer.render(PUBLICATION, OutputStream.nullOutputStream(), null));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void ofAnArticle(Renderer renderer) {
        assertNamed("article", () -> renderer.render((Article) null, OutputStream.nullOutputStream(), CONTEXT));
        assertNamed("out", () -> renderer.render(ARTICLE, null, CONTEXT));
        assertNamed("context", () -> renderer.render(ARTICLE, OutputStream.nullOutputStream(), null));
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }
}
