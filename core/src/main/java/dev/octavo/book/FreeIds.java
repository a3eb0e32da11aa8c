package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Identifiers that are still free in an article. */
final class FreeIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    FreeIds(Article article) {
        Nodes.stream(article).forEach(node -> taken.add(node.attributes().id()));
        take(article.sections());
    }

    private void take(List<Section> sections) {
        sections.forEach(section -> {
            taken.add(section.id());
            take(section.sections());
        });
    }

    /** The identifier that is wanted, with a number behind it where something has it. */
    String free(String wanted) {
        return taken.add(wanted) ? wanted : numbered(wanted);
    }

    /** An identifier that begins so and ends with the next number. */
    String numbered(String beginning) {
        String id;
        do {
            id = beginning + "-" + last.merge(beginning, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }
}
