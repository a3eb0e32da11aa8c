package dev.octavo.html;

import dev.octavo.html.HtmlTarget.NumberedNote;
import dev.octavo.model.Article;
import dev.octavo.model.Footnote;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The footnotes of an article while it is written: their numbers, which are those they have in the book, else their order in
 * the article; which of them were called, how often, and which stand beside the text.
 */
final class ArticleNotes {

    private final Map<String, NumberedNote> byLabel = new LinkedHashMap<>();
    private final Map<Integer, Integer> calls = new HashMap<>();
    private final Set<Integer> reached = new HashSet<>();
    private final Queue<NumberedNote> waiting = new ArrayDeque<>();
    private final Set<Integer> beside = new HashSet<>();

    ArticleNotes(Article article) {
        article.footnotes().forEach(this::add);
    }

    private void add(Footnote note) {
        int number = note.number() > 0 ? note.number() : byLabel.size() + 1;
        byLabel.putIfAbsent(note.label(), new NumberedNote(number, note));
    }

    /** The note that a call of this label means, which from now on waits for its place; empty where none is called so. */
    Optional<NumberedNote> reach(String label) {
        Optional<NumberedNote> note = Optional.ofNullable(byLabel.get(label));
        note.filter(found -> reached.add(found.number())).ifPresent(waiting::add);
        return note;
    }

    /** Counts a call of a note; the first is 1. */
    int countCall(NumberedNote note) {
        return calls.merge(note.number(), 1, Integer::sum);
    }

    /** How many calls of a note were counted. */
    int calls(int number) {
        return calls.getOrDefault(number, 0);
    }

    /** Offers a place beside the text to each note that waits for one; a note may call others in turn. */
    void place(Predicate<NumberedNote> written) {
        while (!waiting.isEmpty()) {
            NumberedNote note = waiting.remove();
            if (written.test(note)) {
                beside.add(note.number());
            }
        }
    }

    /** Those that do not stand beside the text, in order. */
    List<NumberedNote> atEnd() {
        return byLabel.values().stream()
                .filter(note -> !beside.contains(note.number()))
                .toList();
    }
}
