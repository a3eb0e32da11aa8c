package dev.octavo.epub.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopPicturesTest {

    /** Six by four, the left half red, the right half blue. */
    private static final String WEBP =
            "UklGRk4AAABXRUJQVlA4IEIAAADwAgCdASoGAAQAAUAmJagCdLoBQAPwArQD9AAPpALCOAD+98rT1Vl/"
                    + "+ctWrRj/32l9wOEP5/0283MCTmxN5lI7AAA=";

    /** The same, without loss; the first point is transparent. */
    private static final String WEBP_WITH_HOLE =
            "UklGRjoAAABXRUJQVlA4TC4AAAAvBcAAEBcgEEjC2R9uFoFAEsT+FAMKBJLY9kcYZv4D6h+I" + "aYhLV9M/ghAR/Q9p";

    /** Four by four, first red, then green. */
    private static final String MOVING_WEBP =
            "UklGRoQAAABXRUJQVlA4WAoAAAACAAAAAwAAAwAAQU5JTQYAAAAAAAAAAABBTk1GKAAAAAAAAAAA"
                    + "AAMAAAMAAAAAAAJWUDhMDwAAAC8DwAAABxD9j/4HIqL/AQBBTk1GKAAAAAAAAAAAAAMAAAMAAAAAAABWUDhMDwAAAC8DwAAAB9D/iP4HIqL/AQA=";

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final ShopPictures pictures = new ShopPictures(diagnostics::add);

    @Test
    void webpBecomesWhatFitsIt() throws IOException {
        Resource photo = pictures.prepare(webp(WEBP));
        Resource drawing = pictures.prepare(webp(WEBP_WITH_HOLE));

        assertThat(ImageInfo.of(photo)).contains(new ImageInfo("image/jpeg", 6, 4));
        assertThat(ImageInfo.of(drawing)).contains(new ImageInfo("image/png", 6, 4));
        assertThat(new Color(read(drawing).getRGB(5, 3))).isEqualTo(new Color(20, 40, 220));
        assertThat(read(drawing).getRGB(0, 0) >>> 24).isZero();
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void aMovingWebpBecomesItsFirstFrameAndThatIsTold() throws IOException {
        Resource still = pictures.prepare(webp(MOVING_WEBP));

        assertThat(new Color(read(still).getRGB(1, 1)).getRed()).isGreaterThan(240);
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("image-still");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void whatNoBookMayHoldBecomesPng(String format) throws IOException {
        Resource converted = pictures.prepare(encoded(redAndBlue(6, 4), format));

        assertThat(ImageInfo.of(converted)).contains(new ImageInfo("image/png", 6, 4));
        assertThat(new Color(read(converted).getRGB(5, 0))).isEqualTo(Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({"jpeg, image/jpeg", "png, image/png"})
    void aLargePictureGetsFewerPixelsInItsProportions(String format, String mediaType) throws IOException {
        Resource scaled = pictures.prepare(encoded(redAndBlue(4000, 2000), format));
        ImageInfo info = ImageInfo.of(scaled).orElseThrow();

        assertThat(info).isEqualTo(new ImageInfo(mediaType, 3346, 1673));
        assertThat(new Color(read(scaled).getRGB(100, 100)).getRed()).isGreaterThan(250);
        assertThat(new Color(read(scaled).getRGB(3300, 1600)).getBlue()).isGreaterThan(250);
    }

    @Test
    void aPhotographIsTurnedAsTheCameraWasHeld() throws IOException {
        byte[] upright = encoded(redAndBlue(4000, 2000), "jpeg").bytes();
        byte[] turned = withOrientation(upright, 6);

        BufferedImage scaled = read(pictures.prepare(new Resource("turned", turned)));

        assertThat(scaled.getWidth()).isLessThan(scaled.getHeight());
        assertThat(new Color(scaled.getRGB(100, 100)).getRed())
                .as("left is above")
                .isGreaterThan(250);
        assertThat(new Color(scaled.getRGB(100, scaled.getHeight() - 100)).getBlue())
                .as("right is below")
                .isGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void whatShopsTakeStaysAsItIs(String format) throws IOException {
        Resource picture = encoded(redAndBlue(600, 400), format);

        assertThat(pictures.prepare(picture)).isSameAs(picture);
    }

    @Test
    void whatCannotBeReadStaysAsItIsAndIsTold() throws IOException {
        byte[] tiff = encoded(redAndBlue(60, 40), "tiff").bytes();
        Resource half = new Resource("half.tiff", Arrays.copyOf(tiff, tiff.length / 2));
        Resource none = new Resource("none.bmp", "BMsize\0\0\0\0nothing".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(pictures.prepare(half)).isSameAs(half);
        assertThat(pictures.prepare(none)).isSameAs(none);
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly("image-not-converted", "image-not-converted");
    }

    private static Resource webp(String base64) {
        return new Resource("picture.webp", Base64.getDecoder().decode(base64));
    }

    private static BufferedImage redAndBlue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width / 2, height);
        graphics.dispose();
        return image;
    }

    private static Resource encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return new Resource("picture." + format, out.toByteArray());
    }

    /** A JPEG with a note of Exif after its first mark. */
    private static byte[] withOrientation(byte[] jpeg, int tag) {
        String note = "\u00ff\u00e1\0\42Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0" + (char) tag + "\0\0\0\0\0\0";
        byte[] segment = note.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.writeBytes(segment);
        turned.write(jpeg, 2, jpeg.length - 2);
        return turned.toByteArray();
    }

    private static BufferedImage read(Resource picture) throws IOException {
        return ImageIO.read(picture.open());
    }
}
