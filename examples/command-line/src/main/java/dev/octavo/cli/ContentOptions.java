package dev.octavo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the inputs are read, and what is known beside them. */
final class ContentOptions extends ReadingOptions {

    @Option(
            names = {"-M", "--metadata"},
            paramLabel = "KEY=VALUE",
            description = "Goes over the front matter: title, subtitle, author, lang, date, description, tags and the"
                    + " others. A key may be given more than once.")
    List<String> metadata = new ArrayList<>();

    @Option(
            names = "--book",
            description =
                    "A folder without a manifest is one book too, in the order that its files tell by weights, days or"
                            + " numbers in their names.")
    boolean book;

    @Option(
            names = "--resources",
            paramLabel = "DIR",
            description = "Folder that images may come from. Default: the input's own.")
    @Nullable
    Path resources;

    @Option(
            names = "--includes",
            description = "Lines that ask for a file, {{#include a.md}} and the like, are what it holds. Books do"
                    + " without being told.")
    boolean includes;
}
