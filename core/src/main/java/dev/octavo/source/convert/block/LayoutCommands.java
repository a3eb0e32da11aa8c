package dev.octavo.source.convert.block;

import dev.octavo.model.Block;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.html.PageBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Paragraphs of commands that only lay out a document of LaTeX, as theses for pandoc have them: {@code \listoffigures}, {@code
 * \pagenumbering{roman}}. They are left out, which is told, but for those that begin a page.
 */
final class LayoutCommands {

    private static final String CONTENTS = "tableofcontents|listoffigures|listoftables|listoflistings|listofalgorithms";

    private static final String BREAKS = "newpage|pagebreak|clearpage|cleardoublepage";

    private static final Pattern LINE = Pattern.compile("(?:[ \\t]*+\\\\(?:" + CONTENTS + "|" + BREAKS
            + "|maketitle|pagenumbering|pagestyle|thispagestyle|setcounter|addtocounter|addcontentsline|addtocontents"
            + "|bibliography|bibliographystyle|printbibliography|printindex|makeindex|frontmatter|mainmatter|backmatter|appendix"
            + "|vspace|hspace|vfill|hfill|bigskip|medskip|smallskip|noindent|centering|raggedright|phantomsection|setlength"
            + "|singlespacing|onehalfspacing|doublespacing|setstretch|linespread|pause)(?![A-Za-z])\\*?+"
            + "(?:\\[[^\\[\\]]*+]|\\{[^{}]*+})*+)++[ \\t]*+(?:%.*)?");

    private static final Pattern BREAK = Pattern.compile("\\\\(?:" + BREAKS + ")(?![A-Za-z])");

    private static final Pattern OF_CONTENTS = Pattern.compile("[ \\t]*+\\\\(?:" + CONTENTS + ")\\b.*");

    private LayoutCommands() {}

    /** What a paragraph of such commands leaves; empty for any other paragraph, also of one that begins a page and does no more. */
    static Optional<List<Block>> of(Node paragraph, Conversion conversion) {
        if (!(paragraph.getFirstChild() instanceof Text text)
                || !text.getLiteral().startsWith("\\")) {
            return Optional.empty();
        }
        List<String> lines = paragraph.getSourceSpans().stream()
                .map(conversion.source()::written)
                .toList();
        boolean areAll = lines.stream().allMatch(line -> LINE.matcher(line).matches());
        if (!areAll || lines.stream().allMatch(PageBreaks::isOne)) {
            return Optional.empty();
        }
        List<Block> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tell(lines.get(i), paragraph.getSourceSpans().get(i), conversion);
            if (BREAK.matcher(lines.get(i)).find()) {
                left.add(PageBreaks.at(conversion.at(paragraph)));
            }
        }
        return Optional.of(left.subList(0, Math.min(1, left.size())));
    }

    private static void tell(String line, SourceSpan at, Conversion conversion) {
        if (OF_CONTENTS.matcher(line).matches()) {
            String message = "left out, as pages and books have contents of their own: " + line.strip();
            conversion
                    .findings()
                    .info("contents-mark", message, conversion.source().range(List.of(at)));
        } else if (!PageBreaks.isOne(line)) {
            String message = "left out, as it lays out documents of LaTeX: " + line.strip();
            conversion
                    .findings()
                    .info("raw-dropped", message, conversion.source().range(List.of(at)));
        }
    }
}
