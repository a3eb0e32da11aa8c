package dev.octavo.cli;

import dev.octavo.cli.Input.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which inputs to publish again when files have changed: those that may become something else. */
final class Watching {

    private Watching() {}

    /**
     * Watches the folders of inputs.
     *
     * @throws UsageException if the outputs would be written among them, where they would look like changes
     */
    static FolderWatch of(List<Input> inputs, Path output) throws IOException {
        Set<Path> folders = Inputs.sources(inputs).stream().map(Source::watched).collect(Collectors.toSet());
        Path written = output.toAbsolutePath().normalize();
        if (folders.stream().anyMatch(folder -> folder.startsWith(written))) {
            throw new UsageException("--watch needs an output folder that the inputs do not lie in, not " + output);
        }
        return FolderWatch.of(folders, output);
    }

    /** The inputs that a change touches: a text its own, anything else all whose folder it is in. */
    static List<Input> touched(List<Input> inputs, Set<Path> changed) {
        Set<Path> texts = Inputs.sources(inputs).stream().map(Source::absolute).collect(Collectors.toSet());
        return inputs.stream()
                .filter(input -> input instanceof Source source && isTouched(source, changed, texts))
                .toList();
    }

    private static boolean isTouched(Source source, Set<Path> changed, Set<Path> texts) {
        return changed.stream()
                .filter(path -> !texts.contains(path) || path.equals(source.absolute()))
                .anyMatch(source::isTouchedBy);
    }
}
