package dev.octavo.source.markdown.emphasis;

import dev.octavo.source.markdown.parser.Escapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Pairs stars anew where CommonMark leaves some beside letters of {@linkplain UnspacedScripts scripts without spaces}: it looks for
 * spaces around words, of which <code>甲**“乙”**丙</code> has none. The rules are those of its section on emphasis, but that such
 * letters and signs part words as spaces do.
 */
public final class EmphasisBinder {

    private static final char STAR = '*';

    private final Node parent;
    private final String source;

    private EmphasisBinder(Node parent, String source) {
        this.parent = parent;
        this.source = source;
    }

    /** Whether a node is emphasis by stars, which is part of what is around it here. */
    public static boolean isEmphasis(Node node) {
        return delimiter(node).isPresent();
    }

    /** Whether stars are left in a node that is a text, or emphasis. */
    public static boolean holdsStars(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().indexOf(STAR) >= 0;
        }
        if (isEmphasis(node)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (holdsStars(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Pairs the stars among the children of a node, which is no emphasis. */
    public static void bind(Node parent, String source) {
        EmphasisBinder binder = new EmphasisBinder(parent, source);
        if (binder.leavesUnspacedStars(parent)) {
            List<StarRun> runs = binder.opened();
            runs.forEach(StarRun::flank);
            new StarPairs().pair(runs);
        }
    }

    /** The stars around emphasis. */
    private static Optional<String> delimiter(Node node) {
        Optional<String> delimiter = Optional.empty();
        if (node instanceof Emphasis emphasis) {
            delimiter = Optional.ofNullable(emphasis.getOpeningDelimiter());
        } else if (node instanceof StrongEmphasis strong) {
            delimiter = Optional.ofNullable(strong.getOpeningDelimiter());
        }
        return delimiter.filter(written -> written.charAt(0) == STAR);
    }

    private boolean leavesUnspacedStars(Node outer) {
        for (Node node = outer.getFirstChild(); node != null; node = node.getNext()) {
            boolean leaves = node instanceof Text text
                    ? holdsUnspacedStars(text)
                    : isEmphasis(node) && leavesUnspacedStars(node);
            if (leaves) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsUnspacedStars(Text text) {
        String literal = text.getLiteral();
        Escapes escapes = Escapes.of(text, source);
        for (int begin = literal.indexOf(STAR); begin >= 0; begin = literal.indexOf(STAR, begin + 1)) {
            boolean isBeside =
                    UnspacedScripts.contain(before(text, begin)) || UnspacedScripts.contain(after(text, begin + 1));
            if (isBeside && !escapes.covers(begin)) {
                return true;
            }
        }
        return false;
    }

    /** Takes all emphasis apart; what were its stars are runs, as those in texts are. */
    private List<StarRun> opened() {
        List<StarRun> runs = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            Optional<String> delimiter = delimiter(node);
            if (delimiter.isPresent()) {
                node = opened(node, delimiter.get());
            } else if (node instanceof Text text && !text.getLiteral().isEmpty()) {
                node = parted(text, runs);
            } else {
                node = node.getNext();
            }
        }
        return runs;
    }

    /** Puts what is in emphasis in its place; the first of it. */
    private static Node opened(Node emphasis, String delimiter) {
        Text first = new Text(delimiter);
        emphasis.insertBefore(first);
        while (emphasis.getFirstChild() != null) {
            emphasis.insertBefore(emphasis.getFirstChild());
        }
        emphasis.insertBefore(new Text(delimiter));
        emphasis.unlink();
        return first;
    }

    /** Makes texts of their own of the stars in a text; what follows them. */
    private Node parted(Text text, List<StarRun> runs) {
        String literal = text.getLiteral();
        Escapes escapes = Escapes.of(text, source);
        int begin = 0;
        for (int end = 1; end <= literal.length(); end++) {
            boolean isStar = isStar(literal, begin, escapes);
            if (end == literal.length() || isStar(literal, end, escapes) != isStar) {
                Text part = escapes.part(text, begin, end);
                text.insertBefore(part);
                if (isStar) {
                    add(part, runs);
                }
                begin = end;
            }
        }
        Node next = text.getNext();
        text.unlink();
        return next;
    }

    private static boolean isStar(String literal, int index, Escapes escapes) {
        return literal.charAt(index) == STAR && !escapes.covers(index);
    }

    /** Stars that follow others are one run with them. */
    private static void add(Text stars, List<StarRun> runs) {
        boolean follows = !runs.isEmpty() && runs.get(runs.size() - 1).text() == stars.getPrevious();
        if (follows) {
            runs.get(runs.size() - 1).join(stars);
        } else {
            runs.add(new StarRun(stars));
        }
    }

    /** The character before an index of a text: a space where a line begins, and some sign behind what is no text. */
    static int before(Text text, int index) {
        Node previous = text.getPrevious();
        if (index > 0) {
            return text.getLiteral().codePointBefore(index);
        } else if (previous instanceof Text other && !other.getLiteral().isEmpty()) {
            return other.getLiteral().codePointBefore(other.getLiteral().length());
        }
        return edge(previous);
    }

    /** As the other, behind it. */
    static int after(Text text, int index) {
        Node next = text.getNext();
        if (index < text.getLiteral().length()) {
            return text.getLiteral().codePointAt(index);
        } else if (next instanceof Text other && !other.getLiteral().isEmpty()) {
            return other.getLiteral().codePointAt(0);
        }
        return edge(next);
    }

    private static int edge(Node beside) {
        boolean isOfLine = beside == null || beside instanceof SoftLineBreak || beside instanceof HardLineBreak;
        return isOfLine ? ' ' : '.';
    }
}
