package dev.octavo.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What an article is in a book, by the terms of EPUB's structural semantics and of DPUB-ARIA.
 *
 * @see <a href="https://www.w3.org/TR/epub-ssv-11/">EPUB 3 Structural Semantics Vocabulary</a>
 */
public enum Role {
    /** The title alone, before the title page. */
    HALF_TITLE(Division.FRONT),
    /** Who published the book, and who holds rights in it. */
    IMPRINT(Division.FRONT),
    /** Whom the book is for. */
    DEDICATION(Division.FRONT),
    /** Words of another, at the head of the book. */
    EPIGRAPH(Division.FRONT),
    /** The figures and where they are. */
    LIST_OF_FIGURES(Division.FRONT),
    /** The tables and where they are. */
    LIST_OF_TABLES(Division.FRONT),
    /** What someone else says about the book. */
    FOREWORD(Division.FRONT),
    /** What the author says about the book. */
    PREFACE(Division.FRONT),
    /** Whom the author thanks. */
    ACKNOWLEDGMENTS(Division.FRONT),
    /** What leads into the matter, and belongs to it. */
    INTRODUCTION(Division.BODY),
    /** A chapter; what an article is unless its role says otherwise. */
    CHAPTER(Division.BODY),
    /** What the matter comes to. */
    CONCLUSION(Division.BODY),
    /** What follows the main text and completes it. */
    APPENDIX(Division.BACK),
    /** What the author says after the main text. */
    AFTERWORD(Division.BACK),
    /** What words mean. */
    GLOSSARY(Division.BACK),
    /** The works cited. */
    BIBLIOGRAPHY(Division.BACK),
    /** What is spoken of where. */
    INDEX(Division.BACK),
    /** How the book was made. */
    COLOPHON(Division.BACK);

    /** The three divisions of a book, in their order. */
    public enum Division {
        /** What comes before the matter; its pages have roman numbers. */
        FRONT,
        /** The matter. */
        BODY,
        /** What comes after it. */
        BACK
    }

    private final Division division;

    Role(Division division) {
        this.division = division;
    }

    /** The division of a book to which articles of this role belong. */
    public Division division() {
        return division;
    }

    /** Whether a book shows it alone on a page, without a heading where it has no title. */
    public boolean standsAlone() {
        return switch (this) {
            case HALF_TITLE, IMPRINT, DEDICATION, EPIGRAPH -> true;
            default -> false;
        };
    }

    /** The role's name in manifests: lower case, words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this name; empty where there is none. */
    public static Optional<Role> of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
