package dev.octavo.pdf.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Shortens what is too long for its place, if it can between two words, and says so with an ellipsis. */
final class Shortening {

    private static final String ELLIPSIS = "…";

    private Shortening() {}

    /** The text, or as much of it as is no wider than the room. */
    static String fit(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int fitting = fitting(text, room, width);
        int space = text.lastIndexOf(' ', fitting);
        String kept = text.substring(0, space > fitting / 2 ? space : fitting);
        return kept.replaceFirst("[\\s\\p{P}]+$", "") + ELLIPSIS;
    }

    /** How many characters fit beside an ellipsis: found by halving, since a title may be as long as a book. */
    private static int fitting(String text, int room, ToIntFunction<String> width) {
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (width.applyAsInt(text.substring(0, tried) + ELLIPSIS) <= room) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return wholeCharacters(text, fits);
    }

    private static int wholeCharacters(String text, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(end) ? end : characters.preceding(end);
    }
}
