package dev.octavo.pdf.font;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The faces of a family of fonts, at least one.
 *
 * @param name what stylesheets call it
 * @param faces regular, bold and so on, in any order
 */
record Family(String name, List<Face> faces) {

    Family {
        faces = List.copyOf(faces);
    }

    /** The family under another name. */
    Family named(String other) {
        return new Family(other, faces.stream().map(face -> face.named(other)).toList());
    }

    Face regular() {
        return closest(400, false);
    }

    boolean has(int codePoint) {
        return faces.stream().anyMatch(face -> face.has(codePoint));
    }

    private Face closest(int weight, boolean italic) {
        return closest(weight, italic, face -> true).orElseThrow();
    }

    /** The face that looks most like what is wanted, of those that will do. */
    Optional<Face> closest(int weight, boolean italic, Predicate<Face> will) {
        return faces.stream()
                .filter(will)
                .min(Comparator.comparing((Face face) -> face.isItalic() != italic)
                        .thenComparing(face -> Math.abs(face.weight() - weight)));
    }
}
