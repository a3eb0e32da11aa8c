package dev.octavo.epub.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.resource.Resource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnimationTest {

    private static final String GIF = "GIF89a\1\0\1\0\200\0\0bbbfff";
    private static final String LOOPS = "!\u00ff\13NETSCAPE2.0\3\1\0\0\0";
    private static final String FRAME = "!\u00f9\4\0\1\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0";
    private static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\2IHDRxxcrc!";

    @Test
    void aGifMovesThatHasASecondImage() {
        assertThat(moves("image/gif", GIF + FRAME + FRAME + ";")).isTrue();
        assertThat(moves("image/gif", GIF + LOOPS + FRAME + FRAME + ";")).isTrue();
        assertThat(moves("image/gif", GIF + FRAME + ";" + FRAME)).isFalse();
        assertThat(moves("image/gif", GIF + LOOPS + FRAME + ";")).isFalse();
    }

    @Test
    void aPngMovesThatIsControlledBeforeItsPicture() {
        assertThat(moves("image/png", PNG + "\0\0\0\10acTL")).isTrue();
        assertThat(moves("image/png", PNG + "\0\0\0\4IDATacTL")).isFalse();
        assertThat(moves("image/png", PNG + "\0\0\0\10tEXtNote\0acTLcrc!\0\0\0\1IDAT"))
                .isFalse();
    }

    @Test
    void aWebpMovesWhereItsFlagsSaySo() {
        assertThat(moves("image/webp", "RIFFsizeWEBPVP8Xsize\22")).isTrue();
        assertThat(moves("image/webp", "RIFFsizeWEBPVP8Xsize\20ANIM")).isFalse();
        assertThat(moves("image/webp", "RIFFsizeWEBPVP8Lsize\22ANIM")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/gif", "image/png", "image/webp", "image/jpeg", "image/svg+xml"})
    void aFileThatBreaksOffDoesNotMove(String mediaType) {
        for (String file : new String[] {"", GIF, GIF + FRAME, PNG, "RIFFsizeWEBPVP8X"}) {
            assertThat(moves(mediaType, file)).as(file).isFalse();
        }
    }

    private static boolean moves(String mediaType, String latin1) {
        return Animation.isIn(mediaType, new Resource("picture", latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
