package dev.octavo.epub;

import dev.octavo.epub.picture.Animation;
import dev.octavo.epub.picture.Drawing;
import dev.octavo.html.HtmlTarget;
import dev.octavo.html.Pictures;
import dev.octavo.internal.Wholeness;
import dev.octavo.model.Image;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.io.IOException;
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
    record Packed(String file, ImageInfo info) implements Answer {

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

    /** What came of a picture that was fetched. */
    private sealed interface Answer permits Packed, Unfit {}

    private record Unfit(String code, String message) implements Answer {}

    private final Pictures pictures;
    private final RenderContext context;
    private final Container container;
    private final Map<String, Answer> bySource = new HashMap<>();
    private final Map<String, Answer> byHash = new LinkedHashMap<>();
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
     * @throws ContainerFailure if the book cannot be written
     */
    Optional<HtmlTarget.Picture> picture(Image image) {
        return picture(image, "its text stands in its place");
    }

    /** As {@link #picture(Image)}; what stands instead of one that cannot be packed is told. */
    Optional<HtmlTarget.Picture> picture(Image image, String instead) {
        return Optional.ofNullable(bySource.get(image.source()))
                .or(() -> pictures.load(image, instead).map(loaded -> answer(image, loaded)))
                .flatMap(answer -> shown(image, answer, instead));
    }

    private Optional<HtmlTarget.Picture> shown(Image image, Answer answer, String instead) {
        if (answer instanceof Unfit unfit) {
            context.diagnostics()
                    .report(Diagnostic.warning(unfit.code(), unfit.message(), image.at())
                            .withHint(instead));
            return Optional.empty();
        }
        Packed packed = (Packed) answer;
        count(image);
        return Optional.of(Pictures.shown(packed.file(), image, packed.info()));
    }

    /** All pictures packed so far, in the order in which they were first shown. */
    List<Packed> all() {
        return byHash.values().stream()
                .filter(Packed.class::isInstance)
                .map(Packed.class::cast)
                .toList();
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

    private Answer answer(Image image, Pictures.Loaded loaded) {
        Answer answer = byHash.computeIfAbsent(Hashes.ofContents(loaded.resource()), hash -> pack(loaded, hash));
        bySource.put(image.source(), answer);
        return answer;
    }

    private Answer pack(Pictures.Loaded loaded, String hash) {
        ImageInfo info = loaded.info();
        Resource picture = loaded.resource();
        if (!Wholeness.isOf(info.mediaType(), picture.open())) {
            return new Unfit("image-damaged", "broken " + info.mediaType() + ": " + picture.name());
        }
        Packed packed = new Packed("images/" + hash + "." + info.extension(), info);
        Optional<Resource> contents = packed.isCompressed()
                ? Optional.of(picture)
                : Drawing.clean(picture.bytes()).map(clean -> new Resource(packed.file(), clean));
        if (contents.isEmpty()) {
            return new Unfit("image-svg", "not a drawing that a book may hold");
        }
        moving |= Animation.isIn(info.mediaType(), picture);
        add(packed, contents.get());
        return packed;
    }

    private void add(Packed packed, Resource contents) {
        try {
            container.add(packed, contents);
        } catch (IOException e) {
            throw new ContainerFailure(e);
        }
    }
}
