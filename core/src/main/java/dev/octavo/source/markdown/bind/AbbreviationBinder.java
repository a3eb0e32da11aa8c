package dev.octavo.source.markdown.bind;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributedInline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds abbreviations in texts and says, as the title of a span, what they stand for. */
final class AbbreviationBinder {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}_]++(?:[&+./-][\\p{L}\\p{N}_]++)*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

    private final Map<String, String> meanings;

    /** With what each abbreviation stands for. */
    AbbreviationBinder(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** Changes all texts below a node, however deep they nest. */
    void bind(Node root) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                waiting.push(child);
            }
            if (node instanceof Text text) {
                bind(text);
            }
        }
    }

    private void bind(Text text) {
        String literal = text.getLiteral();
        int copied = 0;
        Matcher words = WORDS.matcher(literal);
        while (words.find()) {
            copied = bind(text, words, copied);
        }
        if (copied > 0) {
            text.insertBefore(new Text(literal.substring(copied)));
            text.unlink();
        }
    }

    /** Binds joined words as one, else each of them; how much of the text stands before the text by now. */
    private int bind(Text text, Matcher words, int copied) {
        if (meanings.containsKey(words.group())) {
            return insert(text, copied, words.start(), words.end());
        }
        int end = copied;
        Matcher word = WORD.matcher(text.getLiteral()).region(words.start(), words.end());
        while (word.find()) {
            if (meanings.containsKey(word.group())) {
                end = insert(text, end, word.start(), word.end());
            }
        }
        return end;
    }

    private int insert(Text text, int copied, int start, int end) {
        String term = text.getLiteral().substring(start, end);
        text.insertBefore(new Text(text.getLiteral().substring(copied, start)));
        AttributedInline bound =
                new AttributedInline(new Attributes("", List.of("abbr"), Map.of("title", meanings.get(term))));
        bound.appendChild(new Text(term));
        text.insertBefore(bound);
        return end;
    }
}
