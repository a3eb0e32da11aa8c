package dev.octavo.epub;

import dev.octavo.model.Role;

/**
 * What a chapter is, in the terms that reading systems know.
 *
 * @see <a href="https://www.w3.org/TR/epub-ssv-11/">EPUB 3 Structural Semantics Vocabulary</a>
 */
final class StructuralType {

    private StructuralType() {}

    static String of(Role role) {
        return switch (role) {
            case HALF_TITLE -> "halftitlepage";
            case LIST_OF_FIGURES -> "loi";
            case LIST_OF_TABLES -> "lot";
            default -> role.key();
        };
    }
}
