package dev.octavo.epub.picture;

import dev.octavo.internal.GifBlocks;
import dev.octavo.internal.GifBlocks.Block;
import dev.octavo.resource.Resource;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells whether a picture moves: whether its file has more than one frame. */
public final class Animation {

    private static final int WEBP_ANIMATED = 0x02;

    private final DataInputStream in;

    private Animation(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Whether a picture of the given type moves; one that breaks off before its second frame does not. */
    public static boolean isIn(String mediaType, Resource picture) {
        Animation file = new Animation(picture.open());
        try {
            return switch (mediaType) {
                case "image/gif" -> file.hasTwoImages();
                case "image/webp" -> file.isMarkedAnimated();
                case "image/png" -> file.hasAnimationControl();
                default -> false;
            };
        } catch (EOFException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasTwoImages() throws IOException {
        GifBlocks blocks = new GifBlocks(in);
        int images = 0;
        for (Block block = blocks.next(); block != Block.NONE; block = blocks.next()) {
            images += block == Block.IMAGE ? 1 : 0;
            if (images == 2) {
                return true;
            }
        }
        return false;
    }

    /** The flags of the extended format (RFC 9649, section 2.7.1); the simple formats are stills. */
    private boolean isMarkedAnimated() throws IOException {
        in.skipNBytes(12);
        boolean extended = new String(in.readNBytes(4), StandardCharsets.US_ASCII).equals("VP8X");
        in.skipNBytes(4);
        return extended && (in.readUnsignedByte() & WEBP_ANIMATED) != 0;
    }

    /** The chunk that makes a PNG move stands before its picture (PNG, third edition, section 11.3.6.1). */
    private boolean hasAnimationControl() throws IOException {
        in.skipNBytes(8);
        while (true) {
            long length = Integer.toUnsignedLong(in.readInt());
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            if (type.equals("acTL") || type.equals("IDAT")) {
                return type.equals("acTL");
            }
            in.skipNBytes(length + 4);
        }
    }
}
