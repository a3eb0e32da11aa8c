package dev.octavo.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The tables of a face in a font file, which may be broken: then there are none. Thread-safe, as what it gives is only read. */
final class FontTables {

    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int ENTRY = 16;

    private final ByteBuffer file;
    private final int start;

    private FontTables(ByteBuffer file, int start) {
        this.file = file;
        this.start = start;
    }

    /**
     * The tables of a face.
     *
     * @param index its place, if the file is a collection of several
     */
    static FontTables of(byte[] file, int index) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean isCollection = bytes.getInt(0) == COLLECTION;
        return new FontTables(bytes, isCollection ? bytes.getInt(12 + 4 * index) : 0);
    }

    /** A table by the four letters of its name. */
    Optional<ByteBuffer> table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = Short.toUnsignedInt(file.getShort(start + 4));
        for (int i = 0; i < count; i++) {
            int entry = start + 12 + ENTRY * i;
            if (file.getInt(entry) == tag) {
                return Optional.of(file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
            }
        }
        return Optional.empty();
    }
}
