package dev.octavo.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are still free: for those who add to an article what links lead to.
 *
 * <pre>{@code
 * FreeIds ids = FreeIds.beside(article);
 * Attributes anchor = Attributes.id(ids.free("summary")); // summary, else summary-1, summary-2 …
 * }</pre>
 *
 * <p>What is given is taken from then on. Asking takes no longer when a name has been wanted often. Not for use by several
 * threads.
 */
public final class FreeIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final int first;

    private FreeIds(int first) {
        this.first = first;
    }

    /** Names of which none is taken yet, the first that is wanted again with this number behind it. */
    public static FreeIds countingFrom(int first) {
        return new FreeIds(first);
    }

    /** Identifiers that nothing in an article has. */
    public static FreeIds beside(Article article) {
        FreeIds ids = new FreeIds(1);
        Nodes.stream(article).forEach(node -> ids.take(node.attributes().id()));
        ids.takeAll(article.sections());
        return ids;
    }

    private void takeAll(List<Section> sections) {
        sections.forEach(section -> {
            take(section.id());
            takeAll(section.sections());
        });
    }

    /** Takes a name; {@code false} where it is taken. */
    public boolean take(String id) {
        return taken.add(id);
    }

    /** The name that is wanted, with a number behind it where it is taken. */
    public String free(String wanted) {
        return take(wanted) ? wanted : numbered(wanted);
    }

    /** A name that begins so and ends with the next number that is free. */
    public String numbered(String beginning) {
        String id;
        do {
            id = beginning + "-" + repetitions.merge(beginning, first, (last, unused) -> last + 1);
        } while (!take(id));
        return id;
    }

    /** A beginning that, with a hyphen and anything after it, is none of the names. */
    public static String beginning(String wanted, Collection<String> names) {
        String beginning = wanted;
        while (isBeginning(beginning + "-", names)) {
            beginning += "x";
        }
        return beginning;
    }

    private static boolean isBeginning(String beginning, Collection<String> names) {
        return names.stream().anyMatch(name -> name.startsWith(beginning));
    }
}
