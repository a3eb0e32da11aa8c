package dev.octavo.html;

import dev.octavo.html.HtmlRenderer.Images;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A web page: relative links stay, footnotes stand at the end of their article, wide things scroll. */
final class PageTarget implements HtmlTarget {

    /** What the identifiers of the page's own parts begin with; an author's that begins so is told apart. */
    static final String PAGE = "page.";

    private final RenderContext context;
    private final Pictures pictures;
    private final Images images;
    private final MathRenderer math;
    private final String idPrefix;

    PageTarget(RenderContext context, Pictures pictures, Images images, MathRenderer math, String idPrefix) {
        this.context = context;
        this.pictures = pictures;
        this.images = images;
        this.math = math;
        this.idPrefix = idPrefix;
    }

    @Override
    public String id(String id) {
        return id.startsWith(PAGE) ? PAGE + idPrefix + id : idPrefix + id;
    }

    @Override
    public Optional<String> relative(Link link) {
        Optional<String> legal = UrlText.legal(link.destination());
        if (legal.isEmpty()) {
            context.diagnostics()
                    .report(Diagnostic.warning("url-refused", "not an address: " + link.destination(), link.at()));
        }
        return legal;
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return images == Images.EMBEDDED ? embedded(image) : linked(image);
    }

    private Optional<Picture> embedded(Image image) {
        return pictures.load(image).map(loaded -> Pictures.shown(dataUrl(loaded), image, loaded.info()));
    }

    private static String dataUrl(Pictures.Loaded loaded) {
        Resource resource = loaded.resource();
        return "data:" + loaded.info().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(resource.bytes());
    }

    private Optional<Picture> linked(Image image) {
        Optional<String> address = Pictures.linked(image);
        if (address.isEmpty()) {
            context.diagnostics().report(Diagnostic.warning("url-refused", "not the address of a picture", image.at()));
        }
        return address.map(
                source -> new Picture(source, Pictures.pixels(image, "width"), Pictures.pixels(image, "height")));
    }

    @Override
    public MathRenderer math() {
        return math;
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
    public void footnotes(List<NumberedNote> notes, HtmlOut out) {
        out.element("section")
                .classes("footnotes")
                .attribute("role", "doc-endnotes")
                .attribute("aria-label", out.labels().notes())
                .containing(() -> out.element("ol").containing(() -> notes.forEach(note -> footnote(note, out))));
    }

    private void footnote(NumberedNote note, HtmlOut out) {
        out.element("li").attribute("id", out.noteId(note)).containing(() -> {
            out.nodes(note.note().body());
            int calls = out.footnoteCalls(note.number());
            if (calls > 0) {
                out.element("p").classes("footnote-back").containing(() -> backLinks(note, calls, out));
            }
        });
    }

    private void backLinks(NumberedNote note, int calls, HtmlOut out) {
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
    public String rawFormat() {
        return "html";
    }

    /** What may be wider than the page scrolls by itself, and can be reached by the keyboard. */
    @Override
    public void decorate(Node node, HtmlElement element, HtmlOut out) {
        if (node instanceof Table) {
            scrolling(element, out.labels().table());
        } else if (node instanceof CodeBlock) {
            scrolling(element, out.labels().code());
        } else if (node instanceof MathBlock) {
            scrolling(element, out.labels().formula());
        }
    }

    private static void scrolling(HtmlElement element, String label) {
        element.attribute("tabindex", "0").attribute("role", "group").attribute("aria-label", label);
    }
}
