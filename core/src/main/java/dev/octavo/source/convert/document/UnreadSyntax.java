package dev.octavo.source.convert.document;

import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.input.Includes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Tells once of each kind of syntax that is text to this reader and that an option would read: links to pages of a wiki,
 * {@code [[Page]]}, and words that are explained, {@code *[HTML]: …}; and of what asks for files in ways of others, {@code --8<-- "a.md"}.
 */
public final class UnreadSyntax {

    /**
     * A kind of it.
     *
     * @param sign without it there is none, as in most texts
     * @param hint what would read it
     */
    private record Kind(String code, String sign, Pattern pattern, String hint) {}

    private static final Kind WIKI_LINK = new Kind(
            "wiki-link",
            "[[",
            Pattern.compile("!?\\[\\[(?=[^\\[\\]]*+\\]\\])[^\\p{L}\\[\\]]*+\\p{L}[^\\[\\]]*+\\]\\]"),
            "the extension WIKI_LINKS reads them");

    private static final Kind ABBREVIATION = new Kind(
            "abbreviation",
            "*[",
            Pattern.compile("^\\*\\[[^\\[\\]]++]:[ \\t]"),
            "the extension ABBREVIATIONS reads them");

    /** What lines begin with that ask for files. */
    private static final String SIGNS = "-<{";

    private static final Pattern SNIPPET =
            Pattern.compile("-++8<-++(?:[ \\t]++[\"'].*)?|<<<[ \\t]++[@./]\\S*+.*|<!--[ \\t]*+@include:.*"
                    + "|\\{\\*[ \\t]++\\S+\\.\\w+(?:[ \\t].*)?\\*}|\\{!>?[ \\t]*+\\S+!}");

    private final Conversion conversion;
    private final List<Kind> untold = new ArrayList<>();
    private boolean isSnippetTold;

    /** Of a document. */
    public UnreadSyntax(Conversion conversion) {
        this.conversion = conversion;
        if (!conversion.options().has(MarkdownExtension.WIKI_LINKS)) {
            untold.add(WIKI_LINK);
        }
        if (!conversion.options().has(MarkdownExtension.ABBREVIATIONS)) {
            untold.add(ABBREVIATION);
        }
    }

    /** Looks at the first line of a block for what asks for a file, which is written otherwise here. */
    public void lookAt(Node block) {
        String line = isSnippetTold ? "" : firstLine(block);
        if (!line.isEmpty() && SNIPPET.matcher(line).matches() && !Includes.tellOf(line, conversion.options())) {
            isSnippetTold = true;
            conversion
                    .findings()
                    .info(
                            "snippet",
                            "is not read, and neither are others like it: " + line + " ("
                                    + (Includes.areAskedBy(line)
                                            ? "the option includes reads them"
                                            : "files are put in by {{#include a.md}}")
                                    + ")",
                            conversion.at(block));
        }
    }

    /** The first line of a block that may ask for a file; empty for most. */
    private String firstLine(Node block) {
        if (block.getSourceSpans().isEmpty()) {
            return "";
        }
        SourceSpan line = block.getSourceSpans().get(0);
        int start = line.getInputIndex();
        String source = conversion.source().text();
        boolean mayBeOne = start < source.length() && SIGNS.indexOf(source.charAt(start)) >= 0;
        return mayBeOne ? conversion.source().written(line).strip() : "";
    }

    /** Looks in a text for syntax that an option would read. */
    public void lookFor(Text text) {
        for (int i = untold.size() - 1; i >= 0; i--) {
            if (text.getLiteral().contains(untold.get(i).sign()) && isToldIn(text, untold.get(i))) {
                untold.remove(i);
            }
        }
    }

    private boolean isToldIn(Text text, Kind kind) {
        Matcher found = kind.pattern().matcher(text.getLiteral());
        boolean isThere = found.find();
        if (isThere) {
            conversion
                    .findings()
                    .info(
                            kind.code(),
                            "stays as it is written, and so do others like it: "
                                    + found.group().strip() + " (" + kind.hint() + ")",
                            at(text, found));
        }
        return isThere;
    }

    private SourceRange at(Text text, Matcher found) {
        List<SourceSpan> spans = text.getSourceSpans();
        boolean isVerbatim = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        return conversion
                .source()
                .range(isVerbatim ? List.of(spans.get(0).subSpan(found.start(), found.end())) : spans);
    }
}
