package dev.octavo.cli;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file with one line of JSON for each input, written as the inputs are done. */
final class Report implements AutoCloseable {

    private final Path file;
    private final Writer out;

    private Report(Path file, Writer out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Starts a report; without a file it goes nowhere.
     *
     * @throws UsageException if the file cannot be written
     */
    static Report to(@Nullable Path file) {
        if (file == null) {
            return new Report(Path.of(""), Writer.nullWriter());
        }
        try {
            WholeFile.makeFolder(WholeFile.folderOf(file));
            return new Report(file, Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UsageException("cannot write the report " + file + ": " + Reason.of(e));
        }
    }

    /**
     * Adds a line.
     *
     * @throws UncheckedIOException if writing failed; the message names the file
     */
    void add(Result result) {
        try {
            out.write(Json.of(fields(result)) + "\n");
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException e) {
        return new UncheckedIOException("cannot write the report " + file + ": " + Reason.of(e), e);
    }

    private static Map<String, @Nullable Object> fields(Result result) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("input", result.input());
        fields.put("status", result.failed() ? "failed" : "ok");
        fields.put("outputs", result.outputs().stream().map(Path::toString).toList());
        fields.put("millis", result.millis());
        fields.put("pages", result.pages().isPresent() ? result.pages().getAsInt() : null);
        fields.put(
                "diagnostics", result.diagnostics().stream().map(Report::fields).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Diagnostic diagnostic) {
        SourceRange at = diagnostic.at();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("severity", diagnostic.severity().label());
        fields.put("code", diagnostic.code());
        fields.put("message", diagnostic.message());
        fields.put("hint", diagnostic.hint());
        fields.put("source", at.source());
        fields.put("line", at.line());
        fields.put("column", at.column());
        return fields;
    }
}
