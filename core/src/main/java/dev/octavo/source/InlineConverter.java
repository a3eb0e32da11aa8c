package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Emphasis;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** CommonMark's inlines to the model's. */
final class InlineConverter {

    private static final NodeTable<InlineConverter, List<Inline>> TABLE = new NodeTable<InlineConverter, List<Inline>>()
            .on(org.commonmark.node.Text.class, (converter, text) -> text(text.getLiteral()))
            .on(org.commonmark.node.Code.class, (converter, code) -> List.of(Code.of(code.getLiteral())))
            .on(org.commonmark.node.Emphasis.class, (converter, node) -> List.of(new Emphasis(converter.inside(node))))
            .on(StrongEmphasis.class, (converter, node) -> List.of(new Strong(converter.inside(node))))
            .on(
                    org.commonmark.ext.gfm.strikethrough.Strikethrough.class,
                    (converter, node) -> List.of(new Strikethrough(converter.inside(node))))
            .on(SoftLineBreak.class, (converter, line) -> List.of(new SoftBreak()))
            .on(HardLineBreak.class, (converter, line) -> List.of(new HardBreak()))
            .on(org.commonmark.node.Link.class, InlineConverter::link)
            .on(org.commonmark.node.Image.class, InlineConverter::image)
            .on(HtmlInline.class, InlineConverter::html)
            .on(FootnoteReference.class, InlineConverter::reference)
            .on(InlineFootnote.class, InlineConverter::note);

    private final Conversion conversion;
    private boolean withinLink;

    InlineConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The inlines inside a node; blocks that HTML opens among them are made flat. */
    List<Inline> inside(org.commonmark.node.Node node) {
        return Flow.inlines(flow(node));
    }

    /** What is inside a node: inlines, and blocks where HTML among them opens one. */
    List<Node> flow(org.commonmark.node.Node node) {
        return conversion.nested(
                () -> convertAll(Syntax.children(node)),
                () -> List.<Node>of(new Text(Syntax.text(node))),
                conversion.at(node));
    }

    private List<Node> convertAll(List<org.commonmark.node.Node> nodes) {
        boolean woven = conversion.options().rawHtml() == RawHtml.PARSE
                && nodes.stream().anyMatch(HtmlInline.class::isInstance);
        if (woven) {
            return HtmlWeaver.inlines(nodes, conversion);
        }
        List<Node> inlines = new ArrayList<>();
        nodes.forEach(node -> inlines.addAll(convert(node)));
        return inlines;
    }

    /** What one inline becomes. An inline of an unknown class becomes what is inside it. */
    List<Inline> convert(org.commonmark.node.Node node) {
        return TABLE.convert(this, node).orElseGet(() -> inside(node));
    }

    /** A text that is not empty: of white space before the end of a line, the parser leaves an empty one. */
    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    private List<Inline> link(org.commonmark.node.Link link) {
        String title = link.getTitle() == null ? "" : link.getTitle();
        SourceRange at = conversion.at(link);
        if (!mayLink(link.getDestination(), title, at)) {
            return inside(link);
        }
        List<Inline> content = withinLink(() -> inside(link));
        return List.of(new Link(link.getDestination(), title, content, Attributes.NONE, at));
    }

    /** Whether a link may stand here and lead there; when not, its text stands alone. */
    boolean mayLink(String destination, String title, SourceRange at) {
        return !withinLink && isAllowed(destination, at) && takeReference(destination, title, at);
    }

    /** Converts what a link holds, in which no other link may stand. */
    <T> T withinLink(Supplier<T> content) {
        withinLink = true;
        try {
            return content.get();
        } finally {
            withinLink = false;
        }
    }

    private boolean takeReference(String destination, String title, SourceRange at) {
        return conversion.takeReference(destination.length() + title.length(), at);
    }

    private boolean isAllowed(String destination, SourceRange at) {
        boolean allowed = Urls.isAllowed(destination);
        if (!allowed) {
            conversion.findings().warning("url-refused", "not linked, as it could run a program: " + destination, at);
        }
        return allowed;
    }

    private List<Inline> image(org.commonmark.node.Image image) {
        String title = image.getTitle() == null ? "" : image.getTitle();
        String alternative = Nodes.text(inside(image));
        return image(image.getDestination(), alternative, title, Attributes.NONE, conversion.at(image));
    }

    /** A picture, or its alternative text where it may not be shown. */
    List<Inline> image(String source, String alternative, String title, Attributes attributes, SourceRange at) {
        if (!isAllowed(source, at) || !takeReference(source, title, at)) {
            return text(alternative);
        }
        return List.of(new Image(source, alternative, title, attributes, at));
    }

    private List<Inline> html(HtmlInline html) {
        return conversion.options().rawHtml() == RawHtml.TRUSTED
                ? List.of(new RawInline("html", html.getLiteral(), conversion.at(html)))
                : List.of(new Text(html.getLiteral()));
    }

    private List<Inline> reference(FootnoteReference reference) {
        return conversion.notes().call(reference);
    }

    private List<Inline> note(InlineFootnote note) {
        return conversion.notes().call(note);
    }
}
