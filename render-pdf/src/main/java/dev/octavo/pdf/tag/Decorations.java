package dev.octavo.pdf.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is painted and tagged, but not to be read: the stars of a break, the numbers of lines, the heads of tables where they are
 * painted again on the next page.
 */
final class Decorations {

    private Decorations() {}

    static void drop(Tag root, Artifacts artifacts) {
        root.all().filter(Decorations::isDecoration).toList().forEach(artifacts::addAll);
        root.all()
                .filter(tag -> tag.is("THead") && tag.origin().repeated())
                .flatMap(Tag::tags)
                .toList()
                .forEach(row -> keepFirst(row, artifacts));
    }

    private static boolean isDecoration(Tag tag) {
        return isBreak(tag) || (tag.origin().generated() && tag.origin().has("data-line"));
    }

    /** Authors may call something so that has words. */
    private static boolean isBreak(Tag tag) {
        return tag.hasClass("scene-break")
                && tag.element() != null
                && tag.element().getTextContent().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static void keepFirst(Tag row, Artifacts artifacts) {
        Optional<Run> first = row.all()
                .flatMap(tag -> tag.kids().stream())
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .min(Comparator.comparingInt(Run::page));
        first.ifPresent(run -> row.all().toList().forEach(tag -> keep(tag, run.page(), artifacts)));
    }

    private static void keep(Tag tag, int page, Artifacts artifacts) {
        List<Kid> kept = tag.kids().stream()
                .filter(kid -> !(kid instanceof Run run) || run.page() == page)
                .toList();
        tag.kids().stream()
                .filter(kid -> kid instanceof Run run && run.page() != page)
                .forEach(kid -> artifacts.add((Run) kid));
        tag.hold(kept);
    }
}
