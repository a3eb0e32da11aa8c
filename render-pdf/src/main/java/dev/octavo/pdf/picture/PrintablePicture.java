package dev.octavo.pdf.picture;

import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the pictures that a PDF holds: photographs as JPEG, unchanged where that is possible, all else as PNG. */
final class PrintablePicture {

    private static final float QUALITY = 0.92f;

    /** Fewer pixels more than needed are not worth a photograph's loss. */
    private static final double WORTHWHILE = 1.3;

    private PrintablePicture() {}

    /**
     * The bytes to embed.
     *
     * @param decoded the picture
     * @param resource the file it was read from
     * @param info what the file's header tells
     * @param width the most pixels that a line of it needs
     */
    static byte[] of(Decoded decoded, Resource resource, ImageInfo info, double width) {
        BufferedImage image = decoded.image();
        boolean photograph = info.mediaType().equals("image/jpeg");
        int own = image.getWidth();
        boolean tooFine = own > width * WORTHWHILE;
        if (photograph && decoded.asStored() && !decoded.damaged() && !tooFine && own == info.width()) {
            return resource.bytes();
        }
        int wanted = (int) Math.max(1, Math.round(width));
        BufferedImage shown = tooFine
                ? Resampling.to(image, wanted, (int) Math.round((double) image.getHeight() * wanted / own))
                : image;
        return photograph ? asJpeg(shown) : asPng(shown);
    }

    static byte[] asPng(BufferedImage image) {
        return written(image, "png", null);
    }

    private static byte[] asJpeg(BufferedImage image) {
        return written(image, "jpeg", QUALITY);
    }

    private static byte[] written(BufferedImage image, String format, @Nullable Float quality) {
        ImageWriter writer = Objects.requireNonNull(
                ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                        .next());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream encoded = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(encoded);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (quality != null) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
