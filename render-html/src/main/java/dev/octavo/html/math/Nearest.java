package dev.octavo.html.math;

/** Finds the command that somebody who wrote another one may have meant. */
final class Nearest {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int OTHER_CASE = 1;
    private static final int OTHER_LETTER = 2;

    private Nearest() {}

    /** The name nearest to another; empty where none is near. */
    static String to(String wanted) {
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return "";
        }
        String best = "";
        int mostLetters = wanted.length() / 4;
        int least = OTHER_LETTER * mostLetters + 1;
        for (String name : Commands.names()) {
            if (name.length() > 2 && Math.abs(name.length() - wanted.length()) <= mostLetters) {
                int distance = distance(wanted, name);
                if (distance < least) {
                    best = name;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** How much must be changed, put in, left out or swapped with the next (Damerau and Levenshtein). */
    private static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = Math.min(i, j) == 0 ? OTHER_LETTER * Math.max(i, j) : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least =
                Math.min(rows[i - 1][j - 1] + change(a, b), Math.min(rows[i - 1][j], rows[i][j - 1]) + OTHER_LETTER);
        boolean isSwapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return isSwapped ? Math.min(least, rows[i - 2][j - 2] + OTHER_LETTER) : least;
    }

    private static int change(char a, char b) {
        boolean isOtherCase = Character.toLowerCase(a) == Character.toLowerCase(b);
        return a == b ? 0 : isOtherCase ? OTHER_CASE : OTHER_LETTER;
    }
}
