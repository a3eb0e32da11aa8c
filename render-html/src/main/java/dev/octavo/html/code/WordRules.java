package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How {@link WordLexer} tells the parts of a language apart; {@code words.properties} holds the rules and explains them.
 *
 * @param comments what begins a comment up to the end of its line
 * @param blocks comments with an end, annotations, headings
 * @param quotes forms of text in quotes, longer ones first
 * @param keywords words of the language
 * @param types names of types
 * @param wordParts signs that may stand within a word; a word with one is called
 * @param wordEnds signs that may end a word
 * @param sigils signs before the name of a variable
 * @param keySign what follows a key at the start of a line; empty in languages without keys
 * @param ignoresCase whether {@code IF} is {@code if}
 * @param names what all other words are
 */
record WordRules(
        List<String> comments,
        List<Block> blocks,
        List<Quote> quotes,
        Set<String> keywords,
        Set<String> types,
        String wordParts,
        String wordEnds,
        String sigils,
        String keySign,
        boolean ignoresCase,
        Names names) {

    /**
     * Something between two delimiters.
     *
     * @param open how it begins
     * @param close how it ends
     * @param kind what it is
     * @param lines whether it may go over lines
     */
    record Block(String open, String close, Kind kind, boolean lines) {

        /** Delimiters are written {@code /*…*}{@code /}, or as one that is both. */
        static Block of(String form, Kind kind, boolean lines) {
            int gap = form.indexOf('…');
            return new Block(gap < 0 ? form : form.substring(0, gap), form.substring(gap + 1), kind, lines);
        }
    }

    /**
     * Text in quotes.
     *
     * @param block where it begins and ends
     * @param escapes whether a backslash keeps the character after it from ending the text
     * @param single whether it holds one character, so that {@code 'a} alone is something else
     */
    record Quote(Block block, boolean escapes, boolean single) {

        static Quote of(String form, boolean lines, boolean escapes, boolean single) {
            return new Quote(Block.of(form, Kind.STRING, lines), escapes, single);
        }
    }

    static WordRules of(String language, Properties all) {
        Table table = new Table(language, all);
        List<String> flags = table.list("flags");
        return new WordRules(
                table.list("comments"),
                table.blocks(),
                table.quotes(),
                table.words("keywords", flags.contains("ignore-case")),
                table.words("types", flags.contains("ignore-case")),
                table.signs("word-parts"),
                table.signs("word-ends"),
                table.signs("sigils"),
                table.value("keys"),
                flags.contains("ignore-case"),
                names(flags));
    }

    private static Names names(List<String> flags) {
        if (flags.contains("types")) {
            return Names.CALLED_OR_TYPES;
        }
        return flags.contains("calls") ? Names.CALLED : Names.SCANNED;
    }

    /** The lines of the table that are about one language. */
    private record Table(String language, Properties all) {

        private List<Block> blocks() {
            Stream<Block> comments = list("block-comments").stream().map(form -> Block.of(form, Kind.COMMENT, true));
            Stream<Block> notes = list("annotations").stream().map(form -> Block.of(form, Kind.ATTRIBUTE, false));
            return Stream.concat(comments, notes).toList();
        }

        private List<Quote> quotes() {
            return Stream.of(
                            list("raw-texts").stream().map(form -> Quote.of(form, true, false, false)),
                            list("long-texts").stream().map(form -> Quote.of(form, true, true, false)),
                            list("texts").stream().map(form -> Quote.of(form, false, true, false)),
                            list("characters").stream().map(form -> Quote.of(form, false, true, true)))
                    .flatMap(forms -> forms)
                    .toList();
        }

        private Set<String> words(String name, boolean ignoreCase) {
            List<String> words = list(name);
            return ignoreCase
                    ? Set.copyOf(words.stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList())
                    : Set.copyOf(words);
        }

        private List<String> list(String name) {
            String words = value(name);
            return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
        }

        private String signs(String name) {
            return String.join("", list(name));
        }

        private String value(String name) {
            return all.getProperty(language + "." + name, "").strip();
        }
    }
}
