package dev.octavo.html;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the destinations of links legal URLs (RFC 3986), and refuses those that could do harm. */
final class UrlText {

    private static final Set<String> SCHEMES = Set.of(
            "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "irc", "ircs", "xmpp", "news", "nntp",
            "geo");
    private static final Pattern HOST =
            Pattern.compile("((?:[^@]*@)?)(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)((?::\\d{1,5})?)");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    /** A host's name of ASCII, whose labels are no longer than they may be. */
    private static final Pattern COMMON_HOST = Pattern.compile("[A-Za-z0-9_-]{1,63}+(?:\\.[A-Za-z0-9_-]{1,63}+)*+");

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private UrlText() {}

    /** Whether a destination names a place outside: it has a scheme, or an authority. */
    static boolean isAbsolute(String destination) {
        return endOfScheme(destination) >= 0 || destination.startsWith("//");
    }

    /** The destination as a legal URL; empty where it is not one, or of a scheme that is not followed. */
    static Optional<String> legal(String destination) {
        String url = destination.strip().replace('\\', '/');
        int colon = endOfScheme(url);
        if (colon >= 0) {
            return legal(url.substring(0, colon).toLowerCase(Locale.ROOT), url.substring(colon + 1));
        }
        return url.startsWith("//") ? withAuthority(url) : parsed(encodeParts(url));
    }

    /** The offset of the colon behind a scheme; -1 where there is none. */
    private static int endOfScheme(String url) {
        int end = 0;
        while (end < url.length() && (isLetter(url.charAt(end)) || (end > 0 && isOfScheme(url.charAt(end))))) {
            end++;
        }
        return end > 0 && end < url.length() && url.charAt(end) == ':' ? end : -1;
    }

    /** Whether a character that is no letter may stand in a scheme behind its first letter. */
    private static boolean isOfScheme(char c) {
        return isDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /** Percent-encodes everything but the characters that may stand in any part of a URL. */
    static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return encoded(text);
            }
        }
        return text;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String escaped = STRAY_PERCENT.matcher(text).replaceAll("%25");
        for (byte b : escaped.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c) || c == '%') {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return out.toString();
    }

    private static Optional<String> legal(String scheme, String rest) {
        if (!SCHEMES.contains(scheme) || rest.isBlank()) {
            return Optional.empty();
        }
        if (scheme.startsWith("http") && !rest.startsWith("//")) {
            return Optional.empty();
        }
        return rest.startsWith("//")
                ? withAuthority(rest).map(address -> scheme + ":" + address)
                : parsed(scheme + ":" + encodeParts(rest));
    }

    private static Optional<String> withAuthority(String rest) {
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String path = rest.substring(end);
        return authority(rest.substring(2, end)).map(authority -> "//" + authority + encodeParts(path));
    }

    private static Optional<String> authority(String authority) {
        if (COMMON_HOST.matcher(authority).matches()) {
            return Optional.of(authority);
        }
        Matcher parts = HOST.matcher(authority);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String port = parts.group(3);
        if (port.length() > 1 && Integer.parseInt(port.substring(1)) > 65_535) {
            return Optional.empty();
        }
        return host(parts.group(2)).map(host -> encode(parts.group(1)) + host + port);
    }

    private static Optional<String> host(String host) {
        if (COMMON_HOST.matcher(host).matches()) {
            return Optional.of(host);
        }
        if (host.startsWith("[")) {
            return parsed("//" + host).map(address -> host);
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            return HOST_NAME.matcher(ascii).matches() && !ascii.startsWith(".") && !ascii.contains("..")
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Encodes path and query, and the fragment apart: only its first number sign may stand. */
    private static String encodeParts(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0
                ? encode(url)
                : encode(url.substring(0, fragment)) + "#" + encode(url.substring(fragment + 1));
    }

    private static Optional<String> parsed(String url) {
        try {
            return Optional.of(new URI(url).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(char c) {
        return isLetter(c) || isDigit(c) || PLAIN.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
