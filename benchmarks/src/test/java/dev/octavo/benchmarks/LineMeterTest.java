package dev.octavo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LineMeterTest {

    private static final String WORDS = "Lines that are measured, and others that are not, stand one below the other. ";

    @Test
    void measuresTheLinesThatReachTheMargin() throws IOException {
        String summary = summary(WORDS.repeat(20));

        assertThat(summary)
                .startsWith("1 pages, ")
                .contains("over 2: 0.00 %", "letter-spaced 0.00 %")
                .endsWith("pages that end within a word: 0");
        assertThat(fullLines(summary)).isBetween(15, 35);
    }

    private static int fullLines(String summary) {
        return Integer.parseInt(summary.replaceAll("(?s).*?, (\\d+) full lines.*", "$1"));
    }

    private static String summary(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.builder()
                .pageSize(PageSize.A5)
                .build()
                .render(
                        Publication.of(Article.of("Lines", List.of(Paragraph.of(text)), List.of())),
                        out,
                        RenderContext.standard());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            return LineMeter.summary(pdf);
        }
    }
}
