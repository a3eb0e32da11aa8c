package dev.octavo.epub.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pictures as PNG (ISO/IEC 15948): the JDK's own writer takes several times as long. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int PALETTE = 3;

    private Png() {}

    /**
     * A picture of sixteen colours.
     *
     * @param width an even number of pixels
     * @param pixels for each pixel, row by row, a shade of grey, of which the upper half of the byte counts
     * @param palette red, green and blue of each colour
     */
    static byte[] of(int width, int height, byte[] pixels, byte[] palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) BITS)
                .put((byte) PALETTE)
                .array();
        chunk("IHDR", header, out);
        chunk("PLTE", palette, out);
        chunk("IDAT", deflated(width, height, pixels), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** Two pixels stand in a byte; each row is told as it is, which the byte before it says. */
    private static byte[] deflated(int width, int height, byte[] pixels) {
        byte[] rows = new byte[(width / 2 + 1) * height];
        int at = 0;
        for (int pixel = 0; pixel < pixels.length; pixel += 2) {
            at += pixel % width == 0 ? 1 : 0;
            rows[at++] = (byte) ((pixels[pixel] & 0xF0) | ((pixels[pixel + 1] & 0xF0) >> 4));
        }
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
