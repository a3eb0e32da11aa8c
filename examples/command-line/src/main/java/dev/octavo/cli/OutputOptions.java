package dev.octavo.cli;

import dev.octavo.cli.Input.Source;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where. */
final class OutputOptions {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "LIST",
            split = ",",
            description = "Formats: html, pdf, epub, markdown, json, text. Default: html,pdf,epub.")
    List<String> formats = List.of("html", "pdf", "epub");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder that the outputs are written to. Default: out.")
    Path folder = Path.of("out");

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "Folder below which the outputs mirror the paths of the inputs: a/b.md becomes a/b.pdf."
                    + " Default: the folder common to all inputs.")
    @Nullable
    Path root;

    /**
     * The places of the outputs, checked.
     *
     * @param report the file that the report will be written to, where there is one
     * @throws UsageException if two outputs would have one place, or an input would be overwritten
     */
    Layout layout(List<Input> inputs, List<Renderer> renderers, @Nullable Path report) {
        List<Source> sources = Inputs.sources(inputs);
        Layout layout = new Layout(sources, root, folder);
        layout.check(sources, renderers.stream().map(Renderer::format).toList(), report);
        return layout;
    }

    /**
     * Makes the output folder where something will be published.
     *
     * @throws UsageException if it cannot be written to
     */
    void makeFolder(List<Input> inputs) {
        if (!Inputs.sources(inputs).isEmpty()) {
            makeFolder();
        }
    }

    private void makeFolder() {
        try {
            WholeFile.makeFolder(folder);
        } catch (IOException e) {
            throw new UsageException("cannot make the output folder " + folder + ": " + Reason.of(e));
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("cannot write to the output folder " + folder + ": permission denied");
        }
    }
}
