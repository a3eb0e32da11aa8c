package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.EpubRenderer.Images;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Image;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("moves to other locales")
class EpubZipTest {

    @Test
    void theMediaTypeCanBeReadInPlace() {
        byte[] bytes = BookFiles.of(article(List.of(), List.of())).bytes();
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

    /** A book with something of everything: a formula, a drawing, a photograph that is converted, a font in part. */
    private static byte[] render() {
        Metadata metadata = Metadata.builder()
                .title("I Title")
                .created(CalendarDate.of(2015, 11, 1))
                .build();
        List<Block> lead = List.of(
                Paragraph.of("text"),
                new MathBlock("\\int_0^1 x^2", Attributes.NONE, SourceRange.NONE),
                Paragraph.of(Image.of("drawing.svg", "A drawing"), Image.of("photo.tiff", "A photograph")));
        Publication publication =
                Publication.of(article(lead, List.of(Section.of(2, "INDIGO"))).withMetadata(metadata));
        EpubRenderer renderer = EpubRenderer.builder()
                .images(Images.FOR_SHOPS)
                .textFont(new Resource("serif.ttf", EmbeddedFontsTest.font()))
                .fontsInPart(true)
                .build();
        return BookFiles.of(publication, RenderContext.standard().withResources(EpubZipTest::picture), renderer)
                .bytes();
    }

    private static Resource picture(String name) {
        if (name.endsWith(".svg")) {
            String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><title>INDIGO</title><circle r='1.5'/></svg>";
            return new Resource(name, drawing.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "tiff", tiff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Resource(name, tiff.toByteArray());
    }
}
