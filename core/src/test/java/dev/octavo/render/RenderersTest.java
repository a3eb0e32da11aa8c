package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.json.JsonRenderer;
import dev.octavo.model.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {

    private final Thread thread = Thread.currentThread();
    private final ClassLoader usual = thread.getContextClassLoader();

    /** What cannot be built, as a renderer whose libraries are missing. */
    public static final class Broken implements Renderer {

        /** Fails. */
        public Broken() {
            throw new IllegalStateException("broken");
        }

        @Override
        public Format format() {
            throw new IllegalStateException("broken");
        }

        @Override
        public void render(Publication publication, OutputStream out, RenderContext context) {}
    }

    /** A class loader that knows the services of a file alone, and what is broken as a class of its own, in no module. */
    private static final class Serving extends ClassLoader {

        private final URL services;

        Serving(Path services) throws IOException {
            super(RenderersTest.class.getClassLoader());
            this.services = services.toUri().toURL();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Broken.class.getName()) || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            try (InputStream in = Objects.requireNonNull(
                    Broken.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class"))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/")
                    ? Collections.enumeration(List.of(services))
                    : super.getResources(name);
        }
    }

    @AfterEach
    void restore() {
        thread.setContextClassLoader(usual);
    }

    @Test
    void aThreadWhoseClassLoaderKnowsNoneFindsThemBesideTheLibrary() {
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

        assertThat(Renderers.forFormat("json")).isInstanceOf(JsonRenderer.class);
        assertThat(Renderers.all())
                .extracting(renderer -> renderer.format().id())
                .contains("json", "markdown");
    }

    @Test
    void aMissingRendererNamesTheArtifactToAdd() {
        assertThatThrownBy(() -> Renderers.forFormat("PDF"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dev.octavo:octavo-render-pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", ".json", ""})
    void aFormatThatNobodyKnowsIsQuotedBesideThoseThereAre(String format) {
        assertThatThrownBy(() -> Renderers.forFormat(format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"" + format + "\"", "json, markdown");
    }

    @Test
    void allHasEachOnce() {
        assertThat(Renderers.all())
                .extracting(renderer -> renderer.format().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void noneIsBuiltBehindTheOneThatIsWanted(@TempDir Path folder) throws IOException {
        String names = JsonRenderer.class.getName() + "\n" + Broken.class.getName() + "\n";
        thread.setContextClassLoader(new Serving(Files.writeString(folder.resolve("services"), names)));

        assertThat(Renderers.forFormat("json")).isInstanceOf(JsonRenderer.class);
        assertThatThrownBy(Renderers::all).isInstanceOf(ServiceConfigurationError.class);
    }
}
