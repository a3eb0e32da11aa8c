package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Documenter, with which Julia's packages are described, has in the place of addresses: {@code [Plan](@id plan)} names a place, {@code
 * [the plan](@ref plan)} leads there. Of what leads elsewhere, to a part of a program or another page, the words are left.
 */
final class DocumenterReferences {

    private static final Pattern ADDRESS = Pattern.compile("@(?<kind>id|ref|extref)(?: (?<name>.+))?+");

    private final Conversion conversion;

    DocumenterReferences(Conversion conversion) {
        this.conversion = conversion;
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
            return List.of(new Span(conversion.inlines().inside(link), named));
        }
        boolean leads = !name.isEmpty() && conversion.source().text().contains("](@id " + name + ")");
        String id = Attributes.id(name).id();
        if (leads && conversion.inlines().mayLink("#" + id, "", at)) {
            List<Inline> words =
                    conversion.inlines().withinLink(() -> conversion.inlines().inside(link));
            return List.of(new Link(conversion.addresses().link("#" + id), "", words, Attributes.NONE, at));
        }
        conversion.tellUnlinked(link.getDestination(), at);
        return conversion.inlines().inside(link);
    }
}
