package dev.octavo.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.epub.EpubRenderer.WideTables;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books as two reading systems show them: every file, every line of the table of contents, every footnote. */
class BooksInReadersTest {

    private final Optional<Browser> browser = Browser.find();

    @Test
    void theExamples(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        List<Path> books = new ArrayList<>();
        for (Path document : Documents.examples()) {
            Path book = folder.resolve(books.size() + ".epub");
            Files.write(book, Publisher.publish(document, new EpubRenderer()));
            books.add(book);
        }
        assertThat(browser.orElseThrow().read(books)).isEmpty();
    }

    @Test
    void aBookOfPartsAndOneFromRightToLeft(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        Article text = article("book/text.md");
        Article rightToLeft = article("book/right-to-left.md");
        Publication parts = new Publication(
                Metadata.titled("Two parts"),
                List.of(
                        new Publication.Part("First", List.of(new Publication.Chapter(text))),
                        new Publication.Part("Second", List.of(new Publication.Chapter(rightToLeft)))));
        EpubRenderer lists =
                EpubRenderer.builder().wideTables(WideTables.AS_LISTS).build();
        List<Path> books = List.of(
                write(folder.resolve("parts.epub"), parts, new EpubRenderer()),
                write(folder.resolve("lists.epub"), Publication.of(text), lists),
                write(folder.resolve("right-to-left.epub"), Publication.of(rightToLeft), new EpubRenderer()));

        assertThat(browser.orElseThrow().read(books)).isEmpty();
    }

    private static Article article(String name) throws IOException {
        return Octavo.read(Path.of("src/test/resources", name)).value();
    }

    private static Path write(Path book, Publication publication, EpubRenderer renderer) throws IOException {
        try (OutputStream out = Files.newOutputStream(book)) {
            renderer.render(publication, out, RenderContext.standard());
        }
        return book;
    }
}
