package dev.octavo.pdf.font;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where a line may end: as Unicode has it (UAX 14), but never behind the apostrophe of a word such as “don’t”, before an
 * ellipsis or a small kana, at a bracket in a word, or within a Korean word. Thai words, which no space parts, are known to a dictionary of the JDK.
 */
public final class LineBreaks implements FSTextBreaker {

    /** Of more letters than this is a word that must be parted where it can. */
    private static final int LONG_WORD = 24;

    /** Letters of what is a word of its own beside a slash, and no unit or conjunction. */
    private static final int WORD = 4;

    private static final Locale THAI = Locale.forLanguageTag("th");

    private static final int FIRST_THAI = 0x0E01;
    private static final int FIRST_KOREAN = 0x1100;

    /** Lines may end before and behind any letter from here on. */
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /**
     * What stands at the start of no line and the JDK lets stand there: small letters of Japanese, and signs that repeat or draw out the one
     * before; ellipses; the stops of Arabic, Urdu, India, Burma, Cambodia and Ethiopia.
     */
    private static final String NEVER_FIRST = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻・…‥،؛؟۔।॥၊။។៕៖፡።፣፤፥፦፧፨";

    private static final int[] NO_GAPS = {};

    private final BreakIterator general = BreakIterator.getLineInstance(Locale.ROOT);
    private final FSTextBreaker inAddresses = new UrlAwareLineBreakIterator(general);
    private final FSTextBreaker withoutAddresses = new Plain(general);
    private FSTextBreaker breaks = withoutAddresses;
    private String text = "";

    /** Where each character of a text without gaps stands in the one with them; empty where it has none. */
    private int[] places = NO_GAPS;

    /** The engine asks for each line: so what most texts lack is looked for in one pass. */
    @Override
    public void setText(String given) {
        char highest = highest(given);
        places = highest >= Gap.FILL ? placesBetweenGaps(given) : NO_GAPS;
        text = places.length == 0 ? given : withoutGaps(given);
        breaks = breaks(highest);
        breaks.setText(text);
    }

