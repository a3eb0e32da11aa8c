package dev.octavo.epub;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import java.nio.charset.StandardCharsets;

/** About how many bytes of markup something becomes, told without writing it. */
final class MarkupSize {

    private static final int TAGS = 24;
    private static final int CODE = 3;
    private static final int FORMULA = 12;

    private MarkupSize() {}

    static long of(Article article) {
        return Nodes.stream(article).mapToLong(MarkupSize::of).sum();
    }

    static long of(Section section) {
        return Nodes.stream(section).mapToLong(MarkupSize::of).sum();
    }

    private static long of(Node node) {
        if (node instanceof Text text) {
            return bytes(text.text());
        } else if (node instanceof CodeBlock code) {
            return TAGS + CODE * bytes(code.text());
        } else if (node instanceof InlineMath math) {
            return TAGS + FORMULA * bytes(math.tex());
        } else if (node instanceof MathBlock math) {
            return TAGS + FORMULA * bytes(math.tex());
        }
        return TAGS;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
