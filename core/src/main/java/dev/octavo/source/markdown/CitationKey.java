package dev.octavo.source.markdown;

import java.util.regex.Pattern;

/** The keys of citations, {@code @knuth84}, and of cross references, {@code @fig:plan}. */
public final class CitationKey {

    /** As pandoc has it: punctuation stands only between letters and digits. */
    static final String SYNTAX = "[\\p{L}\\p{N}_](?:[:.#$%&+?<>~/-]?+[\\p{L}\\p{N}_])*+";

    /** The prefixes of pandoc-crossref, behind a colon, and of Quarto, behind a hyphen. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i:fig|tbl|tab|eq|sec|lst|ch|chap|app|thm|lem|cor|prp|cnj|def|exm|exr|rem|nte|tip|wrn|imp|cau)[:-].+");

    private static final Pattern KEY = Pattern.compile(SYNTAX);

    private CitationKey() {}

    /** Whether a key is understood without braces around it. */
    public static boolean isBare(String key) {
        return KEY.matcher(key).matches();
    }

    /** Whether a key names a place of the publication, such as a figure, rather than a work. */
    public static boolean isPlace(String key) {
        return PLACE.matcher(key).matches();
    }
}
