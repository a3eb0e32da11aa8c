package dev.octavo.pdf.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Ties together what no line should end within: a number and its unit, initials and the name, an abbreviation or a
 * “Chapter” and what it counts, a word and the signs that French sets apart from it. The space between becomes one that no line ends at (U+00A0).
 */
final class Ties {

    private static final Set<String> APART = Set.of("code", "head", "math", "pre", "svg");

    private static final String UNITS =
            "[%‰°€$£]|°[CF]|[kMGTmcµn]?(?:m|g|s|l|Hz|W|V|A|B|N|J|Pa)|[KMGT]i?B|min|h|px|pt|dpi|EUR|USD";

    private static final String ABBREVIATIONS =
            "Abb|Art|Bd|Dr|Fig|Hr|Kap|Mr|Mrs|Ms|No|Nr|Prof|Sec|St|Tab|Vol|art|ca|fig|no|nr|pp|vol";

    private static final String COUNTED =
            "Abbildung|Abschnitt|Band|Chapter|Equation|Fall|Figure|Kapitel|Listing|Page|Part|"
                    + "Section|Seite|Step|Table|Tabelle|Teil|chapitre|chapter|figure|page|part|section|step|table";

    /** A space, then what follows it, then what stands before it: asked in this order, most spaces are done with at once. */
    private static final Pattern LOOSE = Pattern.compile(
            "[ \\n](?:(?=(?:" + UNITS + ")(?![\\p{L}\\p{N}]))(?<=\\d.)"
                    + "|(?=\\p{Lu}|\\p{L}\\.)(?<=(?<![\\p{L}\\p{N}])\\p{L}\\..)"
                    + "|(?=[\\p{Lu}\\d])(?<=(?<!\\p{L})(?:" + ABBREVIATIONS + ")\\..)"
                    + "|(?=\\d)(?<=(?<!\\p{L})(?:p|S)\\..)"
                    + "|(?=\\d)(?<=(?:(?<!\\p{L})(?:" + COUNTED + ")|[§№]).)"
                    + "|(?=[!?;:»]+(?![\\p{L}\\p{N}]))"
                    + "|(?<=(?<![^\\s(\\[])«.))",
            Pattern.DOTALL);

    private Ties() {}

    static void tie(Element element) {
        if (APART.contains(element.getTagName())) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tie(inner);
            } else if (child instanceof Text text) {
                text.setData(tied(text.getData()));
            }
        }
    }

    static String tied(String text) {
        return LOOSE.matcher(text).replaceAll("\u00A0");
    }
}
