package dev.octavo.html.site;

import java.util.Map;

/**
 * What a build knows from the one before.
 *
 * @param fingerprint a name for how articles are read and written
 * @param cards the articles, by source
 * @param traces what pages were made of, by path
 */
record Known(String fingerprint, Map<String, Card> cards, Map<String, Trace> traces) {

    static Known nothing(String fingerprint) {
        return new Known(fingerprint, Map.of(), Map.of());
    }
}
