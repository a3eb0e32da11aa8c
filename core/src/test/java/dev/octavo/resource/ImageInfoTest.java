package dev.octavo.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageInfoTest {

    private static Optional<ImageInfo> info(byte[] bytes) {
        return ImageInfo.of(new Resource("picture", bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452000001000000008008060000, image/png, 256, 128",
        "47494638396105000700, image/gif, 5, 7",
        "ffd8ffe000104a46494600010100000100010000ffc00011080010002003012200, image/jpeg, 32, 16",
        "524946460000000057454250565038580a000000000000000f00001f0000, image/webp, 16, 32"
    })
    void readsTypeAndSizeFromTheHeader(String hex, String type, int width, int height) {
        assertThat(info(HexFormat.of().parseHex(hex))).contains(new ImageInfo(type, width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='10' height=\"20px\"/> | 10 | 20",
                "<?xml version='1.0'?><!-- c --><svg viewBox='0 0 1 1'> | 0 | 0",
                "<svg width='100%' height='5em'> | 0 | 0"
            })
    void readsADrawingWhoseSizeMayBeUntold(String svg, int width, int height) {
        assertThat(info(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageInfo("image/svg+xml", width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "89504e470d0a1a0a",
                "89504e470d0a1a0a0000000d494844520000000000000000",
                "ffd8ff",
                "ffd8ffe0ffff",
                "52494646000000005745425041424344",
                "3c68746d6c3e"
            })
    void knowsNothingOfOtherOrBrokenFiles(String hex) {
        assertThat(info(HexFormat.of().parseHex(hex))).isEmpty();
    }
}
