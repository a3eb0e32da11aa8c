package dev.octavo.html;

import dev.octavo.internal.Wholeness;
import dev.octavo.model.Image;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches the pictures of one rendering through the resource loader and reports those that cannot be shown. Not for use by
 * several threads.
 */
public final class Pictures {

    private static final Pattern DATA_URL = Pattern.compile("data:image/[a-z+.-]+;base64,([A-Za-z0-9+/=\\s]*)");

    /** More pixels than any page needs; a header may claim what no memory holds. */
    private static final long MAX_PIXELS = 100_000_000;

    private final RenderContext context;
    private final boolean keeping;
    private final UnaryOperator<Resource> preparation;
    private final Map<String, Answer> answers = new HashMap<>();

    /** What came of a request. */
    private sealed interface Answer {}

    /**
     * A picture that was fetched.
     *
     * @param resource its bytes
     * @param info its type and size
     */
    public record Loaded(Resource resource, ImageInfo info) implements Answer {

        /** Rejects nulls by name. */
        public Loaded {
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(info, "info");
        }
    }

    private record Unshown(String code, String message) implements Answer {}

    /** Fetches each picture once, by the context's resource loader, and reports to the context's diagnostics. */
    public Pictures(RenderContext context) {
        this(context, true, UnaryOperator.identity());
    }

    private Pictures(RenderContext context, boolean keeping, UnaryOperator<Resource> preparation) {
        this.context = context;
        this.keeping = keeping;
        this.preparation = preparation;
    }

    /**
     * Fetches a picture again whenever it is asked for, and remembers only what cannot be shown: for output that is larger
     * than memory.
     *
     * @param preparation what is done with each picture before it is looked at; it may make another of it
     */
    public static Pictures notKept(RenderContext context, UnaryOperator<Resource> preparation) {
        return new Pictures(context, false, preparation);
    }

    /** The picture of an image; empty, and reported, where it is refused, missing or not a picture. */
    public Optional<Loaded> load(Image image) {
        return load(image, "its text stands in its place");
    }

    /**
     * The picture of an image; empty, and reported, where it is refused, missing or not a picture.
     *
     * @param instead the hint of the report: what stands in its place
     */
    public Optional<Loaded> load(Image image, String instead) {
        Answer answer = answers.get(image.source());
        if (answer == null) {
            answer = answer(image.source());
            if (keeping || answer instanceof Unshown) {
                answers.put(image.source(), answer);
            }
        }
        if (answer instanceof Unshown unshown) {
            context.diagnostics()
                    .report(Diagnostic.warning(unshown.code(), unshown.message(), image.at())
                            .withHint(instead));
            return Optional.empty();
        }
        return Optional.of((Loaded) answer);
    }

    private Answer answer(String source) {
        ResourceLoader.Answer answer = fetch(source);
        if (answer instanceof ResourceLoader.Refusal refusal) {
            return new Unshown(refusal.code(), refusal.message());
        }
        Resource resource = preparation.apply((Resource) answer);
        Optional<ImageInfo> info = ImageInfo.of(resource);
        if (info.isEmpty()) {
            return new Unshown("image-type", "not a picture that can be shown: " + resource.name());
        }
        if ((long) info.get().width() * info.get().height() > MAX_PIXELS) {
            return new Unshown("image-too-large", "more than " + MAX_PIXELS + " pixels: " + resource.name());
        }
        return new Loaded(resource, info.get());
    }

    /**
     * The size in which to show a picture: as the author asked, in proportion where only one side was given, else the
     * picture's own.
     *
     * @param source the address to write
     */
    public static HtmlTarget.Picture shown(String source, Image image, ImageInfo info) {
        return PictureSize.of(image).shown(source, info);
    }

    /** The report on a picture whose file breaks off, where it is shown as far as it goes; empty for a whole one. */
    public static Optional<String> damage(Resource picture, ImageInfo info) {
        return Wholeness.isOf(info.mediaType(), picture.open())
                ? Optional.empty()
                : Optional.of("broken " + info.mediaType() + ", shown as far as it goes: " + picture.name());
    }

    /** The name of an image's file; empty where the image stands in its own address. */
    public static String fileName(Image image) {
        return isData(image.source())
                ? ""
                : image.source().replaceFirst("[?#].*$", "").replaceFirst("^.*/(?=.)", "");
    }

    private static boolean isData(String source) {
        return source.strip().regionMatches(true, 0, "data:", 0, 5);
    }

    private ResourceLoader.Answer fetch(String source) {
        if (!isData(source)) {
            return context.resources().request(source);
        }
        Matcher data = DATA_URL.matcher(source);
        if (!data.matches()) {
            return new ResourceLoader.Refusal("image-type", "only Base64 pictures may stand in a data URL");
        }
        try {
            return new Resource("data URL", Base64.getMimeDecoder().decode(data.group(1)));
        } catch (IllegalArgumentException e) {
            return new ResourceLoader.Refusal("image-type", "broken Base64 in a data URL");
        }
    }

    /** The address of an image that is linked, not fetched; empty where it is none that may stand in a page. */
    static Optional<String> linked(Image image) {
        String source = image.source().strip();
        if (isData(source)) {
            return DATA_URL.matcher(source).matches() && !source.startsWith("data:image/svg")
                    ? Optional.of(source.replaceAll("\\s", ""))
                    : Optional.empty();
        }
        Optional<String> legal = source.isEmpty() ? Optional.empty() : UrlText.legal(source);
        return legal.filter(url -> !UrlText.isAbsolute(url) || url.matches("(https?:)?//.*"));
    }
}
