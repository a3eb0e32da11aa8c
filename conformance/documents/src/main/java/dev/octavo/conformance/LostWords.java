package dev.octavo.conformance;

import dev.octavo.model.Article;
import dev.octavo.model.Image;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.render.Macros;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the words of an article in a text. Between them may stand anything: page numbers, the marks
 * of lists, notes at the foot of a page. A character for private use means U+FFFD to others.
 */
public final class LostWords {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What line breaking may add or take away, and marks that show nothing. */
    private static final Pattern SPACES_AND_HYPHENS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\uFE00-\\uFE0F\\p{Pd}]+");

    private static final int MISSING = 0xFFFD;

    private final int[] text;

    /** The text to look in. */
    public LostWords(String text) {
        this.text = letters(text);
    }

    /** One line for each word that is not there in its order, with the words before it; each footnote may stand anywhere. */
    public List<String> inOrder(Article written) {
        Article article = Macros.expanded(written, ignored -> {});
        Stream<Node> body = body(article);
        Stream<String> notes = article.footnotes().stream().flatMap(note -> lost(Nodes.stream(note.body())).stream());
        return Stream.concat(lost(body).stream(), notes).toList();
    }

    private static Stream<Node> body(Article article) {
        return Stream.of(
                        Nodes.stream(article.title()),
                        Nodes.stream(article.lead()),
                        article.sections().stream().flatMap(Nodes::stream))
                .flatMap(nodes -> nodes);
    }

    private List<String> lost(Stream<Node> nodes) {
        List<String> words = nodes.flatMap(LostWords::words).toList();
        List<String> lost = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int[] word = letters(words.get(i));
            int at = indexOf(word, from);
            if (at < 0) {
                lost.add("lost: " + String.join(" ", words.subList(Math.max(0, i - 5), i + 1)));
            } else {
                from = at + word.length;
            }
        }
        return lost;
    }

    private int indexOf(int[] word, int from) {
        return IntStream.rangeClosed(from, text.length - word.length)
                .filter(at -> standsAt(at, word))
                .findFirst()
                .orElse(-1);
    }

    private boolean standsAt(int at, int[] word) {
        return IntStream.range(0, word.length).allMatch(i -> text[at + i] == word[i] || text[at + i] == MISSING);
    }

    /** The words a node itself holds. An image that is shown stands for its alternative text; of a formula its source is read aloud. */
    private static Stream<String> words(Node node) {
        if (!node.children().isEmpty() || node instanceof Image) {
            return Stream.empty();
        }
        String text = node instanceof InlineMath formula ? formula.tex() : Nodes.text(List.of(node));
        return SPACES.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static int[] letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES_AND_HYPHENS.matcher(plain).replaceAll("").codePoints().toArray();
    }
}
