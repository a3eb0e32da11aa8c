package dev.octavo.pdf;

import dev.octavo.html.markup.DomMarkup;
import dev.octavo.pdf.page.PageRole;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of a document that begin on a page of their own, and says of each what it is for. */
final class Leaves {

    private final DomMarkup sink;
    private final Runnable atFirst;
    private boolean begun;
    private boolean inFront;
    private boolean inText;

    /** The parts of a document that is empty; the first one begins with what is to be on all pages. */
    Leaves(DomMarkup sink, Runnable atFirst) {
        this.sink = sink;
        this.atFirst = atFirst;
    }

    /** Writes a part that says no more of itself. */
    void write(PageRole role, String kind, String head, Runnable content) {
        write(role, kind, head, content, List.of());
    }

    /**
     * Writes a part.
     *
     * @param kind its class in the stylesheet
     * @param head what its running heads say
     * @param attributes more attributes, names and values in turn
     */
    void write(PageRole role, String kind, String head, Runnable content, List<String> attributes) {
        List<String> all =
                new ArrayList<>(List.of("class", kind, PageRole.ATTRIBUTE, role.keyword(), PageRole.HEAD, head));
        all.addAll(attributes);
        boolean first = !begun;
        if (first) {
            all.addAll(List.of("data-first", ""));
        }
        boolean isText = role == PageRole.PART || role == PageRole.CHAPTER;
        boolean isFront = !isText && role != PageRole.COVER;
        if (isText && !inText) {
            all.addAll(List.of("data-counted", ""));
        } else if (isFront && !inFront) {
            all.addAll(List.of("data-sequence", ""));
        }
        begun = true;
        inFront |= isFront;
        inText |= isText;
        sink.element("div", all, () -> {
            if (first) {
                atFirst.run();
            }
            content.run();
        });
    }
}
