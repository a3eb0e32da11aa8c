package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts soft hyphens (U+00AD) into the words of running text, by the language of each part: the engine could be told to
 * hyphenate, but not in which language.
 */
final class SoftHyphens {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Elements whose words stay whole. */
    private static final Set<String> WHOLE_ELEMENTS = Set.of(
            "head",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "caption",
            "figcaption",
            "dt",
            "pre",
            "code",
            "math",
            "svg",
            "table");

    private static final Set<String> NO_WORDS_IN = Set.of("head", "pre", "code", "math", "svg", "table");

    /** Classes whose words stay whole. */
    private static final Set<String> WHOLE_CLASSES = Set.of(
            "address",
            "admonition-title",
            "byline",
            "caption",
            "contents",
            "endnotes-title",
            "half-title",
            "math",
            "running-left",
            "running-right",
            "subtitle",
            "summary",
            "title-page");

    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /** In letters; a shorter word is not parted. */
    private static final int SHORTEST = Patterns.FEWEST_BEFORE + Patterns.FEWEST_BEHIND;

    private static final int FEWEST_BEFORE_IN_TABLES = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST + ",}");

    /** Addresses, paths, names of things in programs, and words that their author has parted. */
    private static final Pattern NO_WORDS = Pattern.compile("[@/\\\\_=<>{}|#0-9\u00AD]|[.:]\\p{L}");

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)\\p{Lu}");

    private final Hyphenation hyphenation;
    private final int fewestBefore;
    private final Map<String, Words> words = new HashMap<>();

    private SoftHyphens(Hyphenation hyphenation, int fewestBefore) {
        this.hyphenation = hyphenation;
        this.fewestBefore = fewestBefore;
    }

    static SoftHyphens ofText(Hyphenation hyphenation) {
        return new SoftHyphens(hyphenation, Patterns.FEWEST_BEFORE);
    }

    /** In the narrow columns of a table two letters and a hyphen are a line of their own. */
    static SoftHyphens ofTables(Hyphenation hyphenation) {
        return new SoftHyphens(hyphenation, FEWEST_BEFORE_IN_TABLES);
    }

    /** Hyphenates a document, but for its tables. */
    void insert(Element root) {
        insert(root, "");
    }

    /** Hyphenates a table, whose words stay whole as long as there is room for them. */
    void insertInto(Element table) {
        Node outer = table;
        while (outer instanceof Element element && !element.hasAttribute("lang")) {
            outer = outer.getParentNode();
        }
        insertIntoChildren(table, outer instanceof Element element ? element.getAttribute("lang") : "");
    }

    private void insert(Element element, String outer) {
        if (!isWhole(element)) {
            insertIntoChildren(element, element.hasAttribute("lang") ? element.getAttribute("lang") : outer);
        }
    }

    private void insertIntoChildren(Element element, String language) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                insert(inner, language);
            } else if (child instanceof Text text) {
                boolean last = element.getTagName().equals("p") && child.getNextSibling() == null;
                wordsOf(language).ifPresent(words -> text.setData(words.hyphenated(text.getData(), last)));
            }
        }
    }

    /** A word with soft hyphens by its language; as it is where that has none. */
    String parted(String word, String language) {
        return wordsOf(language).map(words -> words.parted(word)).orElse(word);
    }

    /** Whether something is an address, a path, or the name of a thing in a program. */
    static boolean isNoWord(String token) {
        return NO_WORDS.matcher(token).find();
    }

    /** Whether what an element holds is set letter by letter, or by another part of the setting. */
    static boolean holdsNoWords(Element element) {
        return NO_WORDS_IN.contains(element.getTagName());
    }

    /** Whether the words of an element stay whole where there is room. */
    static boolean isWhole(Element element) {
        return WHOLE_ELEMENTS.contains(element.getTagName())
                || Elements.classes(element).stream().anyMatch(WHOLE_CLASSES::contains);
    }

    private Optional<Words> wordsOf(String language) {
        Optional<Words> known = Optional.ofNullable(words.get(language));
        return known.isPresent()
                ? known
                : hyphenation.patterns(language).map(patterns -> {
                    Words fresh = new Words(patterns, fewestBefore);
                    words.put(language, fresh);
                    return fresh;
                });
    }

    /** The words of one language that the document has, each parted once. */
    private static final class Words {

        private final Patterns patterns;
        private final int fewestBefore;
        private final Map<String, String> parted = new HashMap<>();

        Words(Patterns patterns, int fewestBefore) {
            this.patterns = patterns;
            this.fewestBefore = fewestBefore;
        }

        /** A paragraph does not end with a part of a word. */
        String hyphenated(String text, boolean lastOfParagraph) {
            int end = lastOfParagraph ? startOfLastWord(text) : text.length();
            return TOKEN.matcher(text.substring(0, end)).replaceAll(token -> token(token.group()))
                    + text.substring(end);
        }

        private static int startOfLastWord(String text) {
            int start = text.stripTrailing().length();
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private String token(String token) {
            return token.length() < SHORTEST ? quoted(token) : quoted(parted.computeIfAbsent(token, this::parted));
        }

        private static String quoted(String text) {
            return Matcher.quoteReplacement(text);
        }

        private String parted(String token) {
            return NO_WORDS.matcher(token).find() ? token : WORD.matcher(token).replaceAll(this::word);
        }

        private String word(MatchResult match) {
            String word = match.group();
            if (INNER_CAPITAL.matcher(word).find()) {
                return word;
            }
            StringBuilder out = new StringBuilder(word);
            List<Integer> places = patterns.places(word);
            for (int i = places.size() - 1; i >= 0 && places.get(i) >= fewestBefore; i--) {
                out.insert((int) places.get(i), SOFT_HYPHEN);
            }
            return out.toString();
        }
    }
}
