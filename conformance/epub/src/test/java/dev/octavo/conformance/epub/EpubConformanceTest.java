package dev.octavo.conformance.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpubConformanceTest {

    private final EpubRenderer renderer = new EpubRenderer();
    private final EpubChecker checker = new EpubChecker();

    @Test
    void epubCheckFindsNothingInOurOwnDocuments() throws IOException {
        assertThat(Survey.of("own documents: epub", Documents.own(), this::check)
                        .faulty())
                .isEmpty();
    }

    @Test
    void epubCheckFindsNothingInTheCorpusSample() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Survey.of("corpus sample: epub", Documents.corpusSample(), this::check)
                        .faulty())
                .isEmpty();
    }

    @Test
    void epubCheckFindsNothingInTheHandbook() throws IOException {
        List<Diagnostic> found = new ArrayList<>();

        byte[] epub = Publisher.publishBook(Documents.handbook(), renderer, found::add);

        assertThat(checker.check(epub)).isEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void epubCheckFindsNothingInTheBooksOfTheCorpus() throws IOException {
        assumeThat(Documents.books()).isNotEmpty();

        assertThat(Survey.of("books of the corpus: epub", Documents.books(), this::checkBook)
                        .faulty())
                .isEmpty();
    }

    private List<String> checkBook(Path folder) throws IOException {
        return checker.check(Publisher.publishBook(folder, renderer, found -> {}));
    }

    private List<String> check(Path document) throws IOException {
        return checker.check(Publisher.publish(document, renderer));
    }
}
