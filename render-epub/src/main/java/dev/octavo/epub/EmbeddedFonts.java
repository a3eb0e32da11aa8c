package dev.octavo.epub;

import dev.octavo.resource.Resource;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fonts that are packed into a book.
 *
 * @param text the faces of the text
 * @param code the faces of code
 * @param part whether only what the book needs of them is packed
 */
record EmbeddedFonts(List<EmbeddedFont> text, List<EmbeddedFont> code, boolean part) {

    /** None. */
    static final EmbeddedFonts NONE = new EmbeddedFonts(List.of(), List.of(), false);

    EmbeddedFonts withText(Resource... faces) {
        return new EmbeddedFonts(read(faces), code, part);
    }

    EmbeddedFonts withCode(Resource... faces) {
        return new EmbeddedFonts(text, read(faces), part);
    }

    EmbeddedFonts inPart(boolean inPart) {
        return new EmbeddedFonts(text, code, inPart);
    }

    private static List<EmbeddedFont> read(Resource... faces) {
        return Stream.of(faces).map(EmbeddedFont::of).toList();
    }

    /** All of them, each once. */
    List<EmbeddedFont> all() {
        Map<String, EmbeddedFont> byFile = new LinkedHashMap<>();
        Stream.concat(text.stream(), code.stream()).forEach(font -> byFile.putIfAbsent(font.file(), font));
        return List.copyOf(byFile.values());
    }

    /** What is packed of one of them into a book with the given characters. */
    byte[] contents(EmbeddedFont font, BitSet characters) {
        return part ? font.holding(characters) : font.contents().bytes();
    }

    /** The rules that make them known and use them; empty where there are none. */
    String stylesheet() {
        String faces = all().stream().map(EmbeddedFont::rule).collect(Collectors.joining("\n"));
        return faces + use("body", text, "serif") + use("code,\nkbd,\nsamp,\npre", code, "monospace");
    }

    private static String use(String selector, List<EmbeddedFont> faces, String otherwise) {
        String families = faces.stream()
                .map(face -> "\"" + face.family() + "\", ")
                .distinct()
                .collect(Collectors.joining());
        return families.isEmpty() ? "" : "\n" + selector + " {\n  font-family: " + families + otherwise + ";\n}\n";
    }
}
