package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.NamedPlaces;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References in Internet-Drafts, as kramdown-rfc has them: to an RFC, {@code {{RFC9999}}} or {@code {{Section 4.2 of RFC9999}}}, to another
 * text, {@code {{?LAMPS}}}, and to a place of the same text, {@code {{signal}}}.
 */
final class DraftReferences {

    private static final Pattern MARK = Pattern.compile(
            "\\{\\{(?:(?<part>(?:Section|Appendix) (?<number>[\\w.]+)) of )?(?<sign>[!?]?)-?(?<name>[A-Za-z][\\w.-]*+)}}");

    private static final Pattern RFC = Pattern.compile("RFC(\\d{1,5})");

    /** Attributes that name a place. */
    private static final Pattern NAMED = Pattern.compile("\\{:?[ \\t]*+#([\\w.-]++)");

    /** Where front matter lists what a draft refers to. */
    private static final List<String> LISTS = List.of("normative", "informative");

    private final Conversion conversion;
    private final NamedPlaces places;

    /** The names of what the front matter lists. */
    private final Set<String> listed = new HashSet<>();

    private boolean isDraft;

    DraftReferences(Conversion conversion) {
        this.conversion = conversion;
        this.places = new NamedPlaces(conversion, NAMED);
    }

    /** Learns what the front matter lists; only that of a draft does. */
    void learn(MetaValue.Fields frontMatter) {
        for (String list : LISTS) {
            if (frontMatter.values().get(list) instanceof MetaValue.Fields texts) {
                listed.addAll(texts.values().keySet());
            }
        }
        isDraft = !listed.isEmpty() || frontMatter.values().containsKey("docname");
    }

    /** What a mark shows; empty where it is another mark. */
    Optional<List<Inline>> of(TemplateMark mark) {
        Matcher reference = MARK.matcher(mark.written());
        if (!reference.matches()) {
            return Optional.empty();
        }
        String name = reference.group("name");
        Matcher rfc = RFC.matcher(name);
        SourceRange at = conversion.at(mark);
        if (rfc.matches()) {
            return Optional.of(List.of(linked(rfc.group(1), reference, at)));
        } else if (listed.contains(name) || (isDraft && !reference.group("sign").isEmpty())) {
            return Optional.of(List.of(new Text(words(reference))));
        }
        return isDraft && isPlace(name) && !conversion.links().isWithinLink()
                ? Optional.of(List.of(new CrossReference(name, at)))
                : Optional.empty();
    }

    private Inline linked(String rfc, Matcher reference, SourceRange at) {
        String number = reference.group("number");
        String place =
                number == null ? "" : (reference.group("part").startsWith("S") ? "#section-" : "#appendix-") + number;
        String address = "https://www.rfc-editor.org/rfc/rfc" + rfc + place;
        Text words = new Text(words(reference));
        return conversion.links().mayLink(address, "", at)
                ? new Link(address, "", List.of(words), Attributes.NONE, at)
                : words;
    }

    private static String words(Matcher reference) {
        String name = "[" + reference.group("name") + "]";
        return reference.group("part") == null ? name : reference.group("part") + " of " + name;
    }

    private boolean isPlace(String name) {
        return places.have(name);
    }
}
