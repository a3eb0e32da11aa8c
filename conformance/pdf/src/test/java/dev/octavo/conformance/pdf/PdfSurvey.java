package dev.octavo.conformance.pdf;

import dev.octavo.Octavo;
import dev.octavo.conformance.Documents;
import dev.octavo.conformance.LostWords;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.conformance.TaggedText;
import dev.octavo.conformance.Verdict;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Renders documents as PDFs and counts what is promised of them: conformance, words lost, glyphs missing, seconds. */
final class PdfSurvey {

    private static final int SLOWEST_TOLD = 3;

    /**
     * How long a document took.
     *
     * @param document the source
     * @param nanos the time from its bytes to those of its PDF, beside others on the other processors
     */
    private record Time(Path document, long nanos) {

        @Override
        public String toString() {
            return Documents.name(document) + " " + seconds(nanos);
        }
    }

    private final PdfRenderer renderer = new PdfRenderer();
    private final VeraPdfChecker checker = new VeraPdfChecker();
    private final Queue<Time> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> missingGlyphs = new ConcurrentLinkedQueue<>();

    private PdfSurvey() {}

    /**
     * The verdicts on documents; prints the counts. A glyph that is missing is counted, and no fault of the PDF: it depends
     * on the fonts of the machine.
     */
    static Survey of(String subject, List<Path> documents) throws IOException {
        PdfSurvey counts = new PdfSurvey();
        Survey survey = Survey.of(subject, documents, counts::examine);
        System.out.println(counts.summary(survey));
        return survey;
    }

    private List<String> examine(Path document) throws IOException {
        long start = System.nanoTime();
        byte[] pdf = Publisher.publish(document, ArticleReader.standard(), renderer, diagnostic -> {
            if (diagnostic.code().equals("glyph-missing")) {
                missingGlyphs.add(Documents.name(document) + ": " + diagnostic.message());
            }
        });
        times.add(new Time(document, System.nanoTime() - start));
        List<String> findings = new ArrayList<>(checker.check(pdf));
        findings.addAll(
                new LostWords(TaggedText.of(pdf)).inOrder(Octavo.read(document).value()));
        return findings;
    }

    private String summary(Survey survey) {
        int all = survey.verdicts().size();
        long nanos = times.stream().mapToLong(Time::nanos).sum();
        String slowest = times.stream()
                .sorted(Comparator.comparingLong(Time::nanos).reversed())
                .limit(SLOWEST_TOLD)
                .map(Time::toString)
                .collect(Collectors.joining(", "));
        String missing =
                missingGlyphs.stream().sorted().map(line -> "\n  " + line).collect(Collectors.joining());
        return "%s: UA-1 %d, A-2a %d of %d; words lost %d; glyphs missing in %d scripts of documents; %s, %s a document; slowest: %s%s"
                .formatted(
                        survey.subject(),
                        without("ua1 ", survey),
                        without("2a ", survey),
                        all,
                        lost(survey),
                        missingGlyphs.size(),
                        seconds(nanos),
                        seconds(nanos / Math.max(1, all)),
                        slowest,
                        missing);
    }

    private static long without(String kind, Survey survey) {
        return survey.verdicts().stream()
                .filter(verdict -> verdict.findings().stream().noneMatch(finding -> finding.startsWith(kind)))
                .count();
    }

    private static long lost(Survey survey) {
        return survey.verdicts().stream()
                .map(Verdict::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.startsWith("lost: "))
                .count();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
    }
}
