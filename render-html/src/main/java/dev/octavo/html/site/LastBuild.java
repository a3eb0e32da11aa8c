package dev.octavo.html.site;

import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * What the build before came to.
 *
 * @param input a name for all that it depended on, empty where it must be done again in any case
 * @param pages how many pages the site had
 * @param files the files that were written, by path, with their stamps
 * @param diagnostics what was told
 */
record LastBuild(String input, int pages, Map<String, String> files, List<Diagnostic> diagnostics) {

    static final LastBuild NONE = new LastBuild("", 0, Map.of(), List.of());
}
