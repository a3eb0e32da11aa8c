package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class EpubZipTest {

    @Test
    void theMediaTypeCanBeReadInPlace() {
        byte[] bytes = render();
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(header.getShort(8)).as("method: stored").isZero();
        assertThat(header.getShort(26)).as("length of the name").isEqualTo((short) 8);
        assertThat(header.getShort(28)).as("length of the extra field").isZero();
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void filesStandInTheOrderInWhichTheyAreRead() {
        BookFiles book = BookFiles.of(article(List.of(), List.of(Section.of(2, "One"))));

        assertThat(book.names())
                .containsExactly(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/style.css",
                        "EPUB/cover.png",
                        "EPUB/cover.xhtml",
                        "EPUB/chapter-test.xhtml",
                        "EPUB/chapter-one.xhtml",
                        "EPUB/nav.xhtml",
                        "EPUB/toc.ncx",
                        "EPUB/package.opf");
    }

    @Test
    void theBytesDependOnNeitherZoneNorLocale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = render();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(render()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static byte[] render() {
        Metadata metadata = Metadata.builder()
                .title("I Title")
                .created(CalendarDate.of(2015, 11, 1))
                .build();
        return BookFiles.of(article(List.of(Paragraph.of("text")), List.of(Section.of(2, "INDIGO")))
                        .withMetadata(metadata))
                .bytes();
    }
}
