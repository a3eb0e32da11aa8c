package dev.octavo.source.input;

import dev.octavo.source.UnreadableTextException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark or its many zero bytes say so; a malformed byte is an error, never
 * a guess.
 */
public final class Decoder {

    /** How many bytes are looked at to tell UTF-16 from UTF-8. */
    private static final int SAMPLE = 4096;

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /** The text that bytes are; UTF-8, unless they say otherwise. */
    public static String decode(byte[] bytes, String source) throws UnreadableTextException {
        return decode(bytes, charset(bytes), source);
    }

    /** As {@link #decode}, but what is not UTF-16 in the encoding that the page itself names. */
    public static String decodeHtml(byte[] bytes, String source) throws UnreadableTextException {
        Charset seen = charset(bytes);
        return decode(bytes, seen.equals(StandardCharsets.UTF_8) ? HtmlCharset.declared(bytes) : seen, source);
    }

    private static String decode(byte[] bytes, Charset charset, String source) throws UnreadableTextException {
        String text = new String(bytes, charset);
        boolean isDoubtful = text.indexOf(REPLACEMENT) >= 0 || text.indexOf('\0') >= 0;
        return isDoubtful ? decodeDoubtful(bytes, charset, source) : text;
    }

    /** Slower than the platform's way, which puts a character in place of what is malformed and does not tell. */
    private static String decodeDoubtful(byte[] bytes, Charset charset, String source) throws UnreadableTextException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            throw UnreadableTextException.malformed(source, charset.name(), in.position(), 1 + count('\n', text));
        } else if (count('\0', text) > text.length() / 16) {
            throw UnreadableTextException.binary(source, charset.name());
        }
        return text;
    }

    private static int count(char wanted, String text) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> unmarked(bytes);
        };
    }

    /** The encoding without a mark: in UTF-16, the first or the second byte of what is common to all scripts is zero. */
    private static Charset unmarked(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = Math.max(1, pairs / 16);
        if (zeros[0] > many && zeros[0] > 8 * zeros[1]) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] > many && zeros[1] > 8 * zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
