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
     * @param reach how far it may go
     */
    record Block(String open, String close, Kind kind, Reach reach) {

        /** Delimiters are written {@code /*…*}{@code /}, or as one that is both. */
        static Block of(String form, Kind kind, Reach reach) {
            int gap = form.indexOf('…');
            return new Block(gap < 0 ? form : form.substring(0, gap), form.substring(gap + 1), kind, reach);
        }
    }

    /** Where something must have ended. */
    enum Reach {
        LINE,
        LINES
    }

    /**
     * Text in quotes.
     *
     * @param block where it begins and ends
     * @param content what it holds
     */
    record Quote(Block block, Content content) {

        static Quote of(String form, Reach reach, Content content) {
            return new Quote(Block.of(form, Kind.STRING, reach), content);
        }
    }

    /** What stands in quotes. */
    enum Content {
        /** Characters that mean themselves. */
        RAW,
        /** Characters of which one behind a backslash does not end it. */
        ESCAPED,
        /** One such character, so that {@code 'a} alone is something else. */
        CHARACTER
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
            Stream<Block> comments =
                    list("block-comments").stream().map(form -> Block.of(form, Kind.COMMENT, Reach.LINES));
            Stream<Block> notes = list("annotations").stream().map(form -> Block.of(form, Kind.ATTRIBUTE, Reach.LINE));
            return Stream.concat(comments, notes).toList();
        }

        private List<Quote> quotes() {
            return Stream.of(
                            quotes("raw-texts", Reach.LINES, Content.RAW),
                            quotes("long-texts", Reach.LINES, Content.ESCAPED),
                            quotes("texts", Reach.LINE, Content.ESCAPED),
                            quotes("characters", Reach.LINE, Content.CHARACTER))
                    .flatMap(forms -> forms)
                    .toList();
        }

        private Stream<Quote> quotes(String name, Reach reach, Content content) {
            return list(name).stream().map(form -> Quote.of(form, reach, content));
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
