package dev.octavo.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A font file as the engine's library gets it: without the table of substitutions, which takes long to read and makes
 * painting slow, and without that of variation sequences, of which it can only complain.
 */
final class SlimFile {

    private static final int COLLECTION = tag("ttcf");
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int CHARACTERS = tag("cmap");
    private static final int HIDDEN = tag("none");
    private static final int VARIATION_SEQUENCES = 5;

    private final ByteBuffer font;

    private SlimFile(byte[] file) {
        this.font = ByteBuffer.wrap(file.clone());
    }

    /** The bytes of a file that was read before without an error. */
    static byte[] of(byte[] file) {
        SlimFile slim = new SlimFile(file);
        slim.hide();
        return slim.font.array();
    }

    static boolean isCollection(byte[] file) {
        return ByteBuffer.wrap(file).getInt(0) == COLLECTION;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private void hide() {
        if (isCollection(font.array())) {
            for (int i = 0; i < font.getInt(8); i++) {
                hideIn(font.getInt(12 + 4 * i));
            }
        } else {
            hideIn(0);
        }
    }

    /** Goes through the tables of a face. */
    private void hideIn(int face) {
        for (int i = 0; i < font.getShort(face + 4); i++) {
            int entry = face + 12 + 16 * i;
            if (font.getInt(entry) == SUBSTITUTIONS) {
                font.putInt(entry, HIDDEN);
            } else if (font.getInt(entry) == CHARACTERS) {
                hideVariations(font.getInt(entry + 8));
            }
        }
    }

    /** Another table stands in the place of theirs. */
    private void hideVariations(int table) {
        int count = font.getShort(table + 2);
        int other = font.getInt(table + 8 * count);
        for (int entry = table + 4; entry < table + 4 + 8 * count; entry += 8) {
            if (font.getShort(entry) == 0 && font.getShort(entry + 2) == VARIATION_SEQUENCES) {
                font.putInt(entry + 4, other);
            }
        }
    }
}
