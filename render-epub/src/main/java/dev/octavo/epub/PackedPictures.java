package dev.octavo.epub;

import dev.octavo.html.HtmlTarget;
import dev.octavo.html.Pictures;
import dev.octavo.model.Image;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of a book: each packed once, under a name made from its contents. */
final class PackedPictures {

    /**
     * A picture in the book.
     *
     * @param file its path
     * @param mediaType its type, by its bytes
     * @param contents its bytes
     */
    record Packed(String file, String mediaType, Resource contents) {

        boolean isCompressed() {
            return !mediaType.equals("image/svg+xml");
        }
    }

    private final Pictures pictures;
    private final RenderContext context;
    private final Map<String, Optional<Packed>> byHash = new LinkedHashMap<>();
    private final List<Packed> unwritten = new ArrayList<>();
    private int shown;
    private int described;
    private boolean moving;

    PackedPictures(RenderContext context) {
        this.context = context;
        this.pictures = new Pictures(context);
    }

    /** The picture to show for an image; empty, and reported, where it cannot be packed. */
    Optional<HtmlTarget.Picture> picture(Image image) {
        Optional<Pictures.Loaded> loaded = pictures.load(image);
        Optional<Packed> packed = loaded.flatMap(this::pack);
        if (loaded.isPresent() && packed.isEmpty()) {
            context.diagnostics()
                    .report(Diagnostic.warning("image-svg", "not a drawing that a book may hold", image.at())
                            .withHint("its text stands in its place"));
        }
        packed.ifPresent(picture -> count(image));
        return packed.map(picture ->
                Pictures.shown(picture.file(), image, loaded.orElseThrow().info()));
    }

    /** All pictures packed so far, in the order in which they were first shown. */
    List<Packed> all() {
        return byHash.values().stream().flatMap(Optional::stream).toList();
    }

    /** The pictures packed since this was last asked. */
    List<Packed> takeUnwritten() {
        List<Packed> taken = List.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    /** What the pictures mean for those who cannot see them. */
    Accessibility accessibility() {
        return new Accessibility(shown > 0, described == shown, moving, false);
    }

    private void count(Image image) {
        shown++;
        if (!image.alternative().isBlank()) {
            described++;
        }
    }

    private Optional<Packed> pack(Pictures.Loaded loaded) {
        byte[] bytes = loaded.resource().bytes();
        String hash = Hashes.ofContents(bytes);
        if (!byHash.containsKey(hash)) {
            Optional<Packed> packed = pack(loaded, bytes, hash);
            packed.ifPresent(unwritten::add);
            byHash.put(hash, packed);
        }
        return byHash.getOrDefault(hash, Optional.empty());
    }

    private Optional<Packed> pack(Pictures.Loaded loaded, byte[] bytes, String hash) {
        String mediaType = loaded.info().mediaType();
        String file = "images/" + hash + "." + loaded.info().extension();
        moving |= Animation.isIn(mediaType, bytes);
        return mediaType.equals("image/svg+xml")
                ? SvgFilter.clean(bytes).map(clean -> new Packed(file, mediaType, new Resource(file, clean)))
                : Optional.of(new Packed(file, mediaType, loaded.resource()));
    }
}
