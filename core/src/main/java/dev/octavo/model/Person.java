package dev.octavo.model;

/**
 * Someone who made, or helped to make, an article.
 *
 * @param name the name as it is printed
 * @param role what they did, lower case: {@code author}, {@code editor}, {@code translator}, {@code illustrator}
 * @param url their page, empty for none
 * @param email their address, empty for none
 */
public record Person(String name, String role, String url, String email) {

    /** Mends the texts. */
    public Person {
        name = XmlText.mend(name).strip();
        role = XmlText.mend(role).strip();
        url = XmlText.mend(url).strip();
        email = XmlText.mend(email).strip();
    }

    /** An author of whom only the name is known. */
    public static Person author(String name) {
        return new Person(name, "author", "", "");
    }
}
