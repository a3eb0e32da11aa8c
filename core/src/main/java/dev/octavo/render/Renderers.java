package dev.octavo.render;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds renderers on the class path or the module path, by {@link ServiceLoader}: those that the thread's context class loader
 * knows, then those beside this class.
 *
 * <p>A renderer found this way has its default options; one with other options is made by its own builder.
 */
public final class Renderers {

    private static final Map<String, String> ARTIFACTS = Map.of(
            "html", "dev.octavo:octavo-render-html",
            "pdf", "dev.octavo:octavo-render-pdf",
            "epub", "dev.octavo:octavo-render-epub");

    private Renderers() {}

    /** All renderers there are, ordered by the name of their format. */
    public static List<Renderer> all() {
        return providers()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(renderer -> renderer.format().id()))
                .toList();
    }

    /**
     * The renderer of a format, the first that is found; those that would follow are not built.
     *
     * @param format the format's identifier or the usual ending of its files, without regard to case
     * @throws IllegalArgumentException if there is none; the message names the artifact to add where one is known
     */
    public static Renderer forFormat(String format) {
        String wanted = Objects.requireNonNull(format, "format").toLowerCase(Locale.ROOT);
        return providers()
                .map(ServiceLoader.Provider::get)
                .filter(renderer -> wanted.equals(renderer.format().id())
                        || wanted.equals(renderer.format().extension()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(missing(wanted)));
    }

    /** The context class loader of a thread that an application server made may know no renderer. */
    private static Stream<ServiceLoader.Provider<Renderer>> providers() {
        Set<Class<?>> seen = new HashSet<>();
        return Stream.of(
                        ServiceLoader.load(Renderer.class),
                        ServiceLoader.load(Renderer.class, Renderers.class.getClassLoader()))
                .flatMap(ServiceLoader::stream)
                .filter(provider -> seen.add(provider.type()));
    }

    private static String missing(String format) {
        String artifact = ARTIFACTS.get(format);
        String known = all().stream().map(renderer -> renderer.format().id()).collect(Collectors.joining(", "));
        return artifact != null
                ? "No renderer for " + format + " found; add " + artifact + " to the class path"
                : "No renderer for \"" + format + "\" found; there are: " + (known.isEmpty() ? "none" : known);
    }
}
