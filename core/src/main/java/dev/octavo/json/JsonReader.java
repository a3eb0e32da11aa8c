package dev.octavo.json;

import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Parsed;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads publications from the JSON that {@link JsonRenderer} writes.
 *
 * <pre>{@code
 * Parsed<Publication> parsed = JsonReader.read(Path.of("what-is-my-job.json"));
 * Article article = parsed.value().single().orElseThrow();
 * }</pre>
 *
 * <p>Whatever the text is, a publication results: from broken JSON, what comes before the fault; from a model,
 * everything that could be understood. Diagnostics say what was left out, by line and column of the JSON. A node
 * without a recorded place is given its place in the JSON.
 */
public final class JsonReader {

    private JsonReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    public static Parsed<Publication> read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads the bytes of a file, which are UTF-8.
     *
     * @param source what places in diagnostics call it, usually a file's path
     */
    public static Parsed<Publication> read(byte[] bytes, String source) {
        Findings findings = new Findings();
        SourceText text = SourceText.of(decode(bytes, source, findings), source);
        Publication publication = ModelReader.read(JsonTree.read(text, findings), findings);
        return new Parsed<>(publication, findings.inOrder());
    }

    private static String decode(byte[] bytes, String source, Findings findings) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.error(
                    "json-encoding", "not UTF-8; what cannot be read is shown as \uFFFD", SourceRange.whole(source));
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
