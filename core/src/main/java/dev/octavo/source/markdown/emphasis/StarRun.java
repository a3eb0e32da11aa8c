package dev.octavo.source.markdown.emphasis;

import org.commonmark.node.Text;

/** Stars that follow each other, as CommonMark's section on emphasis has them: a delimiter run. */
final class StarRun {

    private final Text text;

    /** How many there were before any were taken. */
    private int length;

    private boolean opens;
    private boolean closes;

    StarRun(Text text) {
        this.text = text;
        this.length = text.getLiteral().length();
    }

    /** Takes in stars that follow it. */
    void join(Text stars) {
        text.setLiteral(text.getLiteral() + stars.getLiteral());
        length = text.getLiteral().length();
        stars.unlink();
    }

    /** Finds out by what is around it whether it may open emphasis, and close it. */
    void flank() {
        int before = EmphasisBinder.before(text, 0);
        int after = EmphasisBinder.after(text, text.getLiteral().length());
        boolean isUnspacedBefore = UnspacedScripts.contain(before);
        boolean isUnspacedAfter = UnspacedScripts.contain(after);
        opens = !isSpace(after)
                && (isUnspacedAfter ? !isClosing(after) : !isSign(after) || isUnspacedBefore || isEdge(before));
        closes = !isSpace(before)
                && (isUnspacedBefore ? !isOpening(before) : !isSign(before) || isUnspacedAfter || isEdge(after));
    }

    Text text() {
        return text;
    }

    int length() {
        return length;
    }

    boolean opens() {
        return opens;
    }

    boolean closes() {
        return closes;
    }

    /** How many are left. */
    int left() {
        return text.getLiteral().length();
    }

    void take(int stars) {
        text.setLiteral(text.getLiteral().substring(stars));
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isEdge(int sign) {
        return isSpace(sign) || isSign(sign);
    }

    /** Punctuation and symbols, as CommonMark counts them. */
    private static boolean isSign(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isOpening(int sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Signs that no word begins with. */
    private static boolean isClosing(int sign) {
        return isSign(sign) && !isOpening(sign);
    }
}
