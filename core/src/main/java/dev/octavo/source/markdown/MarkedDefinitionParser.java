package dev.octavo.source.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads definitions of links whose address holds marks of templates, in which there are spaces: {@code [a]: {% link a.md %} "A"}. */
final class MarkedDefinitionParser extends AbstractBlockParser {

    private static final Pattern DEFINITION =
            Pattern.compile("\\[(?<label>(?!\\^)(?:[^\\[\\]\\\\]|\\\\.){1,999}+)]:[ \\t]*+"
                    + "(?<address>(?:[^\\s<>{]++|" + MarkedTag.MARK + "|\\{)++)"
                    + "(?:[ \\t]++(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|\\((?<round>[^()]*+)\\)))?+[ \\t]*+");

    private static final Pattern SPACE_IN_MARK = Pattern.compile("\\{[{%][^{}]*?[ \\t]");

    private final LinkReferenceDefinition definition;

    private MarkedDefinitionParser(LinkReferenceDefinition definition) {
        this.definition = definition;
    }

    static AbstractBlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                int start = state.getNextNonSpaceIndex();
                boolean mayBe = state.getIndent() < 4
                        && start < line.length()
                        && line.charAt(start) == '['
                        && matched.getParagraphLines().isEmpty();
                Matcher told = DEFINITION.matcher(line).region(start, line.length());
                return mayBe
                                && told.matches()
                                && SPACE_IN_MARK.matcher(told.group("address")).find()
                        ? BlockStart.of(new MarkedDefinitionParser(definition(told)))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
        };
    }

    private static LinkReferenceDefinition definition(Matcher told) {
        String title = List.of("double", "single", "round").stream()
                .map(told::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        return new LinkReferenceDefinition(told.group("label"), told.group("address"), title);
    }

    @Override
    public Block getBlock() {
        return definition;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        DefinitionMap<LinkReferenceDefinition> definitions = new DefinitionMap<>(LinkReferenceDefinition.class);
        definitions.putIfAbsent(definition.getLabel(), definition);
        return List.of(definitions);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
