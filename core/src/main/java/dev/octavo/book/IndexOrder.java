package dev.octavo.book;

import dev.octavo.render.Words;
import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of terms in a language, whatever signs they begin with, and the letters that they are grouped by. */
final class IndexOrder implements Comparator<String> {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final Locale locale;
    private final Collator words;
    private final Collator letters;
    private final String symbols;

    IndexOrder(String languageTag, Words names) {
        this.locale = Locale.forLanguageTag(languageTag);
        this.words = Collator.getInstance(locale);
        this.letters = Collator.getInstance(locale);
        this.letters.setStrength(Collator.PRIMARY);
        this.symbols = names.word("symbols");
    }

    @Override
    public int compare(String one, String other) {
        int byGroup = Integer.compare(rank(one), rank(other));
        int byWords = byGroup != 0 ? byGroup : words.compare(key(one), key(other));
        return byWords != 0 ? byWords : one.compareTo(other);
    }

    /** Signs, numbers, words. */
    private static int rank(String term) {
        String key = key(term);
        if (key.isEmpty()) {
            return 0;
        }
        return Character.isLetter(key.codePointAt(0)) ? 2 : 1;
    }

    /** The heading that a term stands under; empty in scripts that have no letters. */
    String group(String term) {
        if (rank(term) < 2) {
            return rank(term) == 0 ? symbols : "0–9";
        }
        int first = key(term).codePointAt(0);
        if (Character.isIdeographic(first)) {
            return "";
        }
        String letter = Character.toString(first).toUpperCase(locale);
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return amongLatin(letters.compare(letter, plain) == 0 ? plain : letter);
    }

    /** The letter that another one is sorted as at first: in most languages Œ as O. */
    private String amongLatin(String letter) {
        if (letters instanceof RuleBasedCollator rules) {
            for (char plain = 'A'; plain <= 'Z'; plain++) {
                if (first(rules, letter) == first(rules, "" + plain)) {
                    return "" + plain;
                }
            }
        }
        return letter;
    }

    private static int first(RuleBasedCollator rules, String letter) {
        return CollationElementIterator.primaryOrder(
                rules.getCollationElementIterator(letter).next());
    }

    private static String key(String term) {
        return LEADING_SIGNS.matcher(term).replaceFirst("");
    }
}
