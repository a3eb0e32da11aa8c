package dev.octavo.html.site;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what was found into the order of the articles: of each what was found when it was read, when it got its place, and when
 * it was written.
 */
final class Told {

    private final Map<String, List<Diagnostic>> bySource = new HashMap<>();

    private Told() {}

    /**
     * All that was found.
     *
     * @param first what was found before any article was read
     */
    static List<Diagnostic> of(
            List<Diagnostic> first,
            Map<String, Articles.Reading> readings,
            SiteParts parts,
            Map<String, Trace> traces) {
        Told told = new Told();
        readings.forEach((source, reading) -> told.add(source, reading.diagnostics()));
        parts.map().diagnostics().forEach(found -> told.add(found.at().source(), List.of(found)));
        for (SitePage page : parts.map().pages()) {
            Trace trace = traces.get(page.path());
            Optional<Card> card = page.card();
            if (trace != null && card.isPresent()) {
                told.add(card.get().source(), trace.diagnostics());
            }
        }
        List<Diagnostic> all = new ArrayList<>();
        if (parts.options().baseUrl().isEmpty()) {
            String message = "without a base URL there is no site map, no canonical link and no address in previews";
            all.add(Diagnostic.info("no-base-url", message, SourceRange.NONE));
        }
        all.addAll(first);
        readings.keySet().forEach(source -> all.addAll(told.bySource.getOrDefault(source, List.of())));
        return all;
    }

    private void add(String source, List<Diagnostic> diagnostics) {
        diagnostics.forEach(found ->
                bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(placed(found, source)));
    }

    /** What has no place is at least of its article. */
    private static Diagnostic placed(Diagnostic found, String source) {
        return found.at().source().isEmpty() ? moved(found, SourceRange.whole(source)) : found;
    }

    static Diagnostic replaced(Path file) {
        String message = "replaced a file that no earlier build wrote: " + file;
        return Diagnostic.warning("output-replaced", message, SourceRange.NONE);
    }

    static Diagnostic moved(Diagnostic found, SourceRange to) {
        return new Diagnostic(found.severity(), found.code(), found.message(), to, found.hint());
    }
}
