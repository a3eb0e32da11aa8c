package dev.octavo.source.markdown.citation;

import dev.octavo.model.Citation;
import java.util.List;
import org.commonmark.node.CustomNode;

/** A reference to works or to places of the publication, told apart by {@link CitationKey#isPlace}. */
public final class Cited extends CustomNode {

    private final List<Citation.Work> works;
    private final boolean narrative;
    private final String written;

    Cited(List<Citation.Work> works, boolean narrative, String written) {
        this.works = List.copyOf(works);
        this.narrative = narrative;
        this.written = written;
    }

    /** What is referred to, at least one. */
    public List<Citation.Work> works() {
        return works;
    }

    /** Whether it is part of the sentence, {@code @key}, rather than in brackets. */
    public boolean isNarrative() {
        return narrative;
    }

    /** The source, brackets and all. */
    public String written() {
        return written;
    }
}
