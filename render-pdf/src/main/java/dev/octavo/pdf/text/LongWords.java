package dev.octavo.pdf.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts those words of titles, captions and contents that are about as long as their line: the engine would break them in the
 * middle without a hyphen. By their language where that has places for it, else between any letters.
 */
final class LongWords {

    /** How large the letters of some elements are in relation to the text, as the stylesheet has it. */
    private static final Map<String, Double> SIZES = Map.of("h1", 2.4, "h2", 1.25, "title", 3.0, "contents", 1.3);

    /** What a title is set in that is long itself. */
    private static final double SIZE_OF_LONG_TITLES = 2;

    /** The width of a wide letter in relation to its height. */
    private static final double WIDTH_OF_LETTER = .65;

    private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}]{8,}");
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD");

    /** Between letters of scripts that know the hyphen, two from either end. */
    private static final Pattern BETWEEN_LETTERS = Pattern.compile(
            "(?<=[\\p{L}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArmenian}]]\\p{M}{0,3}+\\p{L}\\p{M}{0,3}+)(?=\\p{L}\\p{M}{0,3}+\\p{L})");

    /** Where words are parted for which their language has no places, or too few; the first that are enough. */
    private static final List<Pattern> PLACES = List.of(Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})"), BETWEEN_LETTERS);

    private final SoftHyphens hyphens;
    private final Measure measure;

    LongWords(SoftHyphens hyphens, Measure measure) {
        this.hyphens = hyphens;
        this.measure = measure;
    }

    void part(Element root) {
        part(root, "", 1, false);
    }

    private void part(Element element, String outerLanguage, double outerSize, boolean inTitle) {
        if (SoftHyphens.holdsNoWords(element)) {
            return;
        }
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : outerLanguage;
        double size = size(element, outerSize);
        boolean isTitle = inTitle || SoftHyphens.isWhole(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                part(inner, language, size, isTitle);
            } else if (isTitle && child instanceof Text text) {
                int most = (int) (measure.width() / (size * measure.textSize() * WIDTH_OF_LETTER));
                text.setData(parted(text.getData(), language, most));
            }
        }
    }

    private static double size(Element element, double outer) {
        boolean isLong = !List.of("", "short").contains(element.getAttribute("data-length"));
        return Stream.of(element.getTagName(), element.getAttribute("class"))
                .filter(SIZES::containsKey)
                .map(SIZES::get)
                .reduce((first, second) -> second)
                .map(size -> isLong ? SIZE_OF_LONG_TITLES : size)
                .orElse(outer);
    }

    private String parted(String text, String language, int most) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group().length() > most ? parts(token.group(), language, most) : token.group()));
    }

    private String parts(String word, String language, int most) {
        if (SoftHyphens.isNoWord(word)) {
            return word;
        }
        String parted = hyphens.parted(word, language);
        for (Pattern places : PLACES) {
            parted = SOFT_HYPHEN
                    .splitAsStream(parted)
                    .map(part -> part.length() > most ? places.matcher(part).replaceAll("\u00AD") : part)
                    .collect(Collectors.joining("\u00AD"));
        }
        return parted;
    }
}
