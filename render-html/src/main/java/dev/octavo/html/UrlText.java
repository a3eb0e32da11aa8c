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
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("//([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("((?:[^@]*@)?)(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)((?::\\d{1,5})?)");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";

    private UrlText() {}

    /** Whether a destination names a place outside: it has a scheme, or an authority. */
    static boolean isAbsolute(String destination) {
        return SCHEME.matcher(destination).matches() || destination.startsWith("//");
    }

    /** The destination as a legal URL; empty where it is not one, or of a scheme that is not followed. */
    static Optional<String> legal(String destination) {
        String url = destination.strip().replace('\\', '/');
        Matcher scheme = SCHEME.matcher(url);
        if (scheme.matches()) {
            return legal(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        return url.startsWith("//") ? withAuthority(url) : parsed(encodeParts(url));
    }

    /** Percent-encodes everything but the characters that may stand in any part of a URL. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String escaped = STRAY_PERCENT.matcher(text).replaceAll("%25");
        for (byte b : escaped.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAlphanumeric(c) || PLAIN.indexOf(c) >= 0) {
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
        Optional<String> address = rest.startsWith("//") ? withAuthority(rest) : Optional.of(encodeParts(rest));
        return address.flatMap(legal -> parsed(scheme + ":" + legal));
    }

    private static Optional<String> withAuthority(String rest) {
        Matcher parts = AUTHORITY.matcher(rest);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return authority(parts.group(1)).map(authority -> "//" + authority + encodeParts(parts.group(2)));
    }

    private static Optional<String> authority(String authority) {
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
        try {
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
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

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
