package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs that only begin a new page, in the commands of LaTeX, as authors write them for pandoc and R Markdown, and in
 * Quarto's mark.
 */
final class PageBreaks {

    private static final Pattern COMMAND =
            Pattern.compile("\\\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\\{})?|\\{\\{< pagebreak >}}");

    private static final Attributes BREAK = Attributes.classes("page-break");

    private PageBreaks() {}

    /** A paragraph, or the break that it stands for. */
    static Block of(Paragraph paragraph) {
        boolean isBreak = paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Text text
                && COMMAND.matcher(text.text().strip()).matches();
        return isBreak ? new Group(List.of(), BREAK, paragraph.at()) : paragraph;
    }
}
