package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void exampleArticlesAndCasesAreFound() {
        assertThat(Documents.own())
                .anyMatch(document -> document.toString().contains("articles"))
                .anyMatch(document -> document.toString().contains("cases"));
    }

    @Test
    void sampleIsOfDocumentsOnly() {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Documents.corpusSample()).hasSize(100).noneMatch(document -> Documents.name(document)
                .contains("/suite-"));
    }
}
