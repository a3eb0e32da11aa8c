package dev.octavo.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * The verdicts of an examination on many documents.
 *
 * @param subject what was examined: {@code corpus sample: html}
 * @param verdicts one for each document
 */
public record Survey(String subject, List<Verdict> verdicts) {

    /** Copies the list. */
    public Survey {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Examines documents, as many side by side as there are processors; prints how many are clean and lists the others
     * in a file in {@code target}.
     *
     * @throws AssertionError if a document cannot be published
     */
    public static Survey of(String subject, List<Path> documents, Examination examination) throws IOException {
        Survey survey = new Survey(subject, verdicts(documents, examination));
        System.out.println(survey);
        survey.list();
        return survey;
    }

    /** The verdicts on the documents that are not clean. */
    public List<Verdict> faulty() {
        return verdicts.stream().filter(verdict -> !verdict.clean()).toList();
    }

    /** How many documents are clean. */
    public int clean() {
        return verdicts.size() - faulty().size();
    }

    /** The line that is printed. */
    @Override
    public String toString() {
        return subject + " " + clean() + " of " + verdicts.size() + " clean";
    }

    private void list() throws IOException {
        String findings = faulty().stream().map(Verdict::toString).collect(Collectors.joining("\n"));
        Path list = Path.of("target", subject.replaceAll("\\W+", "-") + ".txt");
        Files.writeString(list, this + "\n" + findings + "\n");
    }

    private static List<Verdict> verdicts(List<Path> documents, Examination examination) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<String>>> pending = documents.stream()
                    .map(document -> pool.submit(() -> examination.of(document)))
                    .toList();
            List<Verdict> verdicts = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                verdicts.add(verdict(documents.get(i), pending.get(i)));
            }
            return verdicts;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Verdict verdict(Path document, Future<List<String>> findings) {
        try {
            return new Verdict(document, findings.get());
        } catch (ExecutionException e) {
            throw new AssertionError(Documents.name(document) + " cannot be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
