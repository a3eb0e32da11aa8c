package dev.octavo.source.convert.document;

import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.list.CountedItem;
import dev.octavo.source.markdown.list.CountedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** The numbers of examples, which are counted through the text. */
public final class Examples {

    private final Map<CountedList, Integer> starts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int counted;

    /** Counts the examples of a list before the document's text is read, which may refer to any of them. */
    void learn(CountedList list) {
        if (list.isOfExamples()) {
            starts.put(list, counted + 1);
            Syntax.children(list).forEach(this::count);
        }
    }

    private void count(Node item) {
        counted++;
        if (item instanceof CountedItem example && !example.label().isEmpty()) {
            numbers.putIfAbsent(example.label(), counted);
        }
    }

    /** The number of a list's first item. */
    public int start(CountedList list) {
        return starts.getOrDefault(list, 1);
    }

    /** The number of an example by its name; empty where none has it. */
    public Optional<Integer> number(String label) {
        return Optional.ofNullable(numbers.get(label));
    }
}
