package dev.octavo.benchmarks;

/** TBD. */
final class OctavoHtml {
    String html(String markdown) {
        return markdown;
    }
}
