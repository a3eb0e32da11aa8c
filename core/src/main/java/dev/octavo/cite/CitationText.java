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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the cites of a citation together: what stands before, between and behind them, those of one author and runs of numbers
 * made one (CSL 1.0.2, "Cite Grouping" and "Cite Collapsing").
 */
final class CitationText {

    private static final Locator NOWHERE = Locator.NONE;

    private final Style style;
    private final Setter setter;
    private final Map<String, Variant> variants;
    private final Predicate<String> isKnown;

    CitationText(Style style, Setter setter, Map<String, Variant> variants, Predicate<String> isKnown) {
        this.style = style;
        this.setter = setter;
        this.variants = variants;
        this.isKnown = isKnown;
    }

    /**
     * A cite that is set.
     *
     * @param cite the cite
     * @param names the names it begins with, for comparing
     * @param content what is written
     * @param rest what is written where the names stand before already
     * @param isBare whether it has neither prefix nor locator nor what stands behind
     */
    private record Piece(Cite cite, String names, List<Inline> content, List<Inline> rest, boolean isBare) {

        List<Inline> withoutNames() {
            return rest.isEmpty() ? content : rest;
        }
    }

    /** A citation in brackets, or whatever the style has for them. */
    List<Inline> bracketed(List<Cite> cites, Function<String, String> address) {
        return enclosed(joined(pieces(cites, address, false)));
    }

    /** A citation in a sentence: the names, and the rest in brackets. */
    List<Inline> narrative(List<Cite> cites, Function<String, String> address) {
        List<Inline> names = names(cites.get(0));
        if (names.isEmpty()) {
            return bracketed(cites, address);
        }
        List<Inline> whole = new ArrayList<>(names);
        List<Piece> pieces = pieces(cites, address, true);
        if (pieces.size() > 1 || !pieces.get(0).content().isEmpty()) {
            whole.add(new Text(" "));
            whole.addAll(enclosed(joined(pieces)));
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
        List<Inline> content = joined(pieces(cites, address, isNarrative));
        List<Inline> note = new ArrayList<>(content.isEmpty() ? joined(pieces(cites, address, false)) : content);
        if (!Nodes.text(note).matches("(?s).*[.!?][\u2019\u201D\"'\u00BB]*")) {
            note.add(new Text(style.ofLayout("suffix")));
        }
        return capitalized(Nodes.joined(note));
    }

    /** A citation within a note, in whose sentences it stands. */
    List<Inline> withinNote(List<Cite> cites, boolean isNarrative, Function<String, String> address) {
        List<Inline> content = joined(openPieces(cites, address));
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

    private List<Piece> pieces(List<Cite> cites, Function<String, String> address, boolean isNarrative) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < cites.size(); i++) {
            boolean isLast = style.isNote() && i == cites.size() - 1;
            pieces.add(piece(cites.get(i), isNarrative && i == 0, isLast, address));
        }
        return pieces;
    }

    private List<Piece> openPieces(List<Cite> cites, Function<String, String> address) {
        return cites.stream().map(cite -> piece(cite, false, false, address)).toList();
    }

    private Variant variant(Cite cite) {
        return variants.getOrDefault(cite.key(), Variant.FIRST);
    }

    private Piece piece(Cite cite, boolean isNamed, boolean isLast, Function<String, String> address) {
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
        return new Piece(cite, names, Nodes.joined(content), unnamed, isBare);
    }

    /** A work that is in no bibliography, with what is written before and behind it. */
    private static Piece missing(Cite cite) {
        Citation.Work work = cite.work();
        List<Inline> content = around(
                work.prefix().isEmpty() ? "" : work.prefix() + " ",
                List.of(new Strong(List.of(new Text(cite.key() + "?")))),
                work.locator().isEmpty() ? "" : ", " + work.locator());
        return new Piece(cite, "", content, List.of(), false);
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

    private List<Inline> joined(List<Piece> pieces) {
        String collapse = style.ofCitation("collapse");
        if (collapse.equals("citation-number")) {
            return numbers(pieces);
        } else if (collapse.startsWith("year")
                || !style.ofCitation("cite-group-delimiter").isEmpty()) {
            return groups(grouped(pieces), collapse);
        }
        List<Inline> joined = new ArrayList<>();
        pieces.forEach(piece -> append(joined, delimiter(), piece.content()));
        return Nodes.joined(joined);
    }

    private String delimiter() {
        return style.ofLayout("delimiter");
    }

    private static void append(List<Inline> joined, String delimiter, List<Inline> content) {
        if (!joined.isEmpty() && !content.isEmpty()) {
            joined.add(new Text(delimiter));
        }
        joined.addAll(content);
    }

    /** Those with the same names side by side, where the first of them stands. */
    private static List<Piece> grouped(List<Piece> pieces) {
        List<Piece> grouped = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.names().isEmpty()) {
                grouped.add(piece);
            } else if (taken.add(piece.names())) {
                pieces.stream()
                        .filter(other -> other.names().equals(piece.names()))
                        .forEach(grouped::add);
            }
        }
        return grouped;
    }

    private List<Inline> groups(List<Piece> pieces, String collapse) {
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isOfGroup = i > 0
                    && !piece.names().isEmpty()
                    && piece.names().equals(pieces.get(i - 1).names());
            if (isOfGroup) {
                List<Inline> content = collapse.isEmpty() ? piece.content() : piece.withoutNames();
                append(joined, orElse(style.ofCitation("cite-group-delimiter"), ", "), content);
            } else {
                append(joined, delimiter(), piece.content());
            }
        }
        return Nodes.joined(joined);
    }

    private static String orElse(String told, String standard) {
        return told.isEmpty() ? standard : told;
    }

    /** Three and more numbers in a row are a range. */
    private List<Inline> numbers(List<Piece> pieces) {
        List<Inline> joined = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        setter.order().forEach(key -> numbers.put(key, numbers.size()));
        for (int i = 0; i < pieces.size(); i++) {
            int end = i;
            while (end + 1 < pieces.size() && follows(pieces.get(end), pieces.get(end + 1), numbers)) {
                end++;
            }
            append(joined, delimiter(), pieces.get(i).content());
            if (end > i + 1) {
                joined.add(new Text("\u2013"));
                joined.addAll(pieces.get(end).content());
                i = end;
            }
        }
        return Nodes.joined(joined);
    }

    private static boolean follows(Piece piece, Piece next, Map<String, Integer> numbers) {
        OptionalInt number = number(piece, numbers);
        OptionalInt following = number(next, numbers);
        return number.isPresent() && following.isPresent() && following.getAsInt() == number.getAsInt() + 1;
    }

    private static OptionalInt number(Piece piece, Map<String, Integer> numbers) {
        Integer number = numbers.get(piece.cite().key());
        return piece.isBare() && number != null ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
