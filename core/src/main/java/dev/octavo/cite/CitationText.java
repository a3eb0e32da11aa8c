package dev.octavo.cite;

import dev.octavo.model.Attributes;
import dev.octavo.model.Citation;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Superscript;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sets a citation: each of its cites, with what precedes and follows it, in the form that the place asks for. */
final class CitationText {

    private static final Locator NOWHERE = Locator.NONE;

    private final Style style;
    private final Setter setter;
    private final Map<String, Variant> variants;
    private final Predicate<String> isKnown;
    private final CiteJoining joining;

    CitationText(Style style, Setter setter, Map<String, Variant> variants, Predicate<String> isKnown) {
        this.style = style;
        this.setter = setter;
        this.variants = variants;
        this.isKnown = isKnown;
        this.joining = new CiteJoining(style, setter.order());
    }

    /** A citation in brackets, or whatever the style has for them. */
    List<Inline> bracketed(List<Cite> cites, Function<String, String> address) {
        return enclosed(joining.joined(pieces(cites, address, false)));
    }

    /** A citation in a sentence: the names, and the rest in brackets. */
    List<Inline> narrative(List<Cite> cites, Function<String, String> address) {
        List<Inline> names = names(cites.get(0));
        if (names.isEmpty()) {
            return bracketed(cites, address);
        }
        List<Inline> whole = new ArrayList<>(names);
        List<SetCite> pieces = pieces(cites, address, true);
        if (pieces.size() > 1 || !pieces.get(0).content().isEmpty()) {
            whole.add(new Text(" "));
            whole.addAll(enclosed(joining.joined(pieces)));
        }
        return Nodes.joined(whole);
    }

    /** The names of the first work, as a text has them. */
    List<Inline> names(Cite first) {
        if (!isKnown.test(first.key())) {
            return List.of();
        }
        boolean isKnownByName = style.isNote() && first.position() != Position.FIRST;
        Position position = isKnownByName ? Position.SUBSEQUENT : first.position();
        return setter.cite(first.key(), NOWHERE, variant(first).at(position, false))
                .names();
    }

    /** A citation as a note of its own. */
    List<Inline> note(List<Cite> cites, boolean isNarrative, Function<String, String> address) {
        List<Inline> content = joining.joined(pieces(cites, address, isNarrative));
        List<Inline> note =
                new ArrayList<>(content.isEmpty() ? joining.joined(pieces(cites, address, false)) : content);
        if (!Nodes.text(note).matches("(?s).*[.!?][\u2019\u201D\"'\u00BB]*")) {
            note.add(new Text(style.ofLayout("suffix")));
        }
        return capitalized(Nodes.joined(note));
    }

    /** A citation within a note, in whose sentences it stands. */
    List<Inline> withinNote(List<Cite> cites, boolean isNarrative, Function<String, String> address) {
        List<Inline> content = joining.joined(openPieces(cites, address));
        return isNarrative ? content : around("(", content, ")");
    }

    private static List<Inline> capitalized(List<Inline> note) {
        if (!note.isEmpty()
                && note.get(0) instanceof Text first
                && !first.text().isEmpty()) {
            int end = first.text().offsetByCodePoints(0, 1);
            String capital =
                    Character.toString(Character.toTitleCase(first.text().codePointAt(0)));
            note.set(0, new Text(capital + first.text().substring(end)));
        }
        return note;
    }

    private List<Inline> enclosed(List<Inline> content) {
        List<Inline> whole = around(style.ofLayout("prefix"), content, style.ofLayout("suffix"));
        return style.ofLayout("vertical-align").equals("sup") ? List.of(new Superscript(whole)) : whole;
    }

    private static List<Inline> around(String before, List<Inline> content, String behind) {
        List<Inline> whole = new ArrayList<>();
        whole.add(new Text(before));
        whole.addAll(content);
        whole.add(new Text(behind));
        whole.removeIf(inline -> inline instanceof Text text && text.text().isEmpty());
        return Nodes.joined(whole);
    }

    private List<SetCite> pieces(List<Cite> cites, Function<String, String> address, boolean isNarrative) {
        List<SetCite> pieces = new ArrayList<>();
        for (int i = 0; i < cites.size(); i++) {
            boolean isLast = style.isNote() && i == cites.size() - 1;
            pieces.add(piece(cites.get(i), isNarrative && i == 0, isLast, address));
        }
        return pieces;
    }

    private List<SetCite> openPieces(List<Cite> cites, Function<String, String> address) {
        return cites.stream().map(cite -> piece(cite, false, false, address)).toList();
    }

    private Variant variant(Cite cite) {
        return variants.getOrDefault(cite.key(), Variant.FIRST);
    }

    private SetCite piece(Cite cite, boolean isNamed, boolean isLast, Function<String, String> address) {
        if (!isKnown.test(cite.key())) {
            return missing(cite);
        }
        String prefix = cite.work().prefix();
        String rest = cite.locator().rest();
        String behind = cite.locator().isEmpty() && !rest.isEmpty() ? ", " + rest : rest;
        Variant variant = variant(cite).at(cite.position(), isLast && behind.isEmpty());
        Rendered rendered = setter.cite(cite.key(), cite.locator(), variant);
        boolean isWithoutNames = (isNamed || cite.work().authorSuppressed())
                && !rendered.names().isEmpty()
                && !(rendered.rest().isEmpty() && !isNamed);
        List<Inline> shown = isWithoutNames ? rendered.rest() : rendered.all();
        String to = address.apply(cite.key());
        List<Inline> content = new ArrayList<>();
        content.add(new Text(prefix.isEmpty() ? "" : prefix + " "));
        content.addAll(linked(shown, to));
        content.add(new Text(behind));
        content.removeIf(inline -> inline instanceof Text text && text.text().isEmpty());
        boolean isBare = prefix.isEmpty() && behind.isEmpty() && cite.locator().isEmpty();
        List<Inline> unnamed = new ArrayList<>(linked(rendered.rest(), to));
        if (!behind.isEmpty()) {
            unnamed.add(new Text(behind));
        }
        String names = prefix.isEmpty() && !isWithoutNames ? Nodes.text(rendered.names()) : "";
        return new SetCite(cite, names, Nodes.joined(content), unnamed, isBare);
    }

    /** A work that is in no bibliography, with what is written before and behind it. */
    private static SetCite missing(Cite cite) {
        Citation.Work work = cite.work();
        List<Inline> content = around(
                work.prefix().isEmpty() ? "" : work.prefix() + " ",
                List.of(new Strong(List.of(new Text(cite.key() + "?")))),
                work.locator().isEmpty() ? "" : ", " + work.locator());
        return new SetCite(cite, "", content, List.of(), false);
    }

    /** Linked to its entry; up to the first address in it, since links hold no links. */
    private static List<Inline> linked(List<Inline> content, String address) {
        int end = 0;
        while (end < content.size() && !Nodes.holds(content.subList(end, end + 1), Link.class::isInstance)) {
            end++;
        }
        if (address.isEmpty() || end == 0) {
            return content;
        }
        List<Inline> text = new ArrayList<>(content.subList(0, end));
        String behind = "";
        if (end < content.size() && text.get(end - 1) instanceof Text last) {
            String word = last.text().replaceFirst("[\\s,;:]+$", "");
            behind = last.text().substring(word.length());
            text.set(end - 1, new Text(word));
        }
        List<Inline> linked = new ArrayList<>();
        linked.add(new Link(address, "", text, Attributes.NONE, SourceRange.NONE));
        linked.add(new Text(behind));
        linked.addAll(content.subList(end, content.size()));
        return linked;
    }
}
