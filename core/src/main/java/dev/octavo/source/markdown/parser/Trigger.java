package dev.octavo.source.markdown.parser;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/** Starts a new parser for each block, which is asked at every occurrence of one character. */
public final class Trigger implements InlineContentParserFactory {

    private final Set<Character> character;
    private final Supplier<InlineContentParser> parser;

    public Trigger(char character, Supplier<InlineContentParser> parser) {
        this.character = Set.of(character);
        this.parser = parser;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return character;
    }

    @Override
    public InlineContentParser create() {
        return parser.get();
    }
}
