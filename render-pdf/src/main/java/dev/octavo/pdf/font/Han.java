package dev.octavo.pdf.font;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries' forms of Chinese characters, which share their code points. */
enum Han {
    /** Of Japan. */
    JAPANESE(17),
    /** Of China. */
    SIMPLIFIED(18),
    /** Of Korea. */
    KOREAN(19),
    /** Of Taiwan and Hongkong. */
    TRADITIONAL(20);

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");
    private static final Map<String, Han> LANGUAGES =
            Map.of("ja", JAPANESE, "ko", KOREAN, "zh", SIMPLIFIED, "yue", TRADITIONAL);

    private final int codePage;

    Han(int codePage) {
        this.codePage = codePage;
    }

    /** The forms that a language uses. */
    static Optional<Han> of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean isTraditional = locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(locale.getCountry()));
        return Optional.ofNullable(LANGUAGES.get(locale.getLanguage()))
                .map(han -> han == SIMPLIFIED && isTraditional ? TRADITIONAL : han);
    }

    /** The forms that the first language that uses any uses. */
    static Optional<Han> of(List<String> languages) {
        return languages.stream().map(Han::of).flatMap(Optional::stream).findFirst();
    }

    /** The forms that stand beside the letters of a script. */
    static Optional<Han> of(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA -> Optional.of(JAPANESE);
            case HANGUL -> Optional.of(KOREAN);
            case BOPOMOFO -> Optional.of(TRADITIONAL);
            default -> Optional.empty();
        };
    }

    /** Whether a face says that it is made for these forms. */
    boolean isIn(FontHeader face) {
        return ((face.codePages() >>> codePage) & 1) != 0;
    }

    /** For how many countries a face is made. */
    static int count(FontHeader face) {
        return Integer.bitCount((face.codePages() >>> JAPANESE.codePage) & 0xF);
    }
}
