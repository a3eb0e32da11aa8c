package dev.octavo.html.site;

import java.net.URI;

/**
 * The address below which a site stands.
 *
 * @param address the address in ASCII, with a slash at its end
 */
record BaseUrl(String address) {

    static BaseUrl of(URI url) {
        String scheme = String.valueOf(url.getScheme());
        if (!scheme.matches("(?i)https?") || url.getHost() == null) {
            throw new IllegalArgumentException("a site stands at an http or https address, not at " + url);
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the address of a site has neither query nor fragment: " + url);
        }
        String address = url.normalize().toASCIIString();
        return new BaseUrl(address.endsWith("/") ? address : address + "/");
    }

    String host() {
        return URI.create(address).getHost();
    }

    /** The path on the server, with a slash at both ends. */
    String path() {
        return URI.create(address).getRawPath();
    }
}
