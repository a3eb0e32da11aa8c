package dev.octavo.html.site;

import java.util.Map;

/**
 * What one build leaves for the next.
 *
 * @param fingerprint a name for how articles are read and written
 * @param cards what is known of the articles, by source
 * @param traces what pages were made of, by path
 * @param files the files that were written, by path, with their stamps
 */
record Manifest(
        String fingerprint, Map<String, Card> cards, Map<String, Trace> traces, Map<String, String> files) {

    /** What is left where no build was. */
    static final Manifest NONE = new Manifest("", Map.of(), Map.of(), Map.of());

    /** What can still be used by a build with a fingerprint: where it is another one, only the list of the files. */
    Manifest forBuild(String current) {
        return current.equals(fingerprint) ? this : new Manifest(current, Map.of(), Map.of(), files);
    }
}
