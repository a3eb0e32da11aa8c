package dev.octavo.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;

/** How often a mark stands side by side in a text. */
final class Runs {

    private Runs() {}

    /** A bit for the length of each run, all found in one pass. */
    static BitSet of(char mark, String text) {
        BitSet lengths = new BitSet();
        Pattern.compile(mark + "+").matcher(text).results().forEach(run -> lengths.set(run.end() - run.start()));
        return lengths;
    }
}
