package dev.octavo.source.address;

import dev.octavo.model.Attributes;
import dev.octavo.model.Slug;
import dev.octavo.source.markdown.attributes.Sides;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a page in {@code [[Page#Section]]} leads: to the file of that name, and the section's identifier. */
public final class WikiAddress {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,4})(?:x([1-9]\\d{0,4}))?");

    private static final Pattern PAGE = Pattern.compile("page=\\d{1,6}");

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

    private WikiAddress() {}

    /** The address that a name of a page stands for. */
    public static String of(String target) {
        int hash = target.indexOf('#');
        String page = (hash < 0 ? target : target.substring(0, hash)).strip();
        String section = hash < 0 ? "" : "#" + fragment(target.substring(hash + 1));
        String file = page.isEmpty() || !extension(page).isEmpty() ? page : page + ".md";
        return file.replace(" ", "%20") + section;
    }

    /** The identifier of a heading; a page of a PDF is told otherwise. */
    private static String fragment(String section) {
        return PAGE.matcher(section).matches() ? section : Slug.of(section);
    }

    /** How large a picture is to be, where that stands in place of its text, {@code 200} or {@code 200x100}. */
    public static Optional<Attributes> size(String text) {
        Matcher size = SIZE.matcher(text);
        return size.matches() ? Optional.of(Sides.of(size.group(1), size.group(2))) : Optional.empty();
    }

    /** Whether a name is that of a picture. */
    public static boolean isPicture(String target) {
        return PICTURES.contains(extension(target));
    }

    private static String extension(String page) {
        int dot = page.lastIndexOf('.');
        String ending = page.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && ending.matches("[a-z][a-z0-9]{1,4}") ? ending : "";
    }
}
