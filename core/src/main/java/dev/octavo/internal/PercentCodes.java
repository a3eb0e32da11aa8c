package dev.octavo.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The percent signs of addresses, in which a plus is a plus: only forms write spaces so. */
public final class PercentCodes {

    private PercentCodes() {}

    /** A part of an address without its percent signs; as it is where they are no codes. */
    public static String decoded(String address) {
        try {
            return strictlyDecoded(address);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /**
     * A part of an address without its percent signs.
     *
     * @throws IllegalArgumentException if they are no codes
     */
    public static String strictlyDecoded(String address) {
        return address.indexOf('%') < 0
                ? address
                : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
