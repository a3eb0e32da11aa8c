package dev.octavo.book;

import dev.octavo.render.Fragments;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.source.markdown.citation.CitationKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be referred to in a publication. */
final class Places {

    private final Map<String, List<Place>> byId = new LinkedHashMap<>();
    private final Map<String, List<Place>> byLooseId = new LinkedHashMap<>();
    private final List<Place> chapters = new ArrayList<>();
    private final List<Diagnostic> repeated = new ArrayList<>();

    /** Adds a chapter, the next in reading order. */
    void addChapter(Place chapter) {
        chapters.add(chapter);
    }

    /** Adds a place by its identifier; of those that have the same in a chapter, the first counts. */
    void add(Place place) {
        add(place.id(), place);
    }

    /** Adds a place by a name. */
    void add(String name, Place place) {
        List<Place> same = byId.computeIfAbsent(name, id -> new ArrayList<>());
        if (same.stream().noneMatch(other -> other.chapter() == place.chapter())) {
            same.add(place);
            byLooseId
                    .computeIfAbsent(Fragments.loose(name), id -> new ArrayList<>())
                    .add(place);
        }
    }

    /** Adds a formula by its label, which nothing before it in the chapter may have. */
    void addLabel(String name, Place place) {
        byId.getOrDefault(name, List.of()).stream()
                .filter(other ->
                        other.chapter() == place.chapter() && !other.at().equals(place.at()))
                .findFirst()
                .ifPresent(first ->
                        repeated.add(Diagnostic.warning("id-twice", "more than one place is called " + name, place.at())
                                .withHint("a reference means the first, " + first.at())));
        add(name, place);
    }

    /** A chapter as a whole. */
    Place chapter(int index) {
        return chapters.get(index);
    }

    /** The chapter that is meant as a whole, by its title or by its beginning: this one, else the first of the others. */
    Optional<Place> titled(String fragment, int chapter) {
        return Stream.concat(Stream.of(chapter(chapter)), chapters.stream())
                .filter(whole -> Fragments.isTop(fragment, whole.name()))
                .findFirst();
    }

    /** What is called so in a chapter. */
    Optional<Place> in(int chapter, String fragment) {
        return all(fragment).stream()
                .filter(place -> place.chapter() == chapter)
                .findFirst()
                .or(() -> loosely(fragment).stream()
                        .filter(place -> place.chapter() == chapter)
                        .findFirst());
    }

    /** All that are called so, in reading order; those that are called so but for case and joints where there are none. */
    List<Place> anywhere(String fragment) {
        List<Place> exact = all(fragment);
        return exact.isEmpty() ? loosely(fragment) : exact;
    }

    /** All identifiers there are. */
    Iterable<String> ids() {
        return byId.keySet();
    }

    /**
     * Names that readers would take for one, in two chapters: those of figures, tables and formulas, and of chapters; and labels that
     * stand twice in one.
     */
    void reportRepeated(DiagnosticSink findings) {
        repeated.forEach(findings::report);
        byId.forEach((name, same) -> {
            boolean isOfTheWhole = CitationKey.isPlace(name) || same.get(0).isChapter();
            if (same.size() > 1 && isOfTheWhole) {
                String hint = "a reference from elsewhere means the first, "
                        + same.get(0).at();
                findings.report(Diagnostic.warning(
                                "id-twice",
                                "more than one place is called " + name,
                                same.get(1).at())
                        .withHint(hint));
            }
        });
    }

    private List<Place> all(String fragment) {
        return byId.getOrDefault(Fragments.decoded(fragment), List.of());
    }

    private List<Place> loosely(String fragment) {
        return byLooseId.getOrDefault(Fragments.loose(Fragments.decoded(fragment)), List.of());
    }
}
