package dev.octavo.pdf;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The characters that a document uses, held against those that the fonts have. */
final class Characters {

    /** The engine prints neither these nor a mark in their place. */
    private static final BitSet INVISIBLE = new BitSet();

    static {
        INVISIBLE.set(Character.CONTROL);
        INVISIBLE.set(Character.FORMAT);
        INVISIBLE.set(Character.UNASSIGNED);
        INVISIBLE.set(Character.SURROGATE);
    }

    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");
    /** What is printed in place of a character that cannot be. */
    static final String REPLACEMENT = "\uFFFD";

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BitSet used = new BitSet();

    private Characters() {}

    static Characters of(Document document) {
        Characters characters = new Characters();
        document.getDocumentElement().getTextContent().codePoints().forEach(characters.used::set);
        return characters;
    }

    /**
     * Replaces the characters without a meaning that all share, and takes out byte order marks: PDF/A and PDF/UA allow
     * neither in text (ISO 19005-2, 6.2.11.7; ISO 14289-1, 7.21.7).
     */
    void replaceMeaningless(Document document) {
        if (used.get(BYTE_ORDER_MARK) || used.stream().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
            replaceMeaningless(document.getDocumentElement());
        }
    }

    private static void replaceMeaningless(Node node) {
        if (node instanceof Text text) {
            String meant = text.getData().replace(Character.toString(BYTE_ORDER_MARK), "");
            text.setData(PRIVATE.matcher(meant).replaceAll(REPLACEMENT));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            replaceMeaningless(child);
        }
    }

    /** Whether a character is among them. */
    boolean use(int codePoint) {
        return used.get(codePoint);
    }

    /** Whether the main families alone show all of them. */
    boolean areBasic() {
        return used.stream().allMatch(Fonts::isBasic);
    }

    /** Reports what no font can show, once for each script. */
    void reportMissing(DiagnosticSink diagnostics) {
        Map<UnicodeScript, StringBuilder> missing = new TreeMap<>();
        used.stream()
                .filter(c -> !INVISIBLE.get(Character.getType(c)))
                .filter(c -> Character.getType(c) == Character.PRIVATE_USE || !Fonts.canShow(c))
                .forEach(c -> missing.computeIfAbsent(UnicodeScript.of(c), script -> new StringBuilder())
                        .appendCodePoint(c));
        missing.forEach((script, characters) -> diagnostics.report(missing(script, characters.toString())));
    }

    /** Reports text that runs from right to left, which the engine prints in the wrong direction. */
    void reportRightToLeft(DiagnosticSink diagnostics) {
        if (used.stream().anyMatch(Characters::isRightToLeft)) {
            diagnostics.report(Diagnostic.warning(
                            "direction-unsupported",
                            "text that runs from right to left is printed from left to right",
                            SourceRange.NONE)
                    .withHint("HTML and EPUB show it as it should be"));
        }
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static Diagnostic missing(UnicodeScript script, String characters) {
        int count = characters.codePointCount(0, characters.length());
        String some = count <= 8 ? characters : characters.substring(0, characters.offsetByCodePoints(0, 8)) + "…";
        return Diagnostic.warning(
                        "glyph-missing",
                        "no font has " + count + " of the characters (" + script + "): " + some,
                        SourceRange.NONE)
                .withHint(REPLACEMENT + " is printed for each");
    }
}
