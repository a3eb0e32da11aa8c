package dev.octavo.book;

import dev.octavo.book.Numbering.Scheme;
import dev.octavo.book.Place.Kind;
import dev.octavo.model.Footnote;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The next number of each kind of thing, through the chapters of a publication. */
final class Counters {

    private final Map<Kind, Scheme> schemes = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> inChapter = new EnumMap<>(Kind.class);

    /** Outside of counted chapters, and where nothing begins anew. */
    private final Map<Kind, Integer> throughout = new EnumMap<>(Kind.class);

    private final Scheme notes;
    private String chapter = "";
    private int lastNote;

    /**
     * Counters that stand at nothing.
     *
     * @param wanted what is counted where its scheme is {@link Scheme#AS_NEEDED}
     * @param each how that is counted then
     */
    Counters(Numbering numbering, Set<Kind> wanted, Scheme each) {
        Map<Kind, Scheme> told = Map.of(
                Kind.FIGURE, numbering.figures(),
                Kind.TABLE, numbering.tables(),
                Kind.LISTING, numbering.listings(),
                Kind.EQUATION, numbering.equations());
        notes = numbering.footnotes();
        told.forEach((kind, scheme) ->
                schemes.put(kind, scheme != Scheme.AS_NEEDED ? scheme : wanted.contains(kind) ? each : Scheme.NONE));
        Scheme theorems = numbering.theorems() == Scheme.AS_NEEDED ? each : numbering.theorems();
        Theorems.KINDS.forEach(kind -> schemes.put(kind, theorems));
    }

    /** Begins a chapter; one below another is part of it. */
    void begin(String number) {
        int point = number.indexOf('.');
        String top = point < 0 ? number : number.substring(0, point);
        if (!top.equals(chapter)) {
            inChapter.clear();
        }
        chapter = top;
    }

    /** Whether notes are counted through the book. */
    boolean countsNotes() {
        return notes == Scheme.CONTINUOUS;
    }

    /** The notes of a chapter, with the numbers that they have in the book. */
    List<Footnote> counted(List<Footnote> footnotes) {
        return footnotes.stream().map(note -> note.withNumber(++lastNote)).toList();
    }

    boolean count(Kind kind) {
        return schemes.getOrDefault(kind, Scheme.NONE) != Scheme.NONE;
    }

    /** The number of the next thing of a kind; empty where that is not counted. */
    String next(Kind kind) {
        if (!count(kind)) {
            return "";
        }
        return schemes.get(kind) == Scheme.PER_CHAPTER && !chapter.isEmpty()
                ? chapter + "." + inChapter.merge(kind, 1, Integer::sum)
                : "" + throughout.merge(kind, 1, Integer::sum);
    }
}
