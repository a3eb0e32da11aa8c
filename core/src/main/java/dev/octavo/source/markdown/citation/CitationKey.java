package dev.octavo.source.markdown.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The keys of citations, {@code @knuth84}, and of cross references, {@code @fig:plan}. */
public final class CitationKey {

    /** The letters of Chinese, Japanese and Korean, whose words join others without a space, as a part of a character class. */
    static final String EAST_ASIAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\u30FC";

    private static final Pattern BORDER = Pattern.compile("(?<=[\\p{L}\\p{N}_])(?=[" + EAST_ASIAN + "])");

    /** How long a key may be that has words behind it; what is longer is not tried letter by letter. */
    private static final int LONGEST = 100;

    /** The prefixes of pandoc-crossref, behind a colon, and of Quarto, behind a hyphen. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i:fig|tbl|tab|eq|sec|lst|ch|chap|app|thm|lem|cor|prp|cnj|def|exm|exr|rem|nte|tip|wrn|imp|cau)[:-].+");

    private CitationKey() {}

    /**
     * What may be meant by a key that may have words behind it without a space: itself, and then those that end before an East Asian
     * letter, the longest first. Which of them it is, only those know who know all keys.
     */
    public static List<String> endings(String key) {
        List<String> endings = new ArrayList<>();
        endings.add(key);
        BORDER.matcher(key)
                .results()
                .map(MatchResult::start)
                .takeWhile(end -> end <= LONGEST)
                .forEach(end -> endings.add(1, key.substring(0, end)));
        return endings;
    }

    /** Whether a key names a place of the publication, such as a figure, rather than a work. */
    public static boolean isPlace(String key) {
        return PLACE.matcher(key).matches();
    }
}
