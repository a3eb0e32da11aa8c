package dev.octavo.html;

import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.render.NodeHandlers;
import java.util.List;
import java.util.Optional;

/** A web page: footnotes stand beside the text or at the end of their article, wide things scroll. */
final class PageTarget implements HtmlTarget {

    /** What the identifiers of the page's own parts begin with; an author's that begins so is told apart. */
    static final String PAGE = "page.";

    private final HtmlRenderer options;
    private final LinkResolver resolver;
    private final String idPrefix;
    private final Optional<String> titleId;

    /**
     * A target for one article.
     *
     * @param titleId the identifier of its title; empty where it has none on the page
     */
    PageTarget(HtmlRenderer options, LinkResolver resolver, String idPrefix, Optional<String> titleId) {
        this.options = options;
        this.resolver = resolver;
        this.idPrefix = idPrefix;
        this.titleId = titleId;
    }

    @Override
    public Optional<String> addressOfTitle() {
        return titleId.map(id -> "#" + id);
    }

    @Override
    public String id(String id) {
        return id.startsWith(PAGE) ? PAGE + idPrefix + id : idPrefix + id;
    }

    @Override
    public Optional<String> relative(Link link) {
        return resolver.link(link);
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return resolver.picture(image);
    }

    @Override
    public MathRenderer math() {
        return options.math();
    }

    @Override
    public void footnoteReference(NumberedNote note, int occurrence, HtmlOut out) {
        out.element("sup").classes("footnote-call").containing(() -> {
            if (out.isInLink()) {
                out.text("" + note.number());
            } else {
                out.element("a")
                        .attribute("id", out.noteCallId(note, occurrence))
                        .attribute("href", "#" + UrlText.encode(out.noteId(note)))
                        .attribute("role", "doc-noteref")
                        .containing("" + note.number());
            }
        });
    }

    @Override
    public boolean noteBeside(NumberedNote note, HtmlOut out) {
        if (!options.theme().sideNotes()) {
            return false;
        }
        out.element("aside")
                .classes("footnote")
                .attribute("id", out.noteId(note))
                .attribute("role", "doc-footnote")
                .attribute("aria-label", out.labels().note() + " " + note.number())
                .containing(() -> {
                    out.element("span").classes("footnote-number").containing("" + note.number());
                    noteText(note, out);
                });
        out.text("\n");
        return true;
    }

    @Override
    public void footnotes(List<NumberedNote> notes, HtmlOut out) {
        out.element("section")
                .classes("footnotes")
                .attribute("role", "doc-endnotes")
                .attribute("aria-label", out.labels().notes())
                .containing(() -> out.element("ol").containing(() -> {
                    for (int i = 0; i < notes.size(); i++) {
                        footnote(notes.get(i), i + 1, out);
                    }
                }));
    }

    private static void footnote(NumberedNote note, int place, HtmlOut out) {
        out.element("li")
                .attributeUnlessEmpty("value", note.number() == place ? "" : "" + note.number())
                .attribute("id", out.noteId(note))
                .containing(() -> noteText(note, out));
    }

    private static void noteText(NumberedNote note, HtmlOut out) {
        out.nodes(note.note().body());
        int calls = out.footnoteCalls(note.number());
        if (calls > 0) {
            out.element("p").classes("footnote-back").containing(() -> backLinks(note, calls, out));
        }
    }

    private static void backLinks(NumberedNote note, int calls, HtmlOut out) {
        for (int call = 1; call <= calls; call++) {
            out.element("a")
                    .attribute("href", "#" + UrlText.encode(out.noteCallId(note, call)))
                    .attribute("role", "doc-backlink")
                    .attribute(
                            "aria-label",
                            out.labels().backToText() + " " + note.number() + (call == 1 ? "" : "." + call))
                    .containing("↩");
        }
    }

    @Override
    public NodeHandlers<HtmlOut> standardHandlers() {
        return options.standardHandlers();
    }

    @Override
    public ClassNames classNames() {
        return options.classNames();
    }

    @Override
    public String rawFormat() {
        return "html";
    }

    /** What may be wider than the page scrolls by itself, and can be reached by the keyboard. */
    @Override
    public void decorate(Node node, HtmlElement element, HtmlOut out) {
        if (node instanceof Table) {
            element.scrolling(out.labels().table());
        } else if (node instanceof CodeBlock) {
            element.scrolling(out.labels().code());
        } else if (node instanceof MathBlock || node instanceof InlineMath) {
            element.scrolling(out.labels().formula());
        }
    }
}
