package dev.octavo.html;

import dev.octavo.model.CustomInline;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Node;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula with the signs right before and behind it, “($x$),” or “$n$-th”, and the call of a note: browsers take a formula for a
 * picture, on either side of which a line may end, and began lines with commas.
 *
 * @param content what stays on one line
 */
record TiedFormula(List<Inline> content) implements CustomInline {

    /** Longer ones, in letters of LaTeX, may be wider than a line. */
    private static final int LONGEST = 40;

    private static final Pattern BEFORE = Pattern.compile("[\\p{Ps}\\p{Pi}\\p{Pf}\"'„‚]++$");

    /** Letters only if they are few, an ending. */
    private static final Pattern BEHIND =
            Pattern.compile("[\\p{Pe}\\p{Pf}\\p{Pi}\\p{Po}\\p{Pd}]*+(?:\\p{IsLatin}{1,3}+(?!\\p{L}))?+");

    TiedFormula {
        content = List.copyOf(content);
    }

    @Override
    public List<Inline> fallback() {
        return content;
    }

    /** Nodes in which formulas are tied to what they touch; the same where there is none. */
    static List<? extends Node> in(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (isShortFormula(node)) {
                return tied(nodes);
            }
        }
        return nodes;
    }

    private static List<Node> tied(List<? extends Node> nodes) {
        List<Node> tied = new ArrayList<>();
        List<Node> left = new ArrayList<>(nodes);
        for (int i = 0; i < left.size(); i++) {
            if (isShortFormula(left.get(i))) {
                List<Inline> content = new ArrayList<>();
                takeBefore(tied, content);
                content.add((Inline) left.get(i));
                takeBehind(left, i + 1, content);
                tied.add(content.size() == 1 ? content.get(0) : new TiedFormula(content));
            } else {
                tied.add(left.get(i));
            }
        }
        return tied;
    }

    private static boolean isShortFormula(Node node) {
        return node instanceof InlineMath math && math.tex().length() <= LONGEST;
    }

    private static void takeBefore(List<Node> before, List<Inline> content) {
        int last = before.size() - 1;
        if (last >= 0 && before.get(last) instanceof Text text) {
            Matcher signs = BEFORE.matcher(text.text());
            if (signs.find()) {
                before.remove(last);
                addUnlessEmpty(text.text().substring(0, signs.start()), last, before);
                content.add(new Text(signs.group()));
            }
        }
    }

    private static void takeBehind(List<Node> nodes, int at, List<Inline> content) {
        if (at == nodes.size()) {
            return;
        }
        if (nodes.get(at) instanceof Text text) {
            Matcher signs = BEHIND.matcher(text.text());
            if (signs.lookingAt() && signs.end() > 0) {
                nodes.remove(at);
                addUnlessEmpty(text.text().substring(signs.end()), at, nodes);
                content.add(new Text(signs.group()));
            }
        } else if (isOnlyCall(nodes, at)) {
            content.add((Inline) nodes.remove(at));
        }
    }

    /** Of several calls in a row each knows that it stands behind another. */
    private static boolean isOnlyCall(List<Node> nodes, int at) {
        return nodes.get(at) instanceof FootnoteReference
                && (at + 1 == nodes.size() || !(nodes.get(at + 1) instanceof FootnoteReference));
    }

    private static void addUnlessEmpty(String text, int at, List<Node> nodes) {
        if (!text.isEmpty()) {
            nodes.add(at, new Text(text));
        }
    }
}
