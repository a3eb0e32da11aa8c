package dev.octavo.pdf.font;

import dev.octavo.pdf.font.FontHeader.Embedding;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A font that the caller added: a TrueType file or a collection of several, on a disk or in memory. */
public final class FontFile {

    /** Reads what a file tells of its fonts. */
    @FunctionalInterface
    private interface Headers {
        List<FontHeader> read() throws IOException;
    }

    private final String name;
    private final Headers headers;
    private final FontData data;

    private FontFile(String name, Headers headers, FontData data) {
        this.name = name;
        this.headers = headers;
        this.data = data;
    }

    /** A file, of which no more is read than is asked for. */
    public static FontFile of(Path file) {
        return new FontFile(file.toString(), () -> headers(file), FontData.of(file));
    }

    /** A file in memory. */
    public static FontFile of(Resource font) {
        FontData data = FontData.of(font);
        return new FontFile(font.name(), () -> FontHeader.readAll(FontData.parts(data.bytes())), data);
    }

    private static List<FontHeader> headers(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return FontHeader.readAll(FontData.parts(channel));
        }
    }

    /**
     * Its faces.
     *
     * @throws IllegalArgumentException if it cannot be read or embedded
     */
    List<Face> faces() {
        try {
            List<FontHeader> found = headers.read();
            found.forEach(this::requireUsable);
            return found.stream().map(header -> Face.of(header, data)).toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("the font " + name + " cannot be read: " + reason(e), e);
        }
    }

    private void requireUsable(FontHeader header) {
        if (header.embedding() != Embedding.ALLOWED) {
            throw new IllegalArgumentException("the font " + name + " cannot be used: "
                    + header.embedding().reason());
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }
}
