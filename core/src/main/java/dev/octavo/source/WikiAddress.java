package dev.octavo.source;

import dev.octavo.model.Slug;
import java.util.Locale;
import java.util.Set;

/** Where the name of a page in {@code [[Page#Section]]} leads: to the file of that name, and the section's identifier. */
final class WikiAddress {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

    private WikiAddress() {}

    static String of(String target) {
        int hash = target.indexOf('#');
        String page = (hash < 0 ? target : target.substring(0, hash)).strip();
        String section = hash < 0 ? "" : "#" + Slug.of(target.substring(hash + 1));
        String file = page.isEmpty() || !extension(page).isEmpty() ? page : page + ".md";
        return file.replace(" ", "%20") + section;
    }

    static boolean isPicture(String target) {
        return PICTURES.contains(extension(target));
    }

    private static String extension(String page) {
        int dot = page.lastIndexOf('.');
        String ending = page.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && ending.matches("[a-z][a-z0-9]{1,4}") ? ending : "";
    }
}
