package dev.octavo.book;

import java.util.Locale;

/** Finds the name that somebody who wrote another one may have meant. */
final class Nearest {

    /** Beyond so many, and for names longer than that, nothing is guessed. */
    private static final int MOST_QUESTIONS = 100;

    private static final int LONGEST = 60;

    private final Iterable<String> names;
    private int questions;

    Nearest(Iterable<String> names) {
        this.names = names;
    }

    /** A hint that tells the nearest name; empty where none is near. */
    String hint(String wanted) {
        if (++questions > MOST_QUESTIONS || wanted.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = wanted.length() / 3 + 1;
        for (String name : names) {
            if (Math.abs(name.length() - wanted.length()) < least) {
                int distance = distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    best = name;
                    least = distance;
                }
            }
        }
        return best.isEmpty() ? "" : "there is " + best;
    }

    /** How many letters must be changed, put in or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
