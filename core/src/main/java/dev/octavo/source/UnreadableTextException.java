package dev.octavo.source;

import java.io.IOException;

/** Thrown when bytes are not text in an encoding that the reader knows: UTF-8, or UTF-16 with a byte order mark. */
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final long offset;

    UnreadableTextException(String source, String charset, long offset, int line) {
        super(source + ":" + line + ": not " + charset + " text: malformed byte at offset " + offset
                + " (save the file as UTF-8)");
        this.source = source;
        this.offset = offset;
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** How many bytes stand before the first one that cannot be read. */
    public long offset() {
        return offset;
    }
}
