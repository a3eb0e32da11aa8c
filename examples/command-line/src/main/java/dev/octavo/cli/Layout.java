package dev.octavo.cli;

import dev.octavo.cli.Input.Source;
import dev.octavo.render.Format;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where outputs go: the paths of the inputs below a root, mirrored below the output folder. */
final class Layout {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.\\p{Alpha}\\w*$");

    private final Path root;
    private final Path output;

    /**
     * A layout for some inputs.
     *
     * @param root the folder whose tree is mirrored; by default the folder common to all inputs
     */
    Layout(List<Source> sources, @Nullable Path root, Path output) {
        this.root = root != null ? root.toAbsolutePath().normalize() : commonFolder(sources);
        this.output = output;
    }

    /** The file that a source becomes in a format. */
    Path target(Source source, Format format) {
        Path mirrored = output.resolve(root.relativize(source.absolute()).toString());
        String name = mirrored.getFileName().toString();
        boolean isFolder = source.manifest().isPresent();
        String stem = isFolder ? name : ENDING.matcher(name).replaceFirst("");
        return mirrored.resolveSibling(stem + "." + format.extension());
    }

    /**
     * Makes sure that every input has outputs of its own, and that the report is none of these files.
     *
     * @throws UsageException if an input is not below the root, if two would write the same file, or if one would be
     *     overwritten
     */
    void check(List<Source> sources, List<Format> formats, @Nullable Path report) {
        sources.forEach(this::checkBelowRoot);
        Set<Path> inputs = sources.stream().map(Source::absolute).collect(Collectors.toSet());
        Map<Path, Source> writers = new HashMap<>();
        for (Source source : sources) {
            for (Format format : formats) {
                Path target = target(source, format).toAbsolutePath().normalize();
                checkIsNoInput(target(source, format), inputs);
                Source other = writers.putIfAbsent(target, source);
                if (other != null) {
                    throw new UsageException(other.name() + " and " + source.name() + " would both be written to "
                            + target(source, format));
                }
            }
        }
        if (report != null) {
            checkIsNoInput(report, inputs);
            checkIsNoOutput(report, writers);
        }
    }

    private static void checkIsNoInput(Path file, Set<Path> inputs) {
        if (inputs.contains(file.toAbsolutePath().normalize())) {
            throw new UsageException(file + " is an input and would be overwritten");
        }
    }

    private static void checkIsNoOutput(Path report, Map<Path, Source> writers) {
        Source writer = writers.get(report.toAbsolutePath().normalize());
        if (writer != null) {
            throw new UsageException("the report and " + writer.name() + " would both be written to " + report);
        }
    }

    private void checkBelowRoot(Source source) {
        if (!source.absolute().startsWith(root)) {
            throw new UsageException(source.name() + " is not below the root " + root);
        }
    }

    private static Path commonFolder(List<Source> sources) {
        return sources.stream()
                .map(source -> source.base().toAbsolutePath().normalize())
                .reduce(Layout::common)
                .orElse(Path.of("").toAbsolutePath());
    }

    private static Path common(Path a, Path b) {
        for (Path folder = a; folder != null; folder = folder.getParent()) {
            if (b.startsWith(folder)) {
                return folder;
            }
        }
        throw new UsageException(a + " and " + b + " have no folder in common");
    }
}
