package dev.octavo.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.model.Cover;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.pdf.Conformance;
import dev.octavo.pdf.PageDecoration.Line;
import dev.octavo.pdf.PageDecoration.Lines;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF/UA-1 and PDF/A-2a, and every word of the model in the order in which it is read aloud. */
class PdfConformanceTest {

    private static final int CHAPTERS = 12;
    private static final byte[] COVER =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9H0z' fill='#888'/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void ourOwnDocumentsConformAndHaveAllTheirWords() throws IOException {
        assertThat(PdfSurvey.of("own documents: pdf", Documents.own()).faulty()).isEmpty();
    }

    @Test
    void theDocumentsOfTheCorpusConformAndHaveAllTheirWords() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(PdfSurvey.of("corpus: pdf", Documents.corpusSample()).faulty())
                .isEmpty();
    }

    @Test
    void veraPdfFindsNoViolationInABookWithAllThatPrintersAskFor() throws IOException {
        PdfRenderer options = PdfRenderer.builder()
                .pageSize(PageSize.SIX_BY_NINE)
                .binding(6)
                .bleed(4)
                .cropMarks(true)
                .numberedChapters(true)
                .contentsDepth(6)
                .watermark("Proof")
                .decoration(page -> new Lines(
                        new Line(page.title(), page.kind().name(), page.chapter()), new Line("", page.label(), "")))
                .build();

        assertThat(new VeraPdfChecker().check(book(options))).isEmpty();
    }

    @Test
    void theHandbookConformsAndNothingIsAmissInIt() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        PdfRenderer renderer = PdfRenderer.builder().pageSize(PageSize.A5).build();

        byte[] pdf = Publisher.publishBook(Documents.handbook(), renderer, found::add);

        assertThat(new VeraPdfChecker().check(pdf)).isEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void theBooksOfTheCorpusConform() throws IOException {
        assumeThat(Documents.books()).isNotEmpty();

        assertThat(Survey.of("books of the corpus: pdf", Documents.books(), PdfConformanceTest::checkBook)
                        .faulty())
                .isEmpty();
    }

    private static List<String> checkBook(Path folder) throws IOException {
        return new VeraPdfChecker().check(Publisher.publishBook(folder, new PdfRenderer(), found -> {}));
    }

    private static byte[] book(PdfRenderer options) throws IOException {
        List<Publication.Chapter> chapters = new ArrayList<>();
        for (Path document : Documents.own().subList(0, CHAPTERS)) {
            chapters.add(new Publication.Chapter(
                    ArticleReader.standard().read(document).value()));
        }
        Metadata metadata = Metadata.builder()
                .title("A proof")
                .rights("All rights reserved")
                .cover(new Cover("cover.svg", "A grey square"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        options.render(
                new Publication(metadata, List.of(chapters.get(0), new Publication.Part("Of the rest", chapters))),
                out,
                RenderContext.standard()
                        .withResources(name -> new Resource(name, COVER))
                        .withDiagnostics(diagnostic -> {}));
        return out.toByteArray();
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
}
