package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.document.NamedPlaces;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.inline.HeadingReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Documenter, with which Julia's packages are described, has in the place of addresses: {@code [Plan](@id plan)} names a place, {@code
 * [the plan](@ref plan)} leads there, and {@code [Plan](@ref)} to the heading of that name. Of what leads elsewhere, to a part of a program or another page, the words are left.
 */
final class DocumenterReferences {

    private static final Pattern ADDRESS = Pattern.compile("@(?<kind>id|ref|extref)(?: (?<name>.+))?+");

    private static final Pattern NAMED = Pattern.compile("\\]\\(@id ([^()\\n]++)\\)");

    private final Conversion conversion;
    private final NamedPlaces places;
    private final InnerContent inner;

    /** The kinds that were told of already. */
    private final Set<String> told = new HashSet<>();

    private @Nullable HeadingReferences headings;

    DocumenterReferences(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.places = new NamedPlaces(conversion, NAMED);
        this.inner = inner;
    }

    /** Whether an address is one. */
    static boolean isOne(String address) {
        return address.startsWith("@") && ADDRESS.matcher(address).matches();
    }

    /** What a link becomes that has such an address. */
    List<Inline> of(org.commonmark.node.Link link) {
        Matcher address = ADDRESS.matcher(link.getDestination());
        String name = address.matches() && address.group("name") != null ? address.group("name") : "";
        SourceRange at = conversion.at(link);
        if (!name.isEmpty() && address.group("kind").equals("id")) {
            Attributes named = conversion.identifiers().free(Attributes.id(name), at);
            return List.of(new Span(inner.inlines(link), named));
        }
        Optional<String> place = name.isEmpty() && link.getTitle() == null
                ? heading(Syntax.text(link))
                : place(name.isEmpty() ? link.getTitle() : name);
        if (place.isPresent() && conversion.links().mayLink(place.get(), "", at)) {
            List<Inline> words = conversion.links().withinLink(() -> inner.inlines(link));
            return List.of(new Link(conversion.addresses().link(place.get()), "", words, Attributes.NONE, at));
        }
        if (told.add(link.getDestination().replaceFirst(" .*", ""))) {
            String message = "shows its words without a link, and so do others like it: " + link.getDestination();
            conversion.findings().info("template-mark", message, at);
        }
        return inner.inlines(link);
    }

    /** The address of the place that is called so, or the heading. */
    private Optional<String> place(String name) {
        return places.have(name) ? Optional.of("#" + Attributes.id(name).id()) : heading(name);
    }

    private Optional<String> heading(String name) {
        if (headings == null) {
            headings = HeadingReferences.of(conversion.source().text());
        }
        return headings.address(name);
    }
}
