package dev.octavo.cli;

import dev.octavo.source.ArticleReader;
import dev.octavo.source.RawHtml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the inputs are read. */
final class ContentOptions {

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
            names = "--raw-html",
            paramLabel = "HOW",
            description =
                    "HTML in Markdown: parse makes it part of the document, trusted passes it on to HTML as it is,"
                            + " escape shows it as text. Default: parse.")
    RawHtml rawHtml = RawHtml.PARSE;

    @Option(names = "--straight", description = "Keep straight quotes and hyphens as they are typed.")
    boolean straight;

    ArticleReader reader() {
        return ArticleReader.builder()
                .rawHtml(rawHtml)
                .smartPunctuation(!straight)
                .build();
    }
}
