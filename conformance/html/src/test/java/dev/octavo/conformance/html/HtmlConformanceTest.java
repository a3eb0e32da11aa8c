package dev.octavo.conformance.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlConformanceTest {

    private final HtmlRenderer renderer = new HtmlRenderer();
    private final NuChecker checker = new NuChecker();

    @Test
    void nuFindsNoErrorInOurOwnDocuments() throws IOException {
        assertThat(Survey.of("own documents: html", Documents.own(), this::check)
                        .faulty())
                .isEmpty();
    }

    @Test
    void nuFindsNoErrorInTheCorpusSample() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Survey.of("corpus sample: html", Documents.corpusSample(), this::check)
                        .faulty())
                .isEmpty();
    }

    private List<String> check(Path document) throws IOException {
        return checker.check(Publisher.publish(document, renderer));
    }
}
