package dev.octavo.source.markdown.inline;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributedInline;
import dev.octavo.source.markdown.parser.Trigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads terms of the index that say nothing in the text: {@code \\index{paper!rag}}, as LaTeX has it, {@code {i: "paper!rag"}}, as Leanpub
 * does. Each stands for {@code []{.index term="paper!rag"}}.
 */
public final class IndexTermParser implements InlineContentParser {

    private static final int MAX_LENGTH = 300;

    private static final Pattern QUOTED = Pattern.compile("\\s*+[\"'](?<term>[^\"{}]*[^\"'{}\\s])[\"']\\s*+");

    /** Right behind a word: among words it may be an object of JavaScript, <code>{i: 1}</code>. */
    private static final Pattern BARE = Pattern.compile("\\s*+(?<term>[^\"{}]*[^\"'{}\\s])\\s*+");

    /** What LaTeX sorts a term by, before how it looks. */
    private static final Pattern KEY = Pattern.compile("^[^@]*+@");

    private static final Pattern COMMAND = Pattern.compile("\\\\[a-z]++\\{([^{}]*+)}");

    private static final Pattern SEE = Pattern.compile("(?<how>see|seealso)\\{(?<term>[^{}]++)}");

    private final String opening;

    private IndexTermParser(String opening) {
        this.opening = opening;
    }

    /** Reads those of LaTeX. */
    public static InlineContentParserFactory ofLatex() {
        return new Trigger('\\', () -> new IndexTermParser("\\index{"));
    }

    /** Reads those of Leanpub. */
    public static InlineContentParserFactory ofLeanpub() {
        return new Trigger('{', () -> new IndexTermParser("{i:"));
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (!scanner.next(opening)) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        int depth = 1;
        for (int length = 0; length < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '\n'; length++) {
            depth += scanner.peek() == '{' ? 1 : scanner.peek() == '}' ? -1 : 0;
            if (depth == 0) {
                String inside = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return attributes(inside, Character.isLetterOrDigit(before))
                        .map(attributes -> ParsedInline.of(new AttributedInline(attributes), scanner.position()))
                        .orElseGet(ParsedInline::none);
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    private Optional<Attributes> attributes(String inside, boolean isBehindWord) {
        if (opening.startsWith("{")) {
            return Stream.of(QUOTED, BARE)
                    .filter(form -> form == QUOTED || isBehindWord)
                    .map(form -> form.matcher(inside))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(leanpub -> term(leanpub.group("term"), ""));
        }
        int bar = inside.indexOf('|');
        String term = bar < 0 ? inside : inside.substring(0, bar);
        String shown = Stream.of(term.split("!", -1))
                .map(level -> KEY.matcher(level).replaceFirst(""))
                .map(level -> COMMAND.matcher(level).replaceAll("$1").strip())
                .filter(level -> !level.isEmpty())
                .collect(Collectors.joining("!"));
        return shown.isEmpty() ? Optional.empty() : Optional.of(term(shown, bar < 0 ? "" : inside.substring(bar + 1)));
    }

    private static Attributes term(String term, String said) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("term", term);
        Matcher see = SEE.matcher(said);
        if (see.matches()) {
            values.put(see.group("how").equals("see") ? "see" : "see-also", see.group("term"));
        }
        return new Attributes("", List.of("index"), values);
    }
}
