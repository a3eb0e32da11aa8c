package dev.octavo.epub;

import dev.octavo.epub.picture.Animation;
import dev.octavo.epub.picture.Drawing;
import dev.octavo.html.HtmlTarget;
import dev.octavo.html.Pictures;
import dev.octavo.model.Image;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The pictures of a book: each packed once, under a name made from its contents, as soon as it is first shown. None is kept,
 * so that a book may hold more pictures than memory does.
 */
final class PackedPictures {

    private static final String DRAWING = "image/svg+xml";

    /**
     * A picture in the book.
     *
     * @param file its path
     * @param info its type and size, by its bytes
     */
    record Packed(String file, ImageInfo info) {

        String mediaType() {
            return info.mediaType();
        }

        /** Whether its bytes are compressed already. */
        boolean isCompressed() {
            return !mediaType().equals(DRAWING);
        }
    }

    /** Where pictures are packed. */
    @FunctionalInterface
    interface Container {

        void add(Packed picture, Resource contents) throws IOException;
    }

    private final Pictures pictures;
    private final RenderContext context;
    private final Container container;
    private final Map<String, Optional<Packed>> bySource = new HashMap<>();
    private final Map<String, Optional<Packed>> byHash = new LinkedHashMap<>();
    private int shown;
    private int described;
    private boolean moving;

    PackedPictures(RenderContext context, UnaryOperator<Resource> preparation, Container container) {
        this.context = context;
        this.pictures = Pictures.notKept(context, preparation);
        this.container = container;
    }

    /**
     * The picture to show for an image; empty, and reported, where it cannot be packed.
     *
     * @throws UncheckedIOException if the book cannot be written
     */
    Optional<HtmlTarget.Picture> picture(Image image) {
        Optional<Packed> packed = bySource.containsKey(image.source())
                ? bySource.getOrDefault(image.source(), Optional.empty())
                : pictures.load(image).flatMap(loaded -> packed(image, loaded));
        if (packed.isEmpty() && bySource.containsKey(image.source())) {
            context.diagnostics()
                    .report(Diagnostic.warning("image-svg", "not a drawing that a book may hold", image.at())
                            .withHint("its text stands in its place"));
        }
        packed.ifPresent(picture -> count(image));
        return packed.map(picture -> Pictures.shown(picture.file(), image, picture.info()));
    }

    /** All pictures packed so far, in the order in which they were first shown. */
    List<Packed> all() {
        return byHash.values().stream().flatMap(Optional::stream).toList();
    }

    /** What the pictures mean for those who cannot see them. */
    Accessibility accessibility() {
        return new Accessibility(shown > 0, described == shown, moving, false, false);
    }

    private void count(Image image) {
        shown++;
        if (!image.alternative().isBlank()) {
            described++;
        }
    }

    private Optional<Packed> packed(Image image, Pictures.Loaded loaded) {
        String hash = Hashes.ofContents(loaded.resource());
        if (!byHash.containsKey(hash)) {
            byHash.put(hash, pack(loaded, hash));
        }
        Optional<Packed> packed = byHash.getOrDefault(hash, Optional.empty());
        bySource.put(image.source(), packed);
        return packed;
    }

    private Optional<Packed> pack(Pictures.Loaded loaded, String hash) {
        ImageInfo info = loaded.info();
        Packed packed = new Packed("images/" + hash + "." + info.extension(), info);
        Optional<Resource> contents = packed.isCompressed()
                ? Optional.of(loaded.resource())
                : Drawing.clean(loaded.resource().bytes()).map(clean -> new Resource(packed.file(), clean));
        moving |= Animation.isIn(info.mediaType(), loaded.resource());
        contents.ifPresent(resource -> add(packed, resource));
        return contents.map(resource -> packed);
    }

    private void add(Packed packed, Resource contents) {
        try {
            container.add(packed, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
