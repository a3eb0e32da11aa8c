package dev.octavo.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.pdf.Conformance;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfConformanceTest {

    private final PdfRenderer renderer = new PdfRenderer();
    private final VeraPdfChecker checker = new VeraPdfChecker();

    @Test
    void veraPdfFindsNoViolationInOurOwnDocuments() throws IOException {
        assertThat(Survey.of("own documents: pdf", Documents.own(), this::check).faulty())
                .isEmpty();
    }

    @Test
    void veraPdfFindsNoViolationInTheCorpusSample() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Survey.of("corpus sample: pdf", Documents.corpusSample(), this::check)
                        .faulty())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UA_1_A_2U, false, ua1, 2u",
        "UA_1_A_2A, true, ua1, 3a",
        "UA_2_A_4, false, ua2, 4",
        "UA_2_A_4, true, ua2, 4f"
    })
    void veraPdfFindsNoViolationOfTheOtherStandards(
            Conformance conformance, boolean withSource, String accessibility, String archive) throws IOException {
        PdfRenderer other = PdfRenderer.builder()
                .conformance(conformance)
                .attachSource(withSource)
                .build();
        VeraPdfChecker otherChecker = new VeraPdfChecker(accessibility, archive);

        assertThat(Survey.of(
                                "some documents: " + accessibility + " " + archive,
                                someOfOurOwn(),
                                document -> otherChecker.check(Publisher.publish(document, other)))
                        .faulty())
                .isEmpty();
    }

    /** The example articles, and each seventh of the others. */
    private static List<Path> someOfOurOwn() {
        List<Path> all = Documents.own();
        return Stream.concat(
                        Documents.examples().stream(),
                        IntStream.range(0, all.size()).filter(i -> i % 7 == 0).mapToObj(all::get))
                .distinct()
                .toList();
    }

    private List<String> check(Path document) throws IOException {
        return checker.check(Publisher.publish(document, renderer));
    }
}
