package dev.octavo.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of each cite how it stands to those before it, by the rules of CSL 1.0.2. What was cited in another article was cited,
 * but not right before.
 */
final class Positions {

    private static final int STANDARD_DISTANCE = 5;

    private final int distance;
    private final Map<String, Integer> lastNotes = new HashMap<>();
    private final Map<String, Integer> firstNotes = new HashMap<>();
    private List<Cite> before = List.of();
    private int article = -1;

    Positions(Style style) {
        String told = style.ofCitation("near-note-distance");
        this.distance = told.matches("\\d{1,4}") ? Integer.parseInt(told) : STANDARD_DISTANCE;
    }

    /** The cites of the next citation, in the order in which they are set, with their positions. */
    List<Cite> place(Occurrence occurrence, List<Cite> cites) {
        if (occurrence.article() != article) {
            article = occurrence.article();
            before = List.of();
            lastNotes.replaceAll((key, note) -> Integer.MIN_VALUE / 2);
        }
        List<Cite> placed = new ArrayList<>();
        for (Cite cite : cites) {
            placed.add(cite.at(position(cite, placed, occurrence.note())));
            lastNotes.put(cite.key(), occurrence.note());
            firstNotes.putIfAbsent(cite.key(), occurrence.note());
        }
        before = placed;
        return placed;
    }

    /** The number of the note that first cites each work; 0 for none. */
    Map<String, Integer> firstNotes() {
        return firstNotes;
    }

    private Position position(Cite cite, List<Cite> placed, int note) {
        Integer last = lastNotes.get(cite.key());
        if (last == null) {
            return Position.FIRST;
        }
        List<Cite> previous = placed.isEmpty() ? before : placed.subList(placed.size() - 1, placed.size());
        boolean isRightBefore = previous.size() == 1 && previous.get(0).key().equals(cite.key());
        if (isRightBefore) {
            Locator there = previous.get(0).locator();
            if (cite.locator().isSamePlace(there)) {
                return Position.IBID;
            } else if (!cite.locator().isEmpty()) {
                return Position.IBID_WITH_LOCATOR;
            }
        }
        return note > 0 && note - last <= distance ? Position.NEAR_NOTE : Position.SUBSEQUENT;
    }
}
