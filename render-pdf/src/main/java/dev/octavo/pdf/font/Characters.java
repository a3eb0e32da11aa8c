package dev.octavo.pdf.font;

import dev.octavo.internal.Directions;
import dev.octavo.pdf.markup.Elements;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** The characters that a document uses, and what is known of characters at large. */
public final class Characters {

    /** Scripts whose letters stand one after the other, each as it is. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.YI,
            UnicodeScript.UNKNOWN);

    /** Blocks that are called as the script they are of. */
    private static final Map<String, UnicodeScript> BLOCKS = scriptsOfBlocks();

    private final BitSet used = new BitSet();
    private final Set<String> languages = new LinkedHashSet<>();

    private Characters() {}

    /**
     * The characters of a document.
     *
     * @param stylesheet its own characters may be printed too
     */
    public static Characters of(Document document, String stylesheet) {
        Characters characters = new Characters();
        characters.use(document.getDocumentElement().getTextContent());
        characters.use(stylesheet);
        Elements.of(document).forEach(element -> characters.languages.add(element.getAttribute("lang")));
        characters.languages.remove("");
        return characters;
    }

    /** Those of a text alone. */
    static Characters of(String text, String language) {
        Characters characters = new Characters();
        characters.use(text);
        characters.languages.add(language);
        return characters;
    }

    private void use(String text) {
        text.codePoints().forEach(used::set);
    }

    /** Whether a character is among them. */
    boolean use(int codePoint) {
        return used.get(codePoint);
    }

    /** Those that leave ink. */
    BitSet visible() {
        BitSet visible = (BitSet) used.clone();
        used.stream().filter(c -> isInvisible(c) || isSpace(c)).forEach(visible::clear);
        return visible;
    }

    /** The languages of the document's parts, as they come. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    /** Whether the main families alone show all of them. */
    boolean areBasic() {
        return used.stream().allMatch(Bundled::isBasic);
    }

    /** Whether some of them run from right to left. */
    public boolean runRightToLeft() {
        return used.stream().anyMatch(Directions::isFromRight);
    }

    /** The script of a character; of one that several share, the script among whose letters it is listed. */
    static UnicodeScript script(int c) {
        UnicodeScript own = UnicodeScript.of(c);
        UnicodeBlock block = UnicodeBlock.of(c);
        return own == UnicodeScript.COMMON && block != null ? BLOCKS.getOrDefault(block.toString(), own) : own;
    }

    private static Map<String, UnicodeScript> scriptsOfBlocks() {
        Map<String, UnicodeScript> scripts =
                Arrays.stream(UnicodeScript.values()).collect(Collectors.toMap(Enum::name, script -> script));
        scripts.put(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.toString(), UnicodeScript.HAN);
        scripts.put(UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.toString(), UnicodeScript.HAN);
        return scripts;
    }

    /** Whether a character has no shape, but tells something of its neighbours. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || isVariationSelector(c)
                || isFiller(c);
    }

    private static boolean isVariationSelector(int c) {
        return isIn(0xFE00, 0xFE0F, c) || isIn(0xE0100, 0xE01EF, c) || isIn(0x180B, 0x180D, c);
    }

    private static boolean isIn(int first, int last, int c) {
        return first <= c && c <= last;
    }

    /** Whether an invisible character chooses among the shapes of the one before it, or joins it to the next. */
    static boolean isSelector(int c) {
        return isVariationSelector(c) || isIn(0x200C, 0x200D, c) || isIn(0xE0020, 0xE007F, c);
    }

    /** The joiner of graphemes, the fillers of Hangul, and what stands for an object that is not text. */
    private static boolean isFiller(int c) {
        return c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0xFFFC;
    }

    static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** A colour of skin for the emoji before it. */
    static boolean isSkinTone(int c) {
        return isIn(0x1F3FB, 0x1F3FF, c);
    }

    /** Whether it stands around the character before it, as the key of a keycap does. */
    static boolean isEnclosing(int c) {
        return Character.getType(c) == Character.ENCLOSING_MARK;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || isEnclosing(c) || type == Character.COMBINING_SPACING_MARK)
                && !isInvisible(c);
    }

    /** Whether the shape or the place of a character depends on its neighbours. */
    static boolean isShaped(int c) {
        return isMark(c) || Directions.isFromRight(c) || !SIMPLE.contains(UnicodeScript.of(c));
    }
}
