package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.html.site.HtmlSite;
import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What applications do wrong in handlers and loaders is said to them, and does not become a page that is broken. */
class MisuseTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final List<Diagnostic> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1a", "a>", "a/", "a:b", "ä", "a\""})
    void nameOfNoElement(String name) {
        assertThatThrownBy(() -> written(out -> out.element(name).empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1a", "a=", "a\"", "@click"})
    void nameOfNoAttribute(String name) {
        assertThatThrownBy(() ->
                        written(out -> out.element("p").attribute(name, "x").empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void namesThatAreRight() {
        assertThat(written(out -> out.element("my-link2")
                        .attribute("data-x", "1")
                        .attribute("xml:lang", "en")
                        .empty()))
                .contains("<my-link2 data-x=\"1\" xml:lang=\"en\"></my-link2>");
    }

    @Test
    void anElementThatIsNotClosed() {
        assertThatThrownBy(() -> written(out -> out.element("em").attribute("title", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Link.class.getName());
    }

    @Test
    void anElementThatIsClosedTwice() {
        assertThatThrownBy(() -> written(out -> {
                    HtmlElement element = out.element("em");
                    element.empty();
                    element.empty();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Link.class.getName());
    }

    @Test
    void somethingInAnElementThatCanHoldNothing() {
        assertThatThrownBy(() -> written(out -> out.element("br").containing("X")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("br");
    }

    @Test
    @SuppressWarnings("NullAway") // as an application without it may do
    void aLoaderWithoutAnAnswerHasNone() throws IOException {
        assertThat(page("![Logo](logo.png)\n", reference -> null)).contains("Logo");
        assertThat(told).extracting(Diagnostic::code).containsExactly("resource-missing");
    }

    @Test
    void aLoaderThatCannotReadSaysWhatItCouldNotRead() throws IOException {
        page("![Logo](logo.png)\n", reference -> {
            throw new UncheckedIOException(new IOException("disk gone"));
        });
        assertThat(told).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("resource-unreadable");
            assertThat(found.message()).contains("logo.png", "disk gone");
        });
    }

    @Test
    void aPictureThatOnlyTheLoaderKnowsComesIntoThePage() throws IOException {
        ResourceLoader loader = reference -> reference.equals("mem:logo")
                ? new Resource(reference, DOT)
                : new ResourceLoader.Refusal("resource-missing", "none");
        String page = linking("![Logo](mem:logo) ![None](mem:none)\n", loader);
        assertThat(page).contains("src=\"data:image/png;base64,").doesNotContain("mem:");
        assertThat(told).extracting(Diagnostic::code).containsExactly("url-refused");
    }

    @Test
    void whatAHandlerThrowsStaysWhatItIs() {
        UncheckedIOException thrown = new UncheckedIOException("no template", new IOException("disk gone"));
        HtmlRenderer renderer = HtmlRenderer.builder()
                .on(Link.class, (link, out) -> {
                    throw thrown;
                })
                .build();
        Article article = ArticleReader.standard()
                .readText("<https://a.example/>\n", "a.md")
                .value();

        assertThatThrownBy(() -> renderer.fragment(article, new StringBuilder(), RenderContext.standard()))
                .isSameAs(thrown);
        assertThatThrownBy(() -> renderer.render(
                        Publication.of(article), OutputStream.nullOutputStream(), RenderContext.standard()))
                .isSameAs(thrown);
    }

    private String page(String text, ResourceLoader loader) throws IOException {
        return page(HtmlRenderer.builder().images(HtmlRenderer.Images.EMBEDDED).build(), text, loader);
    }

    private String linking(String text, ResourceLoader loader) throws IOException {
        return page(HtmlRenderer.builder().build(), text, loader);
    }

    private String page(HtmlRenderer renderer, String text, ResourceLoader loader) throws IOException {
        Article article = ArticleReader.standard().readText(text, "a.md").value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderContext context = RenderContext.standard().withResources(loader).withDiagnostics(told::add);
        renderer.render(Publication.of(article), out, context);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Consumer<HtmlOut> handler) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .on(Link.class, (link, out) -> handler.accept(out))
                .build();
        Paragraph paragraph = Paragraph.of(Link.of("https://a.example/", "A"));
        return renderer.fragment(new Article(
                "a", Metadata.builder().title("A").build(), List.of(), List.of(paragraph), List.of(), List.of()));
    }

    @Test
    void everySetterNamesWhatIsNull() {
        for (Object builder : List.of(HtmlRenderer.builder(), HtmlSite.builder())) {
            for (Method setter : builder.getClass().getMethods()) {
                boolean takesAnObject = setter.getDeclaringClass() == builder.getClass()
                        && setter.getParameterCount() == 1
                        && !setter.getParameterTypes()[0].isPrimitive();
                if (takesAnObject) {
                    assertThatThrownBy(() -> setter.invoke(builder, new Object[] {null}))
                            .as(setter.toString())
                            .cause()
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .matches("\\w+");
                }
            }
        }
    }
}
