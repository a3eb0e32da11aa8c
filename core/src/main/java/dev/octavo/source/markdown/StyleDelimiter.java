package dev.octavo.source.markdown;

import dev.octavo.source.markdown.Styled.Style;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Pairs the marks around {@link Styled} text. */
final class StyleDelimiter implements DelimiterProcessor {

    private final char mark;
    private final int length;
    private final Supplier<Node> node;
    private final Supplier<Node> spaced;

    private StyleDelimiter(char mark, int length, Supplier<Node> node, Supplier<Node> spaced) {
        this.mark = mark;
        this.length = length;
        this.node = node;
        this.spaced = spaced;
    }

    /** Two marks on either side. */
    static StyleDelimiter doubled(char mark, Style style) {
        return new StyleDelimiter(mark, 2, () -> new Styled(style), () -> new Styled(style));
    }

    /** One mark on either side, and no space between: {@code 2^10^}, but not {@code a ^ b ^ c}. */
    static StyleDelimiter single(char mark, Style style) {
        return new StyleDelimiter(mark, 1, () -> new Styled(style), () -> null);
    }

    /** As {@link #single(char, Style)}, but text with spaces becomes another node. */
    static StyleDelimiter single(char mark, Style style, Supplier<Node> spaced) {
        return new StyleDelimiter(mark, 1, () -> new Styled(style), spaced);
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return length;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        boolean fits = length == 1
                ? opening.length() == 1 && closing.length() == 1
                : opening.length() >= length && closing.length() >= length;
        Text opener = opening.getOpener();
        Text closer = closing.getCloser();
        if (!fits || opener.getNext() == closer) {
            return 0;
        }
        Node wrapper = (holdsSpace(opener, closer) ? spaced : node).get();
        if (wrapper == null) {
            return 0;
        }
        SourceSpans spans = new SourceSpans();
        spans.addAllFrom(opening.getOpeners(length));
        for (Node inside : Nodes.between(opener, closer)) {
            wrapper.appendChild(inside);
            spans.addAll(inside.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(length));
        wrapper.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(wrapper);
        return length;
    }

    private static boolean holdsSpace(Node opener, Node closer) {
        for (Node node = opener.getNext(); node != null && node != closer; node = node.getNext()) {
            if (node instanceof SoftLineBreak
                    || (node instanceof Text text && text.getLiteral().chars().anyMatch(Character::isWhitespace))) {
                return true;
            }
        }
        return false;
    }
}
