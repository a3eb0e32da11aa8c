package dev.octavo.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishArticleTest {

    @Test
    void anArticleBecomesAPdf(@TempDir Path folder) throws IOException {
        Path pdf = folder.resolve("article.pdf");

        PublishArticle.main("../articles/busy-is-not-the-same-as-fast.md", pdf.toString());

        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Subtype /Image");
    }
}
