package dev.octavo.book;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the places that one chapter refers to, and tells of what is not found. */
final class PlaceFinder {

    /** What stands before a name to tell what it is, as in sec:wick. */
    private static final Pattern KIND = Pattern.compile("^\\p{Alpha}+[:-]");

    private final int chapter;
    private final Places places;
    private final Addresses addresses;
    private final Nearest nearest;
    private final DiagnosticSink findings;

    /**
     * What is found from one chapter.
     *
     * @param chapter which of the chapters it is, from 0
     */
    PlaceFinder(int chapter, Places places, Addresses addresses, Nearest nearest, DiagnosticSink findings) {
        this.chapter = chapter;
        this.places = places;
        this.addresses = addresses;
        this.nearest = nearest;
        this.findings = findings;
    }

    /** Whether anything is called so. */
    boolean isPlace(String id) {
        return places.in(chapter, id).isPresent() || !places.anywhere(id).isEmpty();
    }

    /** What is called so: in this chapter, else in any; the title or the beginning of one, too. */
    Optional<Place> find(String fragment, SourceRange where) {
        Optional<Place> here = places.in(chapter, fragment);
        if (here.isPresent()) {
            return here;
        }
        List<Place> elsewhere = places.anywhere(fragment);
        if (elsewhere.isEmpty()) {
            return places.titled(fragment, chapter);
        }
        if (elsewhere.size() > 1) {
            String hint = "the first is meant; name the file for another: " + addresses.of(elsewhere.get(1), chapter);
            findings.report(
                    Diagnostic.warning("reference-ambiguous", "more than one place is called " + fragment, where)
                            .withHint(hint));
        }
        return Optional.of(elsewhere.get(0));
    }

    /** What is called so, here before elsewhere. */
    Optional<Place> first(String name) {
        return places.in(chapter, name).or(() -> places.anywhere(name).stream().findFirst());
    }

    void reportMissing(String name, SourceRange where) {
        findings.report(Diagnostic.warning("reference-missing", "nothing is called " + name, where)
                .withHint(hint(name)));
    }

    /** What else somebody may have meant: without the kind before it, else what is called nearly so; empty where nothing is. */
    String hint(String name) {
        String bare = KIND.matcher(name).replaceFirst("");
        if (isPlace(bare)) {
            return "there is " + bare;
        }
        String near = nearest.hint(name);
        return near.isEmpty() ? nearest.hint(bare) : near;
    }
}
