package dev.octavo.pdf;

import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, before the engine meets a picture, whether it can be drawn: the engine would leave a hole, or fail. Pictures
 * are read and written in memory: left to itself, ImageIO needs a folder for temporary files.
 */
final class PrintablePicture {

    private PrintablePicture() {}

    /** The bytes to embed; empty where the picture is broken or of a type that a PDF cannot hold. */
    static Optional<byte[]> of(Resource resource, ImageInfo info) {
        byte[] bytes = resource.bytes();
        return switch (info.mediaType()) {
            case "image/svg+xml" -> SvgTrial.succeeds(resource) ? Optional.of(bytes) : Optional.empty();
            case "image/webp" -> Optional.empty();
            case "image/jpeg" -> decoded(resource).map(image -> bytes);
            default -> decoded(resource).map(PrintablePicture::asPng);
        };
    }

    private static Optional<BufferedImage> decoded(Resource resource) {
        try {
            @Nullable BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(resource.open()));
            return Optional.ofNullable(image);
        } catch (IOException | RuntimeException e) {
            // Image readers throw whatever a broken file leads them to.
            return Optional.empty();
        }
    }

    static byte[] asPng(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }
}
