package dev.octavo.epub.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the points of a picture: of one with very many, only as many as needed, so that it fits into memory. */
final class Decoder {

    /** More pixels than any page needs; a header may claim what no memory holds. */
    private static final long MOST_PIXELS = 100_000_000;

    /** How many more pixels are read than are wanted, for the average of them to look well. */
    private static final int SURPLUS = 5;

    private final PictureFormat format;
    private final Resource picture;

    Decoder(PictureFormat format, Resource picture) {
        this.format = format;
        this.picture = picture;
    }

    BufferedImage decode(long wantedPixels) throws IOException {
        ImageReader reader = reader();
        // In memory: the cache that ImageIO would choose is a file.
        try (ImageInputStream in = new MemoryCacheImageInputStream(picture.open())) {
            reader.setInput(in, false, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new IOException("more than " + MOST_PIXELS + " pixels");
            }
            int step = (int) Math.ceil(Math.sqrt((double) pixels / (SURPLUS * wantedPixels)));
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() throws IOException {
        if (format == PictureFormat.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        if (!readers.hasNext()) {
            throw new IOException("nothing here reads " + format);
        }
        return readers.next();
    }
}
