package dev.octavo.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutCiteprocTest {

    /** Knows all classes but those of citeproc-java, and makes the library's anew, so that they do not find them either. */
    private static final class WithoutCiteproc extends ClassLoader {

        WithoutCiteproc() {
            super(WithoutCiteprocTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("de.undercouch.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.octavo.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defined(name) : loaded;
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        /** As the library's own module finds them, which shows them to nobody else. */
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return WithoutCiteprocTest.class.getResourceAsStream("/" + name);
        }
    }

    @Test
    void aBookThatCitesIsReadAllTheSame(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("octavo.yaml"), "title: B\nbibliography: works.bib\nchapters: [a.md]\n");
        Files.writeString(folder.resolve("works.bib"), "@book{lamp, title = {Lamps}, year = 2012}\n");
        Files.writeString(folder.resolve("a.md"), "Words [@lamp].\n");

        Object read = new WithoutCiteproc()
                .loadClass("dev.octavo.Octavo")
                .getMethod("readBook", Path.class)
                .invoke(null, folder);

        assertThat(read.toString())
                .contains("works=[Work[key=lamp")
                .contains(
                        "octavo.yaml:2:15: error: citations stay as they are written: de.undercouch:citeproc-java is missing");
    }
}
