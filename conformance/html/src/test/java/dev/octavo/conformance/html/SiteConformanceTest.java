package dev.octavo.conformance.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.html.site.HtmlSite;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a site: those of articles, and the lists, redirects and other pages around them. */
class SiteConformanceTest {

    private final NuChecker checker = new NuChecker();

    @Test
    void nuFindsNoErrorInASiteOfOurOwnDocuments(@TempDir Path folder) throws IOException {
        List<Path> pages = site(Documents.own(), folder);

        assertThat(Survey.of("own documents: site", pages, this::check).faulty())
                .isEmpty();
    }

    @Test
    void nuFindsNoErrorInASiteOfTheCorpusSample(@TempDir Path folder) throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        List<Path> pages = site(Documents.corpusSample(), folder);

        assertThat(Survey.of("corpus sample: site", pages, this::check).faulty())
                .isEmpty();
    }

    @Test
    void nuFindsNoErrorInThePagesOfTheHandbook(@TempDir Path folder) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Book book = BookReader.standard().read(Documents.handbook()).value();

        HtmlSite.builder()
                .baseUrl(URI.create("https://example.org/book/"))
                .build()
                .build(book, folder, RenderContext.standard().withDiagnostics(found::add));

        assertThat(Survey.of("the handbook: pages", pages(folder), this::check).faulty())
                .isEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void nuFindsNoErrorInThePagesOfTheBooksOfTheCorpus(@TempDir Path folder) throws IOException {
        assumeThat(Documents.books()).isNotEmpty();

        for (Path book : Documents.books()) {
            Path site = folder.resolve(book.getFileName().toString());
            HtmlSite.builder().build().build(Publisher.readBook(book).value(), site, RenderContext.standard());
        }
        assertThat(Survey.of("books of the corpus: pages", pages(folder), this::check)
                        .faulty())
                .isEmpty();
    }

    private static List<Path> site(List<Path> documents, Path folder) throws IOException {
        Path articles = folder.resolve("articles");
        for (Path document : documents) {
            Path parent = Objects.requireNonNull(document.getParent());
            Path copy = articles.resolve(parent.subpath(Math.max(0, parent.getNameCount() - 2), parent.getNameCount())
                            .toString())
                    .resolve(document.getFileName().toString());
            Files.createDirectories(copy.resolveSibling(""));
            if (!Files.exists(copy)) {
                Files.copy(document, copy);
            }
        }
        Path output = folder.resolve("site");
        HtmlSite site = HtmlSite.builder()
                .name("All <of> & \"it\"")
                .baseUrl(URI.create("https://example.org/site/"))
                .drafts(true)
                .build();
        site.build(articles, output, RenderContext.standard().withDiagnostics(found -> {}));
        return pages(output);
    }

    private static List<Path> pages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> check(Path page) throws IOException {
        return checker.check(Files.readAllBytes(page));
    }
}
