package dev.octavo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One bundled font file.
 *
 * @param family the name by which stylesheets call its family
 * @param weight 400 or 700
 * @param italic whether it is italic
 * @param file where it is among the resources
 */
record Face(String family, int weight, boolean italic, String file) {

    static final String SERIF = "Serif";
    static final String SANS = "SansSerif";
    static final String MONO = "Monospaced";
    static final String SYMBOLS = "Symbols";

    /** The faces that stylesheets choose from. The names are those that the engine gives to the generic families. */
    static final List<Face> MAIN = Stream.of(
                    family(SERIF, "source/SourceSerifPro-", "Regular", "Bold", "It", "BoldIt"),
                    family(SANS, "source/SourceSansPro-", "Regular", "Bold", "It", "BoldIt"),
                    family(MONO, "jetbrains-mono/JetBrainsMono-", "Regular", "Bold", "Italic", "BoldItalic"))
            .flatMap(List::stream)
            .toList();

    /** The faces that have most of the characters that the main ones lack. */
    static final List<Face> FALLBACK = List.of(
            new Face(SYMBOLS, 400, false, "dejavu/DejaVuSans.ttf"),
            new Face(SYMBOLS, 700, false, "dejavu/DejaVuSans-Bold.ttf"));

    private static List<Face> family(
            String family, String file, String regular, String bold, String italic, String boldItalic) {
        return List.of(
                new Face(family, 400, false, file + regular + ".ttf"),
                new Face(family, 700, false, file + bold + ".ttf"),
                new Face(family, 400, true, file + italic + ".ttf"),
                new Face(family, 700, true, file + boldItalic + ".ttf"));
    }

    boolean isRegular() {
        return weight == 400 && !italic;
    }

    byte[] read() {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
