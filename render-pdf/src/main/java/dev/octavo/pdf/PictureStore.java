package dev.octavo.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.html.Pictures;
import dev.octavo.model.Image;
import dev.octavo.pdf.text.TurnMark;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of one document, which the engine finds by addresses of ours and nowhere else: it has no other way to a
 * file or to the network.
 */
final class PictureStore {

    static final String SCHEME = "octavo";

    /** One black pixel, which the stylesheet draws as the rule over footnotes: a border would be as wide as the page. */
    private static final String RULE = SCHEME + ":rule.png";

    /** The mark before the rest of a long line of code. */
    private static final String TURN = SCHEME + ":turn.png";

    private final RenderContext context;
    private final Pictures pictures;
    private final Map<String, byte[]> byAddress = new LinkedHashMap<>();
    private final Map<String, Optional<String>> bySource = new HashMap<>();

    PictureStore(RenderContext context) {
        this.context = context;
        this.pictures = new Pictures(context);
        byAddress.put(TURN, TurnMark.png());
        byAddress.put(RULE, PrintablePicture.asPng(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)));
    }

    /** The picture of an image; empty, and reported, where the engine could not draw it. */
    Optional<Picture> find(Image image) {
        Optional<Pictures.Loaded> loaded = pictures.load(image);
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> address = bySource.computeIfAbsent(image.source(), source -> store(loaded.get()));
        if (address.isEmpty()) {
            report(image, loaded.get());
        }
        return address.map(found -> Pictures.shown(found, image, loaded.get().info()));
    }

    /** Whether the engine may ask for an address. */
    boolean holds(String address, ExternalResourceType type) {
        return byAddress.containsKey(address);
    }

    /** The stream behind an address that {@link #holds}. */
    FSStream open(String address) {
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

    private Optional<String> store(Pictures.Loaded loaded) {
        Resource resource = loaded.resource();
        return PrintablePicture.of(resource, loaded.info()).map(printable -> {
            String address =
                    SCHEME + ":" + byAddress.size() + "." + loaded.info().extension();
            byAddress.put(address, printable);
            return address;
        });
    }

    private void report(Image image, Pictures.Loaded loaded) {
        String type = loaded.info().mediaType();
        String message = type.equals("image/webp")
                ? "a PDF cannot hold WebP: " + loaded.resource().name()
                : "broken " + type + ": " + loaded.resource().name();
        context.diagnostics()
                .report(Diagnostic.warning("image-type", message, image.at()).withHint("its text stands in its place"));
    }
}
