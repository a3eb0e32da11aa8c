package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Escapes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes links of the addresses that stand in text; most texts have no sign of one, and are not looked through. */
public final class Autolinks extends AbstractVisitor {

    private final LinkExtractor addresses = LinkExtractor.builder().build();
    private final String source;

    private Autolinks(String source) {
        this.source = source;
    }

    /** Makes links in the tree of a document that was parsed from a source. */
    public static void bind(Node document, String source) {
        document.accept(new Autolinks(source));
    }

    /** No link stands in a link. */
    @Override
    public void visit(Link link) {}

    @Override
    public void visit(Text text) {
        if (mayHoldAddress(text.getLiteral())) {
            link(text);
        }
    }

    private static boolean mayHoldAddress(String text) {
        return text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.");
    }

    private void link(Text text) {
        List<Span> spans = new ArrayList<>();
        addresses.extractSpans(text.getLiteral()).forEach(spans::add);
        if (spans.stream().noneMatch(span -> isWhole(span, text))) {
            return;
        }
        Escapes escapes = Escapes.of(text, source);
        for (Span span : spans) {
            Text part = escapes.part(text, span.getBeginIndex(), span.getEndIndex());
            text.insertBefore(isWhole(span, text) ? link(((LinkSpan) span).getType(), part) : part);
        }
        text.unlink();
    }

    /** No mail goes to a version of a package, {@code negotiator@0.6.3}: the name of a host ends with a letter, as in GFM. */
    private static boolean isWhole(Span span, Text text) {
        return span instanceof LinkSpan address
                && (address.getType() != LinkType.EMAIL
                        || Character.isLetter(text.getLiteral().charAt(span.getEndIndex() - 1)));
    }

    private static Link link(LinkType type, Text address) {
        String prefix =
                switch (type) {
                    case EMAIL -> "mailto:";
                    case WWW -> "http://";
                    case URL -> "";
                };
        Link link = new Link(prefix + address.getLiteral(), null);
        link.setSourceSpans(address.getSourceSpans());
        link.appendChild(address);
        return link;
    }
}
