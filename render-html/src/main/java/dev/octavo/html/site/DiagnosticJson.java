package dev.octavo.html.site;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics to JSON and back: each a list of its parts. */
final class DiagnosticJson {

    private static final int PARTS = 9;

    private DiagnosticJson() {}

    static List<Object> write(List<Diagnostic> diagnostics) {
        return diagnostics.stream().<Object>map(DiagnosticJson::write).toList();
    }

    private static List<Object> write(Diagnostic found) {
        SourceRange at = found.at();
        return List.of(
                found.severity().label(),
                found.code(),
                found.message(),
                found.hint(),
                at.source(),
                at.line(),
                at.column(),
                at.endLine(),
                at.endColumn());
    }

    static List<Diagnostic> read(List<Object> items) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Object item : items) {
            diagnostics.add(read(item));
        }
        return diagnostics;
    }

    private static Diagnostic read(Object item) throws IOException {
        if (!(item instanceof List<?> parts) || parts.size() != PARTS) {
            throw new IOException("not a diagnostic: " + item);
        }
        List<String> texts = parts.stream().map(String::valueOf).toList();
        SourceRange at = new SourceRange(
                texts.get(4),
                Json.number(texts.get(5)),
                Json.number(texts.get(6)),
                Json.number(texts.get(7)),
                Json.number(texts.get(8)));
        return new Diagnostic(severity(texts.get(0)), texts.get(1), texts.get(2), at, texts.get(3));
    }

    private static Severity severity(String label) throws IOException {
        for (Severity severity : Severity.values()) {
            if (severity.label().equals(label)) {
                return severity;
            }
        }
        throw new IOException("not a severity: " + label);
    }
}
