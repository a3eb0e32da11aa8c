package dev.octavo.cli;

import dev.octavo.source.ArticleReader;
import dev.octavo.source.RawHtml;
import dev.octavo.source.TemplateMarks;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How texts are read, whatever is made of them. */
class ReadingOptions {

    @Option(
            names = "--raw-html",
            paramLabel = "HOW",
            description =
                    "HTML in Markdown: parse makes it part of the document, trusted passes it on to HTML as it is,"
                            + " escape shows it as text. Default: parse.")
    RawHtml rawHtml = RawHtml.PARSE;

    @Option(names = "--straight", description = "Keep straight quotes and hyphens as they are typed.")
    boolean straight;

    @Option(
            names = {"-x", "--extensions"},
            paramLabel = "NAME",
            split = ",",
            converter = ExtensionChoice.Reader.class,
            completionCandidates = ExtensionChoice.Names.class,
            description =
                    "Syntax to read as well, or with a hyphen before its name not to read: wiki-links,emoji,-math."
                            + " Names: ${COMPLETION-CANDIDATES}.")
    List<ExtensionChoice> extensions = new ArrayList<>();

    @Option(
            names = "--template-marks",
            paramLabel = "HOW",
            description = "Marks of other generators' templates: keep them as they are written, or remove them, which"
                    + " is told of each. Default: keep.")
    Marks templateMarks = Marks.KEEP;

    /** What is done with the marks of templates. */
    enum Marks {
        KEEP,
        REMOVE
    }

    final ArticleReader reader() {
        ArticleReader.Builder reader = ArticleReader.builder()
                .rawHtml(rawHtml)
                .smartPunctuation(!straight)
                .templateMarks(templateMarks == Marks.REMOVE ? TemplateMarks.removed() : TemplateMarks.kept());
        extensions.forEach(choice -> choice.tell(reader));
        return reader.build();
    }
}
