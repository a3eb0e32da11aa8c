package dev.octavo.source;

import dev.octavo.model.SourceRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Tells once that a text has links to pages of a wiki, {@code [[Page]]}, which are text to a reader without them. */
final class UnreadLinks {

    private static final Pattern LINK =
            Pattern.compile("!?\\[\\[(?=[^\\[\\]]*+\\]\\])[^\\p{L}\\[\\]]*+\\p{L}[^\\[\\]]*+\\]\\]");

    private final Conversion conversion;
    private boolean isTold;

    UnreadLinks(Conversion conversion) {
        this.conversion = conversion;
        this.isTold = conversion.options().has(MarkdownExtension.WIKI_LINKS);
    }

    void lookFor(Text text) {
        if (isTold || !text.getLiteral().contains("[[")) {
            return;
        }
        Matcher link = LINK.matcher(text.getLiteral());
        if (link.find()) {
            isTold = true;
            conversion
                    .findings()
                    .info(
                            "wiki-link",
                            "stays as it is written, and so do others like it: " + link.group()
                                    + " (the extension WIKI_LINKS reads them)",
                            at(text, link));
        }
    }

    private SourceRange at(Text text, Matcher link) {
        List<SourceSpan> spans = text.getSourceSpans();
        boolean isVerbatim = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        return conversion.source().range(isVerbatim ? List.of(spans.get(0).subSpan(link.start(), link.end())) : spans);
    }
}
