package dev.octavo.source.markdown.inline;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes links of the addresses that stand in text; most texts have no sign of one, and are not looked through. */
public final class Autolinks extends AbstractVisitor implements PostProcessor {

    private final LinkExtractor addresses = LinkExtractor.builder().build();

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
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
        for (Span span : addresses.extractSpans(text.getLiteral())) {
            Text part = part(text, span);
            text.insertBefore(
                    span instanceof LinkSpan address && isWhole(address, part) ? link(address.getType(), part) : part);
        }
        text.unlink();
    }

    /** No mail goes to a version of a package, {@code negotiator@0.6.3}: the name of a host ends with a letter, as in GFM. */
    private static boolean isWhole(LinkSpan address, Text part) {
        String written = part.getLiteral();
        return address.getType() != LinkType.EMAIL || Character.isLetter(written.charAt(written.length() - 1));
    }

    private static Text part(Text text, Span span) {
        Text part = new Text(text.getLiteral().substring(span.getBeginIndex(), span.getEndIndex()));
        if (text.getSourceSpans().size() == 1) {
            part.addSourceSpan(text.getSourceSpans().get(0).subSpan(span.getBeginIndex(), span.getEndIndex()));
        }
        return part;
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
