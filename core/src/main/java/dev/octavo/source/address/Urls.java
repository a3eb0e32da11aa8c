package dev.octavo.source.address;

import dev.octavo.internal.PercentCodes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells addresses that may run a program, or hold a document of their own, from ordinary ones. */
public final class Urls {

    /** Browsers overlook these characters in a scheme. */
    private static final Pattern OVERLOOKED =
            Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\uFEFF]+");

    private static final Set<String> REFUSED = Set.of("javascript", "vbscript", "livescript", "data");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?i)(?:https?:)?//[^{]");

    private Urls() {}

    /** The identifier that an address such as {@code #id} leads to. */
    public static String fragment(String url) {
        return PercentCodes.decoded(url.substring(url.indexOf('#') + 1));
    }

    /** Whether something may link to the address or show the picture there. */
    public static boolean isAllowed(String url) {
        String start = url.substring(0, Math.min(url.length(), 256));
        int colon = start.indexOf(':');
        boolean refused = colon >= 0 && REFUSED.contains(seen(start.substring(0, colon)));
        return !refused || PICTURE.matcher(seen(start)).matches();
    }

    /** Whether an address names the host that it leads to. */
    public static boolean hasHost(String url) {
        return HOST.matcher(url).lookingAt();
    }

    private static String seen(String url) {
        return OVERLOOKED.matcher(url).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
