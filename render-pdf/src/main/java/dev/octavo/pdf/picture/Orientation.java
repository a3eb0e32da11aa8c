package dev.octavo.pdf.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How a camera was held, by the Exif data of a JPEG (CIPA DC-008, 4.6.5): its pictures are stored unturned. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final Set<Orientation> SIDEWAYS = EnumSet.range(LEFT_MIRRORED, RIGHT);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int APP_1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    /** The orientation of a JPEG; upright where none is given. */
    static Orientation of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
            int end = Math.min(jpeg.length, at + 2 + length);
            if (marker == APP_1 && end >= at + 4 + EXIF.length && startsWithExif(jpeg, at + 4)) {
                return inTiff(ByteBuffer.wrap(jpeg, at + 4 + EXIF.length, end - at - 4 - EXIF.length)
                        .slice());
            } else if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            at = end;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    int value = tiff.getShort(entry + 8) & 0xFFFF;
                    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return UPRIGHT; // broken, as much Exif data is
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return SIDEWAYS.contains(this);
    }

    /** The picture as it was seen. */
    BufferedImage turn(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        AffineTransform turn = transform(width, height);
        BufferedImage turned = isSideways()
                ? new BufferedImage(height, width, stored.getType())
                : new BufferedImage(width, height, stored.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(stored, turned);
    }

    private AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
