package dev.octavo.internal;

/** Tells which way letters run. */
public final class Directions {

    /** Before the letters of Hebrew all run from the left, or either way. */
    private static final int FIRST_FROM_RIGHT = 0x590;

    private Directions() {}

    /** Whether a character runs from right to left wherever it stands. */
    public static boolean isFromRight(int codePoint) {
        if (codePoint < FIRST_FROM_RIGHT) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
