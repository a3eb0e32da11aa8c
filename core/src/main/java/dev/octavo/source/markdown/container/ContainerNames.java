package dev.octavo.source.markdown.container;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of divisions that say what they are; any other name is a class. */
public final class ContainerNames {

    private static final Set<String> NOTICES = Set.of(
            "note",
            "tip",
            "info",
            "important",
            "warning",
            "caution",
            "danger",
            "success",
            "question",
            "failure",
            "error",
            "bug",
            "example",
            "abstract",
            "hint",
            "attention",
            "seealso");

    private static final Set<String> DETAILS = Set.of("details", "collapse", "spoiler");

    /** A pattern of names, those of authors too. */
    public static final String NAME = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:./-]*[\\p{L}\\p{N}_-])?";

    private static final Pattern NAMES = Pattern.compile(NAME);

    private ContainerNames() {}

    /** Whether a word may be the name of a division. */
    public static boolean isName(String word) {
        return NAMES.matcher(word).matches();
    }

    /** Whether a division of the name, in small letters, is a notice. */
    public static boolean isNotice(String name) {
        return NOTICES.contains(name);
    }

    /** Whether a division of the name, in small letters, opens. */
    public static boolean isDetails(String name) {
        return DETAILS.contains(name);
    }
}
