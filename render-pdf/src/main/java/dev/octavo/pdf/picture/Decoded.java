package dev.octavo.pdf.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of pixels. It is read in memory: left to itself, ImageIO needs a folder for temporary files. The reader of WebP is
 * named here, since a server with several class loaders may not find it.
 *
 * @param image its first frame, upright
 * @param animated whether there are more frames
 * @param damaged whether the file broke off
 * @param asStored whether the pixels are those of the file, neither turned nor changed in colour
 */
record Decoded(BufferedImage image, boolean animated, boolean damaged, boolean asStored) {

    /** More are left out while reading: no page shows them. */
    private static final double MOST_PIXELS = 16_000_000;

    /** The picture of a file; empty where it is broken. */
    static Optional<Decoded> of(Resource resource, ImageInfo info) {
        ImageReader reader;
        try {
            reader = reader(info);
        } catch (IOException e) {
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(resource.open())) {
            reader.setInput(in);
            return Optional.of(read(reader, resource.bytes(), info));
        } catch (IOException | RuntimeException e) {
            // Image readers throw whatever a broken file leads them to.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageInfo info) throws IOException {
        if (info.mediaType().equals("image/webp")) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(info.mediaType());
        if (!readers.hasNext()) {
            throw new IIOException("no reader of " + info.mediaType());
        }
        return readers.next();
    }

    private static Decoded read(ImageReader reader, byte[] file, ImageInfo info) throws IOException {
        boolean[] warned = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
        ImageReadParam sparsely = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) info.width() * info.height() / MOST_PIXELS));
        sparsely.setSourceSubsampling(step, step, 0, 0);
        if (!info.mediaType().equals("image/jpeg")) {
            BufferedImage image = reader.read(0, sparsely);
            return new Decoded(image, isAnimated(reader, info), warned[0], false);
        }
        boolean inks = hasFourInks(file);
        Orientation orientation = Orientation.of(file);
        BufferedImage stored = inks ? Cmyk.toRgb(reader.readRaster(0, sparsely), file) : reader.read(0, sparsely);
        boolean asStored = !inks && orientation == Orientation.UPRIGHT;
        return new Decoded(orientation.turn(stored), false, warned[0], asStored);
    }

    private static boolean isAnimated(ImageReader reader, ImageInfo info) throws IOException {
        return !info.mediaType().equals("image/png") && reader.getNumImages(true) > 1;
    }

    /** Whether the frame header tells of four components. */
    private static boolean hasFourInks(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return jpeg[at + 9] == 4;
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
        }
        return false;
    }
}
