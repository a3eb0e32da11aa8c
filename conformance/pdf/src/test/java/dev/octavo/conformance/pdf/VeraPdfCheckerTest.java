package dev.octavo.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** The referee is awake. */
class VeraPdfCheckerTest {

    private final VeraPdfChecker checker = new VeraPdfChecker();

    @Test
    void findsThatAPlainPageIsNeitherTaggedNorArchivable() throws IOException {
        assertThat(checker.check(plainPage()))
                .anyMatch(finding -> finding.startsWith("ua1 "))
                .anyMatch(finding -> finding.startsWith("2a "));
    }

    private static byte[] plainPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
