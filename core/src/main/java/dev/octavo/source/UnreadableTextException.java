package dev.octavo.source;

import java.io.IOException;

/** Thrown when bytes are not text in an encoding that the reader knows: UTF-8 or UTF-16. */
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final long offset;

    private UnreadableTextException(String message, String source, long offset) {
        super(message + " (save the file as UTF-8)");
        this.source = source;
        this.offset = offset;
    }

    public static UnreadableTextException malformed(String source, String charset, long offset, int line) {
        String problem = ": not " + charset + " text: malformed byte at offset " + offset;
        return new UnreadableTextException(source + ":" + line + problem, source, offset);
    }

    public static UnreadableTextException binary(String source, String charset) {
        return new UnreadableTextException(source + ": not " + charset + " text: too many zero bytes", source, 0);
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** How many bytes stand before the first one that cannot be read; none where the whole is no text. */
    public long offset() {
        return offset;
    }
}
