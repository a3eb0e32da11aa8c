package dev.octavo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfBenchmarkTest {

    @Test
    void contestantsSetTheSameArticleOnAboutTheSameNumberOfPages() throws IOException {
        PdfBenchmark benchmark = new PdfBenchmark();
        benchmark.sections = 12;
        benchmark.prepare();

        int pages = pages(benchmark.octavo());

        assertThat(pages).isGreaterThan(8);
        assertThat(pages(benchmark.openhtmltopdf())).isBetween(pages * 8 / 10, pages * 12 / 10);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
