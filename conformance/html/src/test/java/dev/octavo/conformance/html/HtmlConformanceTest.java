package dev.octavo.conformance.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Theme;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.RawHtml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlConformanceTest {

    /** A way to read and to render. */
    record Way(String name, ArticleReader reader, HtmlRenderer renderer) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final NuChecker checker = new NuChecker();

    /** All themes, and both ways with raw HTML that promise a valid page. */
    static Stream<Way> ways() {
        return Stream.of(
                way(Theme.book(), RawHtml.PARSE), way(Theme.site(), RawHtml.ESCAPE), way(Theme.plain(), RawHtml.PARSE));
    }

    /** Two of them, for the documents that are many. */
    static Stream<Way> mainWays() {
        return ways().limit(2);
    }

    private static Way way(Theme theme, RawHtml html) {
        HtmlRenderer renderer = HtmlRenderer.builder().theme(theme).build();
        return new Way(theme.name() + ", " + html, Octavo.reader().rawHtml(html).build(), renderer);
    }

    /** In all ways a third of them each; with {@code -Doctavo.corpus=all} all of them in each. */
    @Test
    void nuFindsNoErrorInOurOwnDocuments() throws IOException {
        List<Way> ways = ways().toList();
        for (int i = 0; i < ways.size(); i++) {
            List<Path> part = Documents.own(i, ways.size());
            assertThat(survey("own documents", part, ways.get(i)).faulty()).isEmpty();
        }
    }

    @Test
    void nuFindsNoErrorInTheBooksOfTheCorpus() throws IOException {
        assumeThat(Documents.books()).isNotEmpty();

        assertThat(Survey.of("books of the corpus: html", Documents.books(), this::checkBook)
                        .faulty())
                .isEmpty();
    }

    private List<String> checkBook(Path folder) throws IOException {
        return checker.check(Publisher.publishBook(folder, new HtmlRenderer(), found -> {}));
    }

    @ParameterizedTest
    @MethodSource("mainWays")
    void nuFindsNoErrorInTheCorpusSample(Way way) throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(survey("corpus sample", Documents.corpusSample(), way).faulty())
                .isEmpty();
    }

    private Survey survey(String documents, List<Path> paths, Way way) throws IOException {
        return Survey.of(documents + ": html, " + way, paths, document -> check(document, way));
    }

    private List<String> check(Path document, Way way) throws IOException {
        return checker.check(Publisher.publish(document, way.reader(), way.renderer()));
    }
}
