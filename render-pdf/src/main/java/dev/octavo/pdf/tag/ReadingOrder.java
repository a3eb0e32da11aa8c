package dev.octavo.pdf.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what blocks hold into the order of the source. The engine sorts by elements, and moves them past boxes that have none.
 * Boxes are in order, and so is text, as it is painted; pictures and the marks of lists are painted at another time than the
 * text around them. Within a line the engine's order is right.
 */
final class ReadingOrder {

    private final Map<Tag, Run> firstTexts = new HashMap<>();

    private ReadingOrder() {}

    static void restore(Tag root) {
        new ReadingOrder().order(root);
    }

    private void order(Tag tag) {
        tag.tags().forEach(this::order);
        if (!tag.origin().inLine() && !tag.is("Table") && tag.kids().size() > 1) {
            tag.hold(merged(tag));
        }
        if (!tag.is("Figure") && !tag.is("Lbl")) {
            tag.kids().stream()
                    .flatMap(kid -> Stream.ofNullable(firstText(kid)))
                    .min(Run.AS_PAINTED)
                    .ifPresent(first -> firstTexts.put(tag, first));
        }
    }

    private @Nullable Run firstText(Kid kid) {
        return kid instanceof Run run ? run : kid instanceof Tag tag ? firstTexts.get(tag) : null;
    }

    /** The tags in the order of their boxes; before each of them the runs that are painted before it. */
    private List<Kid> merged(Tag tag) {
        Deque<Run> runs = new ArrayDeque<>(runs(tag));
        List<Kid> merged = new ArrayList<>();
        for (Tag next : sorted(tag)) {
            while (!runs.isEmpty() && isBefore(runs.peek(), next, tag)) {
                merged.add(runs.remove());
            }
            merged.add(next);
        }
        merged.addAll(runs);
        tag.kids().stream().filter(Annotation.class::isInstance).forEach(merged::add);
        return merged;
    }

    private static List<Run> runs(Tag tag) {
        return tag.kids().stream()
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .sorted(Run.AS_PAINTED)
                .toList();
    }

    /** What has no box, as the parts of a list's item, is in order already. */
    private static List<Tag> sorted(Tag tag) {
        boolean known = tag.tags().allMatch(kid -> kid.origin().place() >= 0);
        Stream<Tag> tags = tag.tags();
        return (known ? tags.sorted(Comparator.comparingInt(kid -> kid.origin().place())) : tags).toList();
    }

    private boolean isBefore(Run run, Tag next, Tag holder) {
        @Nullable Run first = firstTexts.get(next);
        return first == null
                ? holder.kids().indexOf(run) < holder.kids().indexOf(next)
                : Run.AS_PAINTED.compare(run, first) < 0;
    }
}
