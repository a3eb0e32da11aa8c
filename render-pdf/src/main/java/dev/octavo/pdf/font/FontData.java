package dev.octavo.pdf.font;

import dev.octavo.resource.Resource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of a font, read once and when first needed. */
abstract class FontData {

    private byte @Nullable [] bytes;

    /** A file among the resources. */
    static FontData bundled(String file) {
        return new FontData() {
            @Override
            byte[] read() throws IOException {
                try (InputStream in =
                        Objects.requireNonNull(FontData.class.getResourceAsStream("/dev/octavo/pdf/fonts/" + file))) {
                    return in.readAllBytes();
                }
            }
        };
    }

    /** A file of the machine. */
    static FontData of(Path file) {
        return new FontData() {
            @Override
            byte[] read() throws IOException {
                return Files.readAllBytes(file);
            }
        };
    }

    /** A file in memory. */
    static FontData of(Resource font) {
        return new FontData() {
            @Override
            byte[] read() {
                return font.bytes();
            }
        };
    }

    /** Reads parts of what is in memory. */
    static FontHeader.Bytes parts(byte[] bytes) {
        return (offset, length) -> {
            if (length < 0 || offset + length > bytes.length) {
                throw new EOFException("it is too short");
            }
            return ByteBuffer.wrap(bytes, (int) offset, length).slice();
        };
    }

    /** Reads only parts of a file, as {@link FontHeader} does. */
    static FontHeader.Bytes parts(FileChannel file) {
        return (offset, length) -> {
            if (length < 0 || offset + length > file.size()) {
                throw new EOFException("it is too short");
            }
            ByteBuffer part = ByteBuffer.allocate(length);
            while (part.hasRemaining() && file.read(part, offset + part.position()) >= 0) {
                // reads on until all is there
            }
            return part.flip();
        };
    }

    abstract byte[] read() throws IOException;

    synchronized byte[] bytes() {
        try {
            if (bytes == null) {
                bytes = read();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
