package dev.octavo.html;

import dev.octavo.model.Role;
import java.util.List;

/**
 * What a part of a book is called by those who read it aloud.
 *
 * @see <a href="https://www.w3.org/TR/dpub-aria-1.1/">Digital Publishing WAI-ARIA Module</a>
 */
public final class AriaRole {

    private AriaRole() {}

    /** The role of the element around a chapter, {@code doc-preface}; empty where there is no word for it. */
    public static String of(Role role) {
        return switch (role) {
            case LIST_OF_FIGURES, LIST_OF_TABLES, HALF_TITLE, IMPRINT -> "";
            default -> "doc-" + role.key();
        };
    }

    /** The attribute with its value; nothing where there is no word for it. */
    static List<String> attribute(Role role) {
        return of(role).isEmpty() ? List.of() : List.of("role", of(role));
    }
}
