package dev.octavo.epub.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import dev.octavo.resource.Resource;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, which a photograph tells beside its points (Exif 2.32, 4.6.4): a converted one must be turned, since
 * it tells no more.
 *
 * @param tag 1 for upright, up to 8
 */
record Orientation(int tag) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** The numbers of each transformation by its tag: for width and height 1, as {@link AffineTransform} has them. */
    private static final List<double[]> TURNS = List.of(
            new double[] {1, 0, 0, 1, 0, 0},
            new double[] {-1, 0, 0, 1, 1, 0},
            new double[] {-1, 0, 0, -1, 1, 1},
            new double[] {1, 0, 0, -1, 0, 1},
            new double[] {0, 1, 1, 0, 0, 0},
            new double[] {0, 1, -1, 0, 1, 0},
            new double[] {0, -1, -1, 0, 1, 1},
            new double[] {0, -1, 1, 0, 0, 1});

    static Orientation of(PictureFormat format, Resource picture) throws IOException {
        if (format != PictureFormat.JPEG) {
            return UPRIGHT;
        }
        List<JPEGSegment> notes = JPEGSegmentUtil.readSegments(stream(picture.open()), JPEG.APP1, "Exif");
        return notes.isEmpty() ? UPRIGHT : told(notes.get(0).data());
    }

    private static Orientation told(InputStream note) throws IOException {
        note.skipNBytes(1); // the name ends with two zeros, of which the segment's reader takes one
        Entry entry = new TIFFReader().read(stream(note)).getEntryById(TIFF.TAG_ORIENTATION);
        boolean known =
                entry != null && entry.getValue() instanceof Number tag && tag.intValue() >= 1 && tag.intValue() <= 8;
        return known ? new Orientation(((Number) entry.getValue()).intValue()) : UPRIGHT;
    }

    private static MemoryCacheImageInputStream stream(InputStream in) {
        return new MemoryCacheImageInputStream(in);
    }

    BufferedImage turned(BufferedImage image) {
        if (tag == 1) {
            return image;
        }
        boolean lying = tag > 4;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        double[] turn = TURNS.get(tag - 1);
        AffineTransform transform =
                new AffineTransform(turn[0], turn[1], turn[2], turn[3], turn[4] * width, turn[5] * height);
        return Scaler.drawn(image, width, height, transform);
    }
}
