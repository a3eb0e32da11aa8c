package dev.octavo.pdf.picture;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.html.Pictures;
import dev.octavo.html.Pictures.Loaded;
import dev.octavo.model.Image;
import dev.octavo.pdf.text.TurnMark;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ImageInfo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The pictures of one document, which the engine finds by addresses of ours and nowhere else: it has no other way to a
 * file or to the network.
 */
public final class PictureStore {

    /** The scheme of the addresses. */
    public static final String SCHEME = "octavo";

    /** One black pixel, which the stylesheet draws as the rule over footnotes: a border would be as wide as the page. */
    private static final String RULE = SCHEME + ":rule.png";

    /** What a printer can show, in pixels for each of CSS: 300 to the inch. */
    private static final double FINEST = 300 / 96.0;

    private static final double POINTS = 72 / 96.0;

    /** A reader of WebP holds the whole picture, several times over. */
    private static final long MOST_PIXELS_OF_WEBP = 40_000_000;

    /** The mark before the rest of a long line of code. */
    private static final String TURN = SCHEME + ":turn.png";

    private final RenderContext context;
    private final Pictures pictures;
    private final Pictures quiet;
    private final double width;
    private final double height;
    private final Map<String, byte[]> byAddress = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> byContent = new HashMap<>();
    private final Map<Shown, Optional<String>> addresses = new HashMap<>();

    /** A file in a width: it is embedded once for each. */
    private record Shown(String source, int width) {}

    /**
     * An empty store.
     *
     * @param context where pictures come from and problems are reported
     * @param width the width of the text, in CSS pixels
     * @param height the most that a picture may be high, in CSS pixels
     */
    public PictureStore(RenderContext context, double width, double height) {
        this.context = context;
        this.pictures = new Pictures(context);
        this.quiet = Pictures.notKept(context.withDiagnostics(untold -> {}), UnaryOperator.identity());
        this.width = width;
        this.height = height;
        byAddress.put(TURN, TurnMark.png());
        byAddress.put(RULE, PrintablePicture.asPng(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)));
    }

    /** The picture of an image in the size in which it is shown; empty, and reported, where the engine could not draw it. */
    public Optional<Picture> find(Image image) {
        return pictures.load(image).flatMap(loaded -> find(image, loaded));
    }

    /** The height in points in which an image is shown; 0 where it is not, of which nothing is reported yet. */
    public double height(Image image) {
        return quiet.load(image)
                        .map(loaded -> size(image, seen(loaded)).height())
                        .orElse(0)
                * POINTS;
    }

    private Picture size(Image image, ImageInfo info) {
        return fitted(measured(Pictures.shown("", image, info)));
    }

    private Optional<Picture> find(Image image, Loaded loaded) {
        ImageInfo info = seen(loaded);
        if (info.mediaType().equals("image/webp") && (long) info.width() * info.height() > MOST_PIXELS_OF_WEBP) {
            reportLost(image, "image-too-large", "more than " + MOST_PIXELS_OF_WEBP + " pixels: ", loaded);
            return Optional.empty();
        }
        Picture size = size(image, info);
        Optional<String> address = addresses.computeIfAbsent(
                new Shown(image.source(), size.width()), shown -> store(image, loaded, size.width()));
        if (address.isEmpty()) {
            String broken = "broken " + info.mediaType();
            if (isDrawing(loaded)) {
                reportLost(image, "image-type", broken + ", or too much to draw: ", loaded);
            } else {
                reportLost(image, "image-damaged", broken + ": ", loaded);
            }
        }
        return address.map(found -> new Picture(found, size.width(), size.height()));
    }

    /** The size in which a picture is seen: a photograph may lie on its side, a drawing may tell its proportions only. */
    private static ImageInfo seen(Loaded loaded) {
        ImageInfo info = loaded.info();
        return switch (info.mediaType()) {
            case "image/jpeg" ->
                Orientation.of(loaded.resource().bytes()).isSideways()
                        ? new ImageInfo(info.mediaType(), info.height(), info.width())
                        : info;
            case "image/svg+xml" -> SvgSize.of(loaded.resource(), info);
            default -> info;
        };
    }

    /** As wide as its share of the text, where it is told one. */
    private Picture measured(Picture picture) {
        double wide = picture.share() / 100.0 * width;
        return wide == 0
                ? picture
                : new Picture("", (int) wide, scaled(picture.height(), wide / Math.max(1, picture.width())));
    }

    /** No wider than the text and no higher than the page. */
    private Picture fitted(Picture picture) {
        double scale = Math.min(1, Math.min(width / picture.width(), height / picture.height()));
        return new Picture("", scaled(picture.width(), scale), scaled(picture.height(), scale));
    }

    private static int scaled(int side, double scale) {
        return side == 0 ? 0 : (int) Math.max(1, Math.round(side * scale));
    }

    private Optional<String> store(Image image, Loaded loaded, int width) {
        Optional<byte[]> bytes = isDrawing(loaded) ? drawing(image, loaded) : pixels(image, loaded, width);
        return bytes.map(found -> byContent.computeIfAbsent(ByteBuffer.wrap(found), content -> {
            String address =
                    SCHEME + ":" + byAddress.size() + "." + loaded.info().extension();
            byAddress.put(address, found);
            return address;
        }));
    }

    private static boolean isDrawing(Loaded loaded) {
        return loaded.info().mediaType().equals("image/svg+xml");
    }

    private Optional<byte[]> drawing(Image image, Loaded loaded) {
        Optional<CleanSvg> clean = CleanSvg.of(loaded.resource());
        clean.filter(CleanSvg::isSimplified)
                .ifPresent(svg -> report(
                        image, "image-simplified", "scripts, effects or files of others are left out of ", loaded));
        return clean.map(CleanSvg::bytes);
    }

    private Optional<byte[]> pixels(Image image, Loaded loaded, int width) {
        Optional<Decoded> decoded = Decoded.of(loaded.resource(), loaded.info());
        decoded.filter(Decoded::animated).ifPresent(picture -> context.diagnostics()
                .report(Diagnostic.info(
                        "image-animated",
                        "paper does not move, the first frame is printed: "
                                + loaded.resource().name(),
                        image.at())));
        decoded.filter(Decoded::damaged)
                .ifPresent(picture -> report(
                        image,
                        "image-damaged",
                        "broken " + loaded.info().mediaType() + ", printed as far as it goes: ",
                        loaded));
        return decoded.map(picture -> PrintablePicture.of(picture, loaded.resource(), loaded.info(), width * FINEST));
    }

    /** Whether the engine may ask for an address. */
    public boolean holds(String address, ExternalResourceType type) {
        return byAddress.containsKey(address);
    }

    /** The stream behind an address that {@link #holds}. */
    public FSStream open(String address) {
        byte[] bytes = byAddress.getOrDefault(address, new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private void reportLost(Image image, String code, String message, Loaded loaded) {
        context.diagnostics().report(problem(image, code, message, loaded).withHint("its text stands in its place"));
    }

    private void report(Image image, String code, String message, Loaded loaded) {
        context.diagnostics().report(problem(image, code, message, loaded));
    }

    private static Diagnostic problem(Image image, String code, String message, Loaded loaded) {
        return Diagnostic.warning(code, message + loaded.resource().name(), image.at());
    }
}
