package dev.octavo.epub.picture;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes pictures that every shop takes of those that some refuse: WebP, BMP and TIFF become JPEG or PNG, and what has too
 * many pixels gets fewer.
 */
public final class ShopPictures {

    /** The most that Apple takes. */
    static final int MAX_PIXELS = 5_600_000;

    private final DiagnosticSink diagnostics;

    /** Reports to the sink what cannot be converted. */
    public ShopPictures(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The picture, or another made from it; the picture itself too where none can be made, which is reported. */
    public Resource prepare(Resource picture) {
        Optional<PictureFormat> format =
                PictureFormat.of(picture).filter(found -> found.isForeign() || isLarge(picture));
        return format.map(found -> convert(found, picture)).orElse(picture);
    }

    private static boolean isLarge(Resource picture) {
        return ImageInfo.of(picture)
                .filter(info -> (long) info.width() * info.height() > MAX_PIXELS)
                .isPresent();
    }

    private Resource convert(PictureFormat format, Resource picture) {
        try {
            BufferedImage image = new Decoder(format, picture).decode(MAX_PIXELS);
            BufferedImage upright = Orientation.of(format, picture).turned(image);
            if (format == PictureFormat.WEBP && Animation.isIn("image/webp", picture)) {
                report("image-still", "moves no more: " + picture.name());
            }
            return new Resource(picture.name(), Encoder.encode(Scaler.scaled(upright, MAX_PIXELS), format.isPhoto()));
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever a broken file makes them stumble over.
            report("image-not-converted", "a shop may refuse " + picture.name() + ": " + e.getMessage());
            return picture;
        }
    }

    private void report(String code, String message) {
        diagnostics.report(Diagnostic.warning(code, message, SourceRange.NONE));
    }
}
