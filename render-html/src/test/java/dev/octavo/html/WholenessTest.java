package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.internal.Wholeness;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholenessTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureIsWholeUntilItBreaksOff(String format) throws IOException {
        byte[] picture = picture(format);

        assertThat(isWhole(format, picture)).isTrue();
        for (int length : new int[] {0, 1, 12, picture.length / 3, picture.length / 2, picture.length - 20}) {
            assertThat(isWhole(format, Arrays.copyOf(picture, length)))
                    .as("%s of %d bytes", format, length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void whatComesBehindTheEndDoesNotMatter(String format) throws IOException {
        byte[] picture = picture(format);

        assertThat(isWhole(format, Arrays.copyOf(picture, picture.length + 100)))
                .isTrue();
    }

    @Test
    void aGifNeedsNoTrailer() throws IOException {
        byte[] gif = picture("gif");

        assertThat(isWhole("gif", Arrays.copyOf(gif, gif.length - 1))).isTrue();
    }

    @Test
    void pointsOfAPngThatChangedOnTheWayAreNoPicture() throws IOException {
        byte[] png = picture("png");
        png[png.length / 2] ^= 1;

        assertThat(isWhole("png", png)).isFalse();
    }

    @Test
    void aThumbnailIsNotTheEndOfItsPhotograph() {
        String photograph = "\u00ff\u00d8\u00ff\u00e1\0\10\u00ff\u00d8\u00ff\u00d9xx\u00ff\u00da\0\2x\u00ff\0y";

        assertThat(isWhole("jpeg", latin1(photograph))).isFalse();
        assertThat(isWhole("jpeg", latin1(photograph + "\u00ff\u00d9"))).isTrue();
    }

    @Test
    void aWebpIsAsLongAsItSays() {
        assertThat(isWhole("webp", latin1("RIFF\4\0\0\0WEBP"))).isTrue();
        assertThat(isWhole("webp", latin1("RIFF\5\0\0\0WEBP"))).isFalse();
        assertThat(isWhole("webp", latin1("RIFF\u00ff\u00ff\u00ff\u00ffWEBP"))).isFalse();
    }

    @Test
    void drawingsAreNotLookedInto() {
        assertThat(isWhole("svg+xml", latin1("<svg>"))).isTrue();
    }

    private static boolean isWhole(String subtype, byte[] file) {
        return Wholeness.isOf("image/" + subtype, new ByteArrayInputStream(file));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 60; i++) {
            image.setRGB(i % 90, i / 90, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
