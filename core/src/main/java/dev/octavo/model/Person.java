package dev.octavo.model;

import java.util.Objects;

/**
 * Someone who made, or helped to make, an article.
 *
 * @param name the name as it is printed
 * @param role what they did, lower case: {@code author}, {@code editor}, {@code translator}, {@code illustrator}
 * @param url their page, empty for none
 * @param email their address, empty for none
 * @param orcid their ORCID iD, such as {@code 0000-0002-1825-0097}, empty for none
 * @param affiliation where they work, empty if unknown; several are separated by semicolons
 * @param fileAs the name as it is sorted, such as {@code Berg, Ada}; empty if unknown
 */
public record Person(
        String name, String role, String url, String email, String orcid, String affiliation, String fileAs) {

    /** Mends the texts. */
    public Person {
        name = XmlText.mend(Objects.requireNonNull(name, "name")).strip();
        role = XmlText.mend(Objects.requireNonNull(role, "role")).strip();
        url = XmlText.mend(Objects.requireNonNull(url, "url")).strip();
        email = XmlText.mend(Objects.requireNonNull(email, "email")).strip();
        orcid = XmlText.mend(Objects.requireNonNull(orcid, "orcid")).strip();
        affiliation =
                XmlText.mend(Objects.requireNonNull(affiliation, "affiliation")).strip();
        fileAs = XmlText.mend(Objects.requireNonNull(fileAs, "fileAs")).strip();
    }

    /** Someone with a page and an address, either empty for none. */
    public Person(String name, String role, String url, String email) {
        this(name, role, url, email, "", "", "");
    }

    /** An author of whom only the name is known. */
    public static Person author(String name) {
        return new Person(name, "author", "", "");
    }
}
