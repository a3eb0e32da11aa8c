package dev.octavo.html.site;

import dev.octavo.html.Pictures;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.resource.ResourceLoader.Refusal;
import dev.octavo.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The pictures and other files of a site, each copied once, to a name made from its contents. Thread-safe.
 */
final class Assets {

    /** What a browser would run in the name of the site. */
    private static final Set<String> ACTIVE =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "svg", "svgz", "xml", "mhtml", "js", "mjs", "xsl", "xslt");

    private static final String FOLDER = "assets/";

    /** What there is at a path: a copied file, or the reason why there is none. */
    sealed interface Found permits Copy, Missing {}

    /**
     * A copied file.
     *
     * @param path where it is in the site
     * @param info what sort of picture it is
     * @param damage what is told of a picture that breaks off; empty for any other
     */
    record Copy(String path, Optional<ImageInfo> info, String damage) implements Found {}

    /**
     * Why there is none.
     *
     * @param code a stable name of the reason
     * @param message the reason
     */
    record Missing(String code, String message) implements Found {}

    private final SourceFolder folder;
    private final ResourceLoader loader;
    private final OutputFolder out;
    private final Map<String, Found> pictures = new ConcurrentHashMap<>();
    private final Map<String, Found> files = new ConcurrentHashMap<>();

    /**
     * The files of a folder.
     *
     * @param loader loads them
     */
    Assets(SourceFolder folder, ResourceLoader loader, OutputFolder out) {
        this.folder = folder;
        this.loader = loader;
        this.out = out;
    }

    private Found picture(String path) {
        return pictures.computeIfAbsent(path, this::copyPicture);
    }

    /** The first picture that is at one of some paths; the reason of the first one where none is. */
    Found picture(List<String> paths) {
        return paths.stream()
                .map(this::picture)
                .filter(Copy.class::isInstance)
                .findFirst()
                .orElseGet(() -> paths.isEmpty()
                        ? new Missing("resource-outside", "outside the folder of the articles")
                        : picture(paths.get(0)));
    }

    /** The file that is at the first of some paths; the reason where it cannot be copied, or where there is none. */
    Found file(List<String> paths, String wanted) {
        return paths.stream()
                .filter(path -> folder.find(path).isPresent())
                .findFirst()
                .map(path -> files.computeIfAbsent(path, this::copyFile))
                .orElseGet(() -> new Missing("link-broken", "no article and no file is called " + wanted));
    }

    /** Adds a file of the site's own. */
    String add(String name, byte[] contents) throws IOException {
        String path = FOLDER + Hash.of(contents) + "-" + name;
        out.write(path, contents);
        return path;
    }

    private Found copyPicture(String path) {
        return load(path, "resource-missing", resource -> ImageInfo.of(resource)
                .<Found>map(info -> copy(resource, stem(path) + "." + info.extension(), Optional.of(info)))
                .orElseGet(() -> new Missing("image-type", "not a picture that can be shown: " + path)));
    }

    private Found copyFile(String path) {
        if (SourceKind.isText(path)) {
            return new Missing("link-broken", "not part of the site: " + path);
        }
        return ACTIVE.contains(ending(path))
                ? new Missing("file-refused", "not copied, since a browser could run it: " + path)
                : load(path, "link-broken", resource -> copy(resource, fileName(path), Optional.empty()));
    }

    private Found load(String path, String code, Function<Resource, Found> copy) {
        Optional<String> name = folder.find(path);
        if (name.isEmpty()) {
            return new Missing(code, "no such file: " + path);
        }
        ResourceLoader.Answer answer = loader.load(encoded(name.get()));
        return answer instanceof Refusal refusal
                ? new Missing(refusal.code(), refusal.message())
                : copy.apply((Resource) answer);
    }

    private Copy copy(Resource resource, String name, Optional<ImageInfo> info) {
        try {
            String damage =
                    info.flatMap(told -> Pictures.damage(resource, told)).orElse("");
            return new Copy(add(SafePath.name(name), resource.bytes()), info, damage);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** A loader decodes what it is asked for. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        return fileName(path).replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private static String ending(String path) {
        String name = fileName(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
