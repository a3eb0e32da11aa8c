package dev.octavo.internal;

import dev.octavo.internal.GifBlocks.Block;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells whether a file of a picture is there to its end, by its structure: no point of it is decoded. */
public final class Wholeness {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int PART = 8192;

    private final DataInputStream in;

    private Wholeness(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in));
    }

    /** Whether a picture of the given type is whole; of types that are not of points, always. */
    public static boolean isOf(String mediaType, InputStream picture) {
        Wholeness file = new Wholeness(picture);
        try {
            return switch (mediaType) {
                case "image/gif" -> file.isGif();
                case "image/jpeg" -> file.isJpeg();
                case "image/png" -> file.isPng();
                case "image/webp" -> file.isWebp();
                default -> true;
            };
        } catch (EOFException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the trailer, or to an end between blocks: many files lack the trailer. */
    private boolean isGif() throws IOException {
        GifBlocks blocks = new GifBlocks(in);
        boolean image = false;
        for (Block block = blocks.next(); block != Block.NONE; block = blocks.next()) {
            image |= block == Block.IMAGE;
        }
        return image;
    }

    /** Through the segments to the first scan, and from there to the end of the image (ITU T.81, B.1.1). */
    private boolean isJpeg() throws IOException {
        in.skipNBytes(2);
        int marker = marker();
        while (marker != START_OF_SCAN && marker != END_OF_IMAGE) {
            in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            marker = marker();
        }
        return marker == END_OF_IMAGE || hasEndOfImage();
    }

    /** The next marker, behind any number of bytes that fill the room before it. */
    private int marker() throws IOException {
        int next = in.readUnsignedByte();
        while (next == MARKER) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    /** Whether the marker comes at all; within a scan it cannot stand for anything else. */
    private boolean hasEndOfImage() throws IOException {
        byte[] part = new byte[PART];
        int last = 0;
        for (int read = in.read(part); read > 0; read = in.read(part)) {
            for (int i = 0; i < read; i++) {
                int next = part[i] & 0xFF;
                if (last == MARKER && next == END_OF_IMAGE) {
                    return true;
                }
                last = next;
            }
        }
        return false;
    }

    /** To the last chunk; those that every reader must understand have their right sums (PNG, third edition, section 5.3). */
    private boolean isPng() throws IOException {
        in.skipNBytes(8);
        while (true) {
            long length = Integer.toUnsignedLong(in.readInt());
            byte[] type = in.readNBytes(4);
            String name = new String(type, StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            readInto(sum, length);
            boolean right = in.readInt() == (int) sum.getValue();
            if (!right && Character.isUpperCase(name.charAt(0))) {
                return false;
            } else if (name.equals("IEND")) {
                return true;
            }
        }
    }

    private void readInto(CRC32 sum, long length) throws IOException {
        byte[] part = new byte[PART];
        for (long left = length; left > 0; ) {
            int read = in.read(part, 0, (int) Math.min(left, part.length));
            if (read < 0) {
                throw new EOFException();
            }
            sum.update(part, 0, read);
            left -= read;
        }
    }

    /** The file says how long it is (RFC 9649, section 2.4). */
    private boolean isWebp() throws IOException {
        in.skipNBytes(4);
        in.skipNBytes(Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())));
        return true;
    }
}
