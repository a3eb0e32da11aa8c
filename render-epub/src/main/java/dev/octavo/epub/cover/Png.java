package dev.octavo.epub.cover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pictures as PNG (ISO/IEC 15948): the JDK's own writer takes several times as long. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int PALETTE = 3;
    private static final byte DIFFERENCE_FROM_ABOVE = 2;

    /** What is drawn is flat: a higher level takes longer and saves little. */
    private static final int LEVEL = 4;

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

    private static byte[] deflated(int width, int height, byte[] pixels) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows(width, height, pixels));
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

    /**
     * Two pixels stand in a byte; each row is told by how it differs from the one above, which the byte before it says, since
     * most rows of what is drawn hardly do.
     */
    private static byte[] rows(int width, int height, byte[] pixels) {
        int length = width / 2;
        byte[] rows = new byte[(length + 1) * height];
        byte[] above = new byte[length];
        for (int y = 0; y < height; y++) {
            int at = y * (length + 1);
            int row = y * width;
            rows[at] = DIFFERENCE_FROM_ABOVE;
            if (y == 0 || !Arrays.equals(pixels, row, row + width, pixels, row - width, row)) {
                tellDifference(pixels, row, above, rows, at + 1);
            }
        }
        return rows;
    }

    private static void tellDifference(byte[] pixels, int row, byte[] above, byte[] rows, int at) {
        for (int x = 0; x < above.length; x++) {
            int pixel = row + 2 * x;
            byte pair = (byte) ((pixels[pixel] & 0xF0) | ((pixels[pixel + 1] & 0xF0) >> 4));
            rows[at + x] = (byte) (pair - above[x]);
            above[x] = pair;
        }
    }
}
