package dev.octavo.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses that may run a program, or hold a document of their own, from ordinary ones. */
final class Urls {

    /** Browsers overlook these characters in a scheme. */
    private static final Pattern OVERLOOKED =
            Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\uFEFF]+");

    private static final Pattern REFUSED =
            Pattern.compile("(?:javascript|vbscript|livescript|data):.*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);

    private Urls() {}

    /** Whether something may link to the address or show the picture there. */
    static boolean isAllowed(String url) {
        String start = url.substring(0, Math.min(url.length(), 256));
        String seen = OVERLOOKED.matcher(start).replaceAll("").toLowerCase(Locale.ROOT);
        return !REFUSED.matcher(seen).matches() || PICTURE.matcher(seen).matches();
    }
}
