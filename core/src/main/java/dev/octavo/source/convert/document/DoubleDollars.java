package dev.octavo.source.convert.document;

import dev.octavo.source.markdown.math.Formula;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether double dollars stand around formulas in lines, too: in kramdown there are no single ones, and what has words beside it is
 * in the line. A text tells so that has no formula between single dollars, and one between double ones in the midst of a line.
 */
public final class DoubleDollars {

    /** What only a formula of its own line has: a number, or lines. */
    private static final Pattern APART = Pattern.compile("\\\\(?:label|tag)\\*?\\{|\\(\\\\#|\\\\\\\\");

    private boolean haveSingle;
    private boolean areAmongWords;

    /** Learns from a formula of the text. */
    void learn(Formula formula) {
        haveSingle |= formula.dollars() == 1;
        areAmongWords |= mayBeInLine(formula) && isWord(formula.getPrevious()) && isWord(formula.getNext());
    }

    /** Whether a formula between them is one in the line. */
    public boolean areInLine(Formula formula) {
        return areAmongWords
                && !haveSingle
                && mayBeInLine(formula)
                && (isWord(formula.getPrevious()) || isWord(formula.getNext()));
    }

    private static boolean mayBeInLine(Formula formula) {
        return formula.dollars() == 2 && !APART.matcher(formula.tex()).find();
    }

    /** Whether a neighbour on the same line says something, which signs alone do not. */
    private static boolean isWord(@Nullable Node neighbour) {
        return neighbour instanceof Text text
                ? text.getLiteral().codePoints().anyMatch(Character::isLetterOrDigit)
                : neighbour != null && !(neighbour instanceof SoftLineBreak) && !(neighbour instanceof HardLineBreak);
    }
}
