package dev.octavo.cite.bibtex;

import dev.octavo.cite.Mark;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * English titles, which BibTeX has with capitals everywhere and CSL without: a style adds capitals, but takes none away. What
 * braces protect stays, and so do words that are not only begun with a capital.
 */
final class TitleCase {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'\u2019])\\p{Lu}[\\p{Ll}'\u2019]*+(?![\\p{L}\\p{N}])");

    private TitleCase() {}

    /** A title with a capital where it begins. */
    static String toSentence(String title) {
        StringBuilder out = new StringBuilder(title.length());
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            boolean opens = i < title.length() && title.charAt(i) == Mark.NO_CASE.open();
            if (opens || i == title.length()) {
                out.append(small(title.substring(start, i), start == 0));
                int end = opens ? title.indexOf(Mark.NO_CASE.close(), i) : -1;
                start = end < 0 ? i : end;
                out.append(title, i, start);
                i = Math.max(i, start - 1);
            }
        }
        return out.toString();
    }

    private static String small(String text, boolean isStart) {
        return WORD.matcher(text)
                .replaceAll(word ->
                        (isStart && text.substring(0, word.start()).codePoints().noneMatch(Character::isLetter))
                                        || word.group().equals("I")
                                ? word.group()
                                : word.group().toLowerCase(Locale.ROOT));
    }
}
