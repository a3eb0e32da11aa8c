package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Ties together what no line should end within: a number and its unit, initials and the name, an abbreviation or a
 * “Chapter” and what it counts, a word and the signs that French sets apart from it,
 * groups of digits. The space between becomes one that no line ends at (U+00A0).
 */
final class Ties {

    private static final Set<String> APART = Set.of("code", "head", "math", "pre", "svg");

    private static final String UNITS =
            "[%‰°€$£]|°[CF]|[kMGTmcµn]?(?:m|g|s|l|Hz|W|V|A|B|N|J|Pa)|[KMGT]i?B|min|h|px|pt|dpi|EUR|USD"
                    + "|км|см|мм|кг|м|(?:г|гг|r)\\.";

    private static final String ABBREVIATIONS =
            "Abb|Art|Bd|Dr|Dra|Fig|Hr|Kap|Mr|Mrs|Ms|No|Nr|Prof|Rev|Sec|Sr|Sra|Sres|Srta|St|Tab|Uds?|Vol"
                    + "|MM|Dott|Sig|art|ca|cap|chap|fig|no|nr|núm|págs?|pagg?|pp|vol"
                    + "|al|dr|godz|inż|ks|ok|prof|rys|rozdz|str|tab|ul|św"
                    + "|акад|гл|им|пл|просп|проф|рис|св|см|стр|табл|ул";

    /** Titles without a stop. */
    private static final String TITLES = "Dr|Mlle|Mme|Mr|Mrs|Ms|dr|mgr|prof";

    private static final String COUNTED =
            "Abbildung|Abschnitt|Band|Chapter|Equation|Fall|Figure|Kapitel|Listing|Page|Part|"
                    + "Section|Seite|Step|Table|Tabelle|Teil|chapitre|chapter|figure|page|part|section|step|table"
                    + "|capítulo|figura|página|tabla|rozdział|глава|рисунок|таблица|nr|n\\.?[ºo°]|N[º°]";

    /** A space, then what follows it, then what stands before it. What may begin a tie, {@link #mayBeTied} says too. */
    private static final Pattern LOOSE = Pattern.compile(
            "[ \\n](?:(?=(?:" + UNITS + ")(?![\\p{L}\\p{N}]))(?<=\\d.)"
                    + "|(?=\\p{Lu}|\\p{L}\\.)(?<=(?<![\\p{L}\\p{N}])\\p{L}\\..)"
                    + "|(?=[\\p{Lu}\\d])(?<=(?<!\\p{L})(?:" + ABBREVIATIONS + ")\\..)"
                    + "|(?=\\p{Lu})(?<=(?<!\\p{L})(?:" + TITLES + ").)"
                    + "|(?=\\d)(?<=(?<!\\p{L})(?:\\p{Ll}|S)\\..)"
                    + "|(?=\\d)(?<=(?:(?<!\\p{L})(?:" + COUNTED + ")|[§№]).)"
                    + "|(?=\\d{3}(?!\\d))(?<=(?<!\\d)\\d{1,3}.)"
                    + "|(?=\\d\\d(?!\\d))(?<=\\d[ \u00A0\u202F]h.)"
                    + "|(?=[!?;:»]+(?![\\p{L}\\p{N}]))"
                    + "|(?<=(?<![^\\s(\\[])«.))",
            Pattern.DOTALL);

    /** In these no line ends with a word of one letter, as are their shortest prepositions. */
    private static final Set<String> WITHOUT_LONE_LETTERS = Set.of("be", "cs", "pl", "ru", "sk", "uk");

    private static final Pattern BEHIND_LONE_LETTER =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}'’-])\\p{L})[ \\n](?=[\\p{L}\\p{N}])");

    private Ties() {}

    static void tie(Document document) {
        tie(document.getDocumentElement(), "");
    }

    private static void tie(Element element, String outer) {
        if (APART.contains(element.getTagName())) {
            return;
        }
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tie(inner, language);
            } else if (child instanceof Text text) {
                text.setData(tied(text.getData(), language));
            }
        }
    }

    static String tied(String text, String language) {
        String tied = tied(text, LOOSE, Ties::mayBeTied);
        return WITHOUT_LONE_LETTERS.contains(Locale.forLanguageTag(language).getLanguage())
                ? tied(tied, BEHIND_LONE_LETTER, (all, space) -> true)
                : tied;
    }

    private static String tied(String text, Pattern loose, BiPredicate<String, Integer> isAsked) {
        Matcher matcher = loose.matcher(text).useTransparentBounds(true);
        StringBuilder tied = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = text.charAt(i) == ' ' || text.charAt(i) == '\n';
            if (isSpace
                    && isAsked.test(text, i)
                    && matcher.region(i, text.length()).lookingAt()) {
                tied.setCharAt(i, '\u00A0');
            }
        }
        return tied.toString();
    }

    /** Most spaces stand between small letters, and are done with here: the pattern takes longer to say so. */
    private static boolean mayBeTied(String text, int space) {
        int before = space == 0 ? ' ' : text.charAt(space - 1);
        int after = space + 1 == text.length() ? ' ' : text.codePointAt(space + 1);
        return isDigit(before)
                || before == '.'
                || before == '«'
                || isDigit(after)
                || Character.isUpperCase(after)
                || "!?;:»".indexOf(after) >= 0;
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
