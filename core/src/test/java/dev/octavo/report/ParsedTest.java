package dev.octavo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.octavo.model.SourceRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedTest {

    @Test
    void whatWasFoundIsKnownWhereTheExceptionWasSentTo() throws IOException, ClassNotFoundException {
        List<Diagnostic> found = List.of(
                Diagnostic.warning("heading-skip", "heading jumps", SourceRange.point("a.md", 3, 1)),
                Diagnostic.error("text-lost", "lost", SourceRange.NONE).withHint("look"));
        DiagnosticException thrown =
                catchThrowableOfType(DiagnosticException.class, () -> new Parsed<>("", found).orThrow());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DiagnosticException received = (DiagnosticException) in.readObject();
            assertThat(received.diagnostics()).isEqualTo(found);
            assertThat(received).hasMessage("error: lost (look) [text-lost]");
        }
    }
}
