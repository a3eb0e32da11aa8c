package dev.octavo.source.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.octavo.source.UnreadableTextException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    private static final String TEXT = "---\ntitle: T\u00e4glich \u0100\n---\nThe \ud83d\udea3 text.\n";

    static List<Charset> encodings() {
        return List.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsWithoutAMark(Charset encoding) throws UnreadableTextException {
        assertThat(Decoder.decode(TEXT.getBytes(encoding), "a.md")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsWithAMark(Charset encoding) throws UnreadableTextException {
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(encoding), "a.md")).endsWith(TEXT);
    }

    @Test
    void aStrayZeroByteIsNotAnotherEncoding() throws UnreadableTextException {
        String text = "A text with a \0 in it, " + "and more of it. ".repeat(3);
        assertThat(Decoder.decode(text.getBytes(UTF_8), "a.md")).isEqualTo(text);
    }

    @Test
    void aReplacementCharacterThatWasWrittenIsText() throws UnreadableTextException {
        String text = "It was \uFFFD\uFFFD before.\n";
        assertThat(Decoder.decode(text.getBytes(UTF_8), "a.md")).isEqualTo(text);
    }

    @Test
    void manyZeroBytesAreNoText() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Decoder.decode("A text.".getBytes(Charset.forName("UTF-32LE")), "a.md"))
                .withMessageContaining("zero bytes");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Decoder.decode(new byte[100], "a.md"));
    }

    @Test
    void aMalformedByteIsToldWithItsPlace() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Decoder.decode(new byte[] {'a', '\n', (byte) 0xC3, 'b'}, "a.md"))
                .withMessageStartingWith("a.md:2: not UTF-8 text")
                .satisfies(e -> assertThat(e.offset()).isEqualTo(2));
    }
}
