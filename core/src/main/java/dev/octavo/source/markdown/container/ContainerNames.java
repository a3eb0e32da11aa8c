package dev.octavo.source.markdown.container;

import java.util.Set;

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

    private ContainerNames() {}

    /** Whether a division of the name, in small letters, is a notice. */
    public static boolean isNotice(String name) {
        return NOTICES.contains(name);
    }

    /** Whether a division of the name, in small letters, opens. */
    public static boolean isDetails(String name) {
        return DETAILS.contains(name);
    }
}
