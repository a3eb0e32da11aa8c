package dev.octavo.source.convert.document;

import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import org.commonmark.node.Node;

/** Tells of what is left out of a document. */
public final class Omissions {

    private final SourceText source;
    private final Findings findings;

    Omissions(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Tells of markup of another format. */
    public void tellLeftOut(String format, Node markup) {
        findings.warning("raw-dropped", "raw " + format + " is left out", source.range(markup.getSourceSpans()));
    }

    /** Tells of what asks for the contents of a page or a book. */
    public void tellContents(String mark, Node place) {
        String message = "left out, as pages have contents of their own: " + mark;
        findings.info("contents-mark", message, source.range(place.getSourceSpans()));
    }

    /** Leaves out what its author has hidden, of which nothing is told but where it stands. */
    public <T> List<T> leaveHidden(Node hidden) {
        findings.info("hidden-text", "left out, as %% hides it", source.range(hidden.getSourceSpans()));
        return List.of();
    }
}
