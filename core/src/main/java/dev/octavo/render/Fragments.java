package dev.octavo.render;

import dev.octavo.internal.PercentCodes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the fragment of an address, {@code #the-place}, is compared with the identifiers of a text.
 *
 * <p>Every generator makes identifiers from titles a little differently, so one that is not found as it is written is looked
 * up without regard to case and to how words are joined.
 */
public final class Fragments {

    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Fragments() {}

    /** A fragment, or a path, without its percent signs; as it is where they are no codes. */
    public static String decoded(String fragment) {
        return PercentCodes.decoded(fragment);
    }

    /** What is left of an identifier without regard to case and to how words are joined. */
    public static String loose(String id) {
        return JOINTS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether a fragment means a text as a whole: the top of a page, by the name HTML has for it or by its title. */
    public static boolean isTop(String fragment, String title) {
        String decoded = decoded(fragment);
        return decoded.isEmpty()
                || decoded.equalsIgnoreCase("top")
                || loose(decoded).equals(loose(title));
    }
}
