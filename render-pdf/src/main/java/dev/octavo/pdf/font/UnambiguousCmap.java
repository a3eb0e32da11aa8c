package dev.octavo.pdf.font;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * A font's table of characters that, where several share a glyph, names those first that the document uses. The first is
 * what a reader of the PDF copies and hears: without this an apostrophe (U+2019) comes out as a modifier letter (U+02BC).
 *
 * <p>Glyphs that a shaper chose have no character of their own: they are called by one of the last private plane, and say
 * that they are the character that they were chosen for.
 */
final class UnambiguousCmap extends CmapSubtable {

    private static final int GLYPHS = 0x100000;

    private final CmapLookup original;
    private final IntPredicate used;
    private final Map<Integer, Integer> chosen;
    private final Map<Integer, Integer> meanings = new HashMap<>();

    /**
     * A table of characters.
     *
     * @param original the font's own
     * @param used whether the document uses a character
     * @param chosen the glyphs of characters that are to have others than the font's table gives them
     */
    UnambiguousCmap(CmapLookup original, IntPredicate used, Map<Integer, Integer> chosen) {
        this.original = original;
        this.used = used;
        this.chosen = chosen;
        chosen.forEach((character, glyph) -> meanings.put(glyph, character));
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    /**
     * The character by which a glyph is called.
     *
     * @param meaning the text that it was chosen for
     */
    int call(int glyph, String meaning) {
        if (!meanings.containsKey(glyph)) {
            meaning(glyph, meaning).ifPresent(character -> meanings.put(glyph, character));
        }
        return GLYPHS + glyph;
    }

    /** The letter of which it is a form; where it shows several in one, the form; where it has no character, the first. */
    private Optional<Integer> meaning(int glyph, String meaning) {
        List<Integer> own =
                characters(glyph).filter(c -> !Characters.isPrivate(c)).toList();
        if (own.isEmpty()) {
            return Optional.of(meaning.codePointAt(0));
        }
        return own.stream()
                .filter(c -> !letters(c).equals(Character.toString(c)) && meaning.contains(letters(c)))
                .map(c -> letters(c).length() == 1 ? letters(c).codePointAt(0) : c)
                .findFirst();
    }

    @SuppressWarnings("NullAway") // see getCharCodes
    private Stream<Integer> characters(int glyph) {
        List<Integer> characters = original.getCharCodes(glyph);
        return characters == null ? Stream.of() : characters.stream();
    }

    /** What a form of a letter is a form of; of several letters, where it shows them in one. */
    private static String letters(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    @Override
    public int getGlyphId(int codePoint) {
        Integer other = chosen.get(codePoint);
        return other != null ? other : codePoint >= GLYPHS ? codePoint - GLYPHS : original.getGlyphId(codePoint);
    }

    @Override
    @SuppressWarnings("NullAway") // the superclass answers null for a glyph without characters, and its callers know
    public List<Integer> getCharCodes(int glyphId) {
        Integer meaning = meanings.get(glyphId);
        if (meaning != null) {
            return List.of(meaning);
        }
        List<Integer> characters = original.getCharCodes(glyphId);
        return characters == null || characters.size() == 1 ? characters : usedFirst(characters);
    }

    /** What a reader of the PDF copies and hears: a ligature is its letters. */
    String meaning(int glyph) {
        List<Integer> characters = getCharCodes(glyph);
        if (characters == null || characters.isEmpty()) {
            return "";
        }
        int character = characters.get(0);
        return Ligatures.isLigature(character) ? Ligatures.letters(character) : Character.toString(character);
    }

    private List<Integer> usedFirst(List<Integer> characters) {
        return characters.stream()
                .sorted(Comparator.comparing(character -> !used.test(character)))
                .toList();
    }
}
