package dev.octavo.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The mark before the rest of a long line of code: an arrow that turns. */
public final class TurnMark {

    private TurnMark() {}

    /** The picture as PNG. */
    public static byte[] png() {
        try (InputStream in = Objects.requireNonNull(TurnMark.class.getResourceAsStream("turn.png"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
