package dev.octavo.pdf.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The heads of tables, which are painted again on every page: only the first is read, the others are artifacts. */
final class RepeatedHeads {

    private RepeatedHeads() {}

    static void drop(Tag root, Artifacts artifacts) {
        root.all().filter(tag -> tag.is("THead")).toList().forEach(head -> keepFirst(head, artifacts));
    }

    private static void keepFirst(Tag head, Artifacts artifacts) {
        Optional<Run> first = head.all()
                .flatMap(tag -> tag.kids().stream())
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .min(Comparator.comparingInt(Run::page));
        first.ifPresent(run -> head.all().toList().forEach(tag -> keep(tag, run.page(), artifacts)));
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
