package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.address.OptionsInTitle;
import dev.octavo.source.address.WikiAddress;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.myst.MystMarks;
import dev.octavo.source.markdown.inline.WikiLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links to the model's, and to references where they have no words of their own. */
final class LinkConverter {

    private final Conversion conversion;
    private final InnerContent inner;
    private final ProgramParts parts;
    private final DocumenterReferences documenter;
    private @Nullable Set<String> names;

    LinkConverter(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
        this.parts = new ProgramParts(conversion);
        this.documenter = new DocumenterReferences(conversion, inner);
    }

    List<Inline> convert(org.commonmark.node.Link link) {
        OptionsInTitle told = optionsInTitle(link.getTitle(), conversion);
        String title = told.title();
        SourceRange at = conversion.at(link);
        if (refersToPlace(link)) {
            String place = link.getDestination().substring(1);
            return List.of(conversion.links().isWithinLink() ? new Text(place) : new CrossReference(place, at));
        }
        if (conversion.isMyst() && MystMarks.isLabel(link, this::names)) {
            return toLabel(link, at);
        }
        if (ProgramParts.isOne(link)) {
            return parts.shown(link);
        } else if (DocumenterReferences.isOne(link.getDestination())) {
            return documenter.of(link);
        }
        if (!mayLink(link.getDestination(), title, at)) {
            return inner.inlines(link);
        }
        List<Inline> content = conversion.links().withinLink(() -> inner.inlines(link));
        return List.of(new Link(
                conversion.addresses().link(link.getDestination()),
                title,
                content,
                conversion.identifiers().free(told.attributes(), at),
                at));
    }

    /** A link to a place by its name alone, as MyST has it, with words of its own or without. */
    private List<Inline> toLabel(org.commonmark.node.Link link, SourceRange at) {
        String label = link.getDestination();
        if (conversion.links().isWithinLink() || (link.getFirstChild() != null && !mayLink("#" + label, "", at))) {
            return link.getFirstChild() == null ? List.of(new Text(label)) : inner.inlines(link);
        } else if (link.getFirstChild() == null) {
            return List.of(new CrossReference(label, at));
        }
        List<Inline> content = conversion.links().withinLink(() -> inner.inlines(link));
        return List.of(new Link(conversion.addresses().link("#" + label), "", content, Attributes.NONE, at));
    }

    /** Whether a link has no text of its own but that of the place it leads to: {@code [](#plan)}. */
    private boolean refersToPlace(org.commonmark.node.Link link) {
        return link.getFirstChild() == null
                && link.getDestination().length() > 1
                && link.getDestination().startsWith("#")
                && conversion.options().has(MarkdownExtension.CROSS_REFERENCES);
    }

    /** The names that the text gives to its places. */
    private Set<String> names() {
        if (names == null) {
            names = MystMarks.names(conversion.source().text());
        }
        return names;
    }

    private boolean mayLink(String destination, String title, SourceRange at) {
        return conversion.links().mayLink(destination, title, at);
    }

    /** A link to a page of a wiki, or a picture. */
    List<Inline> convert(WikiLink link) {
        SourceRange at = conversion.at(link);
        String address = WikiAddress.of(link.target());
        boolean picture = link.isEmbedded() && WikiAddress.isPicture(link.target());
        if (picture) {
            Optional<Attributes> size = WikiAddress.size(link.text());
            String alternative = size.isPresent() ? link.target() : link.text();
            return conversion.links().image(address, alternative, "", size.orElse(Attributes.NONE), at);
        }
        Inline text = new Text(link.text());
        return mayLink(address, "", at)
                ? List.of(new Link(conversion.addresses().link(address), "", List.of(text), Attributes.NONE, at))
                : List.of(text);
    }

    /** The title of a link or a picture, or the options that stand in its place. */
    static OptionsInTitle optionsInTitle(@Nullable String title, Conversion conversion) {
        String written = title == null ? "" : title;
        return conversion.options().has(MarkdownExtension.ATTRIBUTES)
                ? OptionsInTitle.of(written)
                : new OptionsInTitle(written, Attributes.NONE);
    }
}