    private FSTextBreaker breaks(char highest) {
        if (highest >= FIRST_THAI && text.chars().anyMatch(LineBreaks::isThai)) {
            return new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(THAI));
        }
        return text.indexOf('/') >= 0 ? inAddresses : withoutAddresses;
    }

    private static char highest(String text) {
        char highest = 0;
        for (int i = 0; i < text.length(); i++) {
            highest = (char) Math.max(highest, text.charAt(i));
        }
        return highest;
    }

    /** To ask for the script of a letter takes a search, which most are spared. */
    private static boolean isThai(int c) {
        return c >= FIRST_THAI && UnicodeScript.of(c) == UnicodeScript.THAI;
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isForbidden(at)) {
            at = isBetweenWords(at) ? at + 1 : breaks.next();
        }
        return places.length == 0 || at == BreakIterator.DONE ? at : places[at];
    }

    private static String withoutGaps(String text) {
        return text.codePoints()
                .filter(c -> !Gap.is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A gap is no reason for a line to end, and none begins with one. */
    private static int[] placesBetweenGaps(String text) {
        if (text.codePoints().noneMatch(Gap::is)) {
            return NO_GAPS;
        }
        return IntStream.rangeClosed(0, text.length())
                .filter(at -> at == text.length() || !Gap.isAt(text, at))
                .toArray();
    }

    private boolean isForbidden(int at) {
        return at > 0
                && at < text.length()
                && (text.charAt(at) == ' '
                        || isBehindApostrophe(at)
                        || isBehindStop(at)
                        || isBehindLeadingDash(at)
                        || isBetweenDashAndStop(at)
                        || isBeforeSlash(at)
                        || isWithinMeasure(at)
                        || isBehindHyphenOfNumber(at)
                        || isAtBracketInWord(at)
                        || isAtQuote(at)
                        || NEVER_FIRST.indexOf(text.charAt(at)) >= 0
                        || isWithinKoreanWord(at));
    }

    private boolean isBehindApostrophe(int at) {
        return "’'ʼ".indexOf(text.charAt(at - 1)) >= 0 && Character.isLetter(text.codePointAt(at));
    }

    /**
     * Before a letter or a digit a stop, a comma or a colon parts nothing (UAX 14, LB25 and LB29), as in “e.g.” and “12:30”, but for addresses
     * and other long words; but what only says that an address follows is not left alone there either.
     */
    private boolean isBehindStop(int at) {
        return ".,:;".indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.codePointAt(at))
                && (isInShortWord(at) || text.startsWith("www.", at - 4));
    }

    /** What a dash begins is not parted from it (LB20a): an option as “--all”, a number below zero, speech in Spanish. */
    private boolean isBehindLeadingDash(int at) {
        int first = at - 1;
        while (first > 0 && isDash(text.charAt(first))) {
            first--;
        }
        return isDash(text.charAt(at - 1))
                && (isDash(text.charAt(first)) || Character.isWhitespace(text.charAt(first)));
    }

    /** Nor is what closes from the dash before it (LB13), as in “—dijo él—.” */
    private boolean isBetweenDashAndStop(int at) {
        return isDash(text.charAt(at - 1)) && ".,:;!?)]}".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** Lines end before the slashes of an address; “and/or”, “km/h” and “question/answer” are none. */
    private boolean isBeforeSlash(int at) {
        if (text.charAt(at) != '/' || text.charAt(at - 1) == ' ') {
            return false;
        }
        String word = wordAround(at);
        return word.length() <= LONG_WORD && word.indexOf('/') == word.lastIndexOf('/');
    }

    /** Behind the slash between two words, as in “question/answer”, a line may end. */
    private boolean isBetweenWords(int slash) {
        return text.charAt(slash) == '/' && lettersBefore(slash) >= WORD && lettersFrom(slash + 1) >= WORD;
    }

    private int lettersBefore(int end) {
        int start = end;
        while (start > 0 && end - start < WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private int lettersFrom(int start) {
        int end = start;
        while (end < text.length() && end - start < WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** A number and what it counts are one (LB24, LB25), as “5€” and “20°C”. */
    private boolean isWithinMeasure(int at) {
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        return (before == '°' && Character.isLetter(behind))
                || (Character.isDigit(before) && Character.getType(behind) == Character.CURRENCY_SYMBOL);
    }

    /** Nor is a number parted from the hyphen before it (LB25) in a date, “2024-01-15”, or a short name, “UTF-8”. */
    private boolean isBehindHyphenOfNumber(int at) {
        if (text.charAt(at - 1) != '-' || !isDigit(at) || at < 2) {
            return false;
        }
        boolean isShort = !isDigit(at + 1) || !isDigit(at + 2);
        return (isDigit(at - 2) || (isShort && Character.isLetter(text.charAt(at - 2)))) && isInShortWord(at);
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Nor does a bracket beside a letter (UAX 14, LB30), as in “word(s)”. */
    private boolean isAtBracketInWord(int at) {
        boolean opens = isNarrow(at - 1) && Character.getType(text.charAt(at)) == Character.START_PUNCTUATION;
        boolean closed = isNarrow(at) && Character.getType(text.charAt(at - 1)) == Character.END_PUNCTUATION;
        return (opens || closed) && isInShortWord(at);
    }

    /**
     * Nor does a quote beside anything but a space (UAX 14, LB19): which of them open and which close depends on the language, as in „so“ and
     * »so«. In Chinese and Japanese it is told by the sign.
     */
    private boolean isAtQuote(int at) {
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        return (isQuote(before) && behind < FIRST_IDEOGRAPH)
                || (isQuote(behind) && before < FIRST_IDEOGRAPH && !Character.isWhitespace(before));
    }

    private static boolean isQuote(char c) {
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || c == '"';
    }

    private boolean isNarrow(int at) {
        return text.charAt(at) < FIRST_IDEOGRAPH && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isInShortWord(int at) {
        String word = wordAround(at);
        return word.length() <= LONG_WORD && word.indexOf('/') < 0;
    }

    /** What stands between spaces, or the beginning of it where it is long. */
    private String wordAround(int at) {
        int start = at;
        while (start > 0 && at - start <= LONG_WORD && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - start <= LONG_WORD && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean isWithinKoreanWord(int at) {
        return isKorean(text.charAt(at - 1)) && isKorean(text.charAt(at));
    }

    private static boolean isKorean(char c) {
        return c >= FIRST_KOREAN && UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** Breaks text without the slashes that the engine would look for, behind each break again to the end of the text. */
    private record Plain(BreakIterator iterator) implements FSTextBreaker {

        @Override
        public int next() {
            return iterator.next();
        }

        @Override
        public void setText(String text) {
            iterator.setText(text);
        }
    }
}
