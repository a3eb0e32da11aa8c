package dev.octavo.source.markdown.emphasis;

import dev.octavo.source.markdown.emphasis.Styled.Style;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Pairs the marks around {@link Styled} text. A longer run of them, {@code ======}, is none: authors draw lines with it. */
public final class StyleDelimiter implements DelimiterProcessor {

    private static final Pattern FIRST_LETTER = Pattern.compile("^\\w(?=\\W)");
    private static final Pattern LAST_LETTER = Pattern.compile("(?<=\\W)\\w$");

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

    /**
     * Two marks on either side, and no letter or digit of ASCII outside of them: {@code C++ and C++20} holds none. In braces they are
     * CriticMarkup's, {@code {++added++}}, which is not read.
     */
    public static StyleDelimiter doubled(char mark, Style style) {
        return new StyleDelimiter(mark, 2, () -> new Styled(style), () -> new Styled(style));
    }

    /** One mark on either side, and no space between: {@code 2^10^}, but not {@code a ^ b ^ c}. */
    public static StyleDelimiter single(char mark, Style style) {
        return new StyleDelimiter(mark, 1, () -> new Styled(style), () -> null);
    }

    /** As {@link #single(char, Style)}, but text with spaces becomes another node. */
    public static StyleDelimiter single(char mark, Style style, Supplier<Node> spaced) {
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
        boolean fits = opening.length() == length && closing.length() == length;
        Text opener = opening.getOpener();
        Text closer = closing.getCloser();
        if (!fits || opener.getNext() == closer || (length > 1 && isWithinWord(opening, closing))) {
            return 0;
        }
        if (mark == '+' && holdsIncrements(opener, closer)) {
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

    /** Whether marks stand at variables of code, {@code ++i; i++}: at single letters, with words between. */
    private static boolean holdsIncrements(Text opener, Text closer) {
        return opener.getNext() instanceof Text first
                && closer.getPrevious() instanceof Text last
                && FIRST_LETTER.matcher(first.getLiteral()).find()
                && LAST_LETTER.matcher(last.getLiteral()).find();
    }

    private static boolean isWithinWord(DelimiterRun opening, DelimiterRun closing) {
        Node before = opening.getOpeners(opening.length()).iterator().next().getPrevious();
        Node after = lastOf(closing.getClosers(closing.length())).getNext();
        return (before instanceof Text text && endsInWord(text.getLiteral()))
                || (after instanceof Text next && startsWithWord(next.getLiteral()));
    }

    private static Text lastOf(Iterable<Text> marks) {
        Text last = marks.iterator().next();
        for (Text mark : marks) {
            last = mark;
        }
        return last;
    }

    private static boolean endsInWord(String text) {
        return !text.isEmpty() && (isWord(text.charAt(text.length() - 1)) || text.endsWith("{"));
    }

    private static boolean startsWithWord(String text) {
        return !text.isEmpty() && (isWord(text.charAt(0)) || text.startsWith("}"));
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
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
