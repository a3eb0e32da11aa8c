package dev.octavo.book;

import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A term of the index, with the terms below it. */
final class IndexEntry {

    /**
     * Where a term is spoken of.
     *
     * @param chapter the chapter, from 0
     * @param id the identifier of the place
     * @param section the identifier of the section around it
     * @param text what that is called
     */
    record Locator(int chapter, String id, String section, String text) {

        /** Whether two are called by the same section. */
        boolean isBeside(Locator other) {
            return chapter == other.chapter && section.equals(other.section);
        }
    }

    private final String text;
    private final List<Inline> shown;
    private final Map<String, IndexEntry> below = new LinkedHashMap<>();
    private final List<Locator> locators = new ArrayList<>();
    private final Map<String, SourceRange> see = new LinkedHashMap<>();
    private final Map<String, SourceRange> seeAlso = new LinkedHashMap<>();

    IndexEntry(String text, List<Inline> shown) {
        this.text = text;
        this.shown = shown;
    }

    String text() {
        return text;
    }

    /** The term as it is shown. */
    List<Inline> shown() {
        return shown;
    }

    /** The entry below this one for a term, made where there is none; terms that differ by case alone are one. */
    IndexEntry below(String term, List<Inline> shown) {
        return below.computeIfAbsent(term.toLowerCase(Locale.ROOT), key -> new IndexEntry(term, shown));
    }

    /** The entry below this one for a term. */
    Optional<IndexEntry> find(String term) {
        return Optional.ofNullable(below.get(term.toLowerCase(Locale.ROOT)));
    }

    List<IndexEntry> below() {
        return List.copyOf(below.values());
    }

    List<Locator> locators() {
        return locators;
    }

    /** The terms to look up instead, and where that is said. */
    Map<String, SourceRange> see() {
        return see;
    }

    /** The terms to look up as well, and where that is said. */
    Map<String, SourceRange> seeAlso() {
        return seeAlso;
    }
}
