package dev.octavo.source.convert.template;

import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Paragraphs in whose place other generators put the contents: {@code [TOC]}, {@code [[_TOC_]]}, {@code {{< toc >}}}. */
public final class ContentsMarks {

    private static final Pattern MARK = Pattern.compile("(?i)\\[(?:TOC|\\[_?TOC_?])]|\\$\\{toc}|\\{\\{[<%] *toc *[>%]}}"
            + "|\\{\\{ ?toc ?}}|\\{%-? *toc *-?%}|@\\[toc](?:\\([^()\\n]*+\\))?+");

    private ContentsMarks() {}

    /** The mark that a paragraph is; empty where it is another, stands in a list or a quotation, or its brackets are those of a link. */
    public static Optional<String> of(Paragraph paragraph, SourceText source) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        boolean isInside = paragraph.getParent() instanceof ListItem || paragraph.getParent() instanceof BlockQuote;
        if (lines.size() != 1 || isInside) {
            return Optional.empty();
        }
        int start = lines.get(0).getInputIndex();
        int end = Math.min(start + lines.get(0).getLength(), source.text().length());
        String line = source.text().substring(Math.min(start, end), end).strip();
        boolean mayBeOne = line.startsWith("@") || !Syntax.holds(Link.class, Syntax.children(paragraph));
        return mayBeOne && MARK.matcher(line).matches() ? Optional.of(line) : Optional.empty();
    }
}
