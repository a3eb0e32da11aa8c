package dev.octavo.html;

import dev.octavo.model.Code;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Node;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Ends of lines in a source: browsers take them for spaces, but between Chinese or Japanese characters none is meant. */
final class LineEnds {

    /** Korean, whose letters are as wide, has spaces between words. */
    private static final Set<UnicodeScript> SPACELESS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private static final Set<UnicodeBlock> SIGNS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private LineEnds() {}

    /** Whether the end of a line among nodes is no space. */
    static boolean closesUp(List<? extends Node> nodes, int at) {
        return isSpaceless(nearest(nodes, at - 1, -1)) && isSpaceless(nearest(nodes, at + 1, 1));
    }

    /** The character that is met first from a node on, in steps of 1 or -1; notes are called in the midst of a text, and are none of it. */
    private static OptionalInt nearest(List<? extends Node> nodes, int start, int step) {
        int at = start;
        while (at >= 0 && at < nodes.size() && isPassedOver(nodes.get(at))) {
            at += step;
        }
        return at >= 0 && at < nodes.size() ? atEdge(nodes.get(at), step) : OptionalInt.empty();
    }

    private static boolean isPassedOver(Node node) {
        return node instanceof FootnoteReference
                || (node instanceof Span && node.children().isEmpty());
    }

    private static OptionalInt atEdge(Node node, int step) {
        if (node instanceof Text text) {
            return atEdge(text.text(), step);
        } else if (node instanceof Code code) {
            return atEdge(code.text(), step);
        }
        List<? extends Node> children = node.children();
        return nearest(children, step > 0 ? 0 : children.size() - 1, step);
    }

    private static OptionalInt atEdge(String text, int step) {
        return text.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(step > 0 ? text.codePointAt(0) : text.codePointBefore(text.length()));
    }

    private static boolean isSpaceless(OptionalInt character) {
        return character.isPresent() && isSpaceless(character.getAsInt());
    }

    private static boolean isSpaceless(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        boolean isSign = script == UnicodeScript.COMMON && SIGNS.contains(UnicodeBlock.of(character));
        return isSign || SPACELESS.contains(script);
    }
}
