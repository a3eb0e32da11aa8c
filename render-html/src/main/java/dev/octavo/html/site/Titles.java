package dev.octavo.html.site;

import dev.octavo.html.Labels;
import java.util.regex.Pattern;

/** Titles as they stand in lists, navigation and the head of a page. */
final class Titles {

    /** Marks that set a direction of writing: inside a title they are right, past its end they turn what follows. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Titles() {}

    static String plain(String title) {
        String undirected = DIRECTIONS.matcher(title).replaceAll("");
        return Labels.orUntitled(SPACE.matcher(undirected).replaceAll(" ").strip());
    }

    /** A title made from the name of a folder. */
    static String ofFolder(String name) {
        String words = name.replaceAll("[-_\\s]+", " ").strip();
        if (words.isEmpty()) {
            return Labels.orUntitled("");
        }
        int end = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
    }
}
