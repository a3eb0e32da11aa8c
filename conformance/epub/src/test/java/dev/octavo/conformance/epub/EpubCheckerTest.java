package dev.octavo.conformance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The referee is awake. */
class EpubCheckerTest {

    private final EpubChecker checker = new EpubChecker();

    @Test
    void findsThatAZipIsNotABook() throws IOException {
        assertThat(checker.check(zip())).anyMatch(finding -> finding.contains("ERROR PKG-"));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        return out.toByteArray();
    }
}
