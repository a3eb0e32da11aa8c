package dev.octavo.source.markdown.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads definitions of links whose address holds marks of templates, in which there are spaces: {@code [a]: {% link a.md %} "A"}. The
 * address may stand on the next line.
 */
public final class MarkedDefinitionParser extends AbstractBlockParser {

    private static final String LABEL = "\\[(?<label>(?!\\^)(?:[^\\[\\]\\\\]|\\\\.){1,999}+)]:[ \\t]*+";

    private static final String ADDRESS = "(?<address>(?:[^\\s<>{]++|" + MarkedTag.MARK + "|\\{)++)"
            + "(?:[ \\t]++(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|\\((?<round>[^()]*+)\\)))?+[ \\t]*+";

    private static final Pattern DEFINITION = Pattern.compile(LABEL + ADDRESS);
    private static final Pattern BEGUN = Pattern.compile("[ \\t]*+" + LABEL);
    private static final Pattern ENDED = Pattern.compile(ADDRESS);

    private static final Pattern SPACE_IN_MARK = Pattern.compile("\\{[{%][^{}]*?[ \\t]");

    private final LinkReferenceDefinition definition;

    private MarkedDefinitionParser(LinkReferenceDefinition definition) {
        this.definition = definition;
    }

    public static AbstractBlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                int start = state.getNextNonSpaceIndex();
                if (state.getIndent() >= 4 || line.toString().indexOf('{', start) < 0) {
                    return BlockStart.none();
                }
                List<SourceLine> before = matched.getParagraphLines().getLines();
                BlockStart found = before.isEmpty() ? onOneLine(line, start) : behind(before, line, start);
                return found == null ? BlockStart.none() : found.atIndex(line.length());
            }
        };
    }

    private static @Nullable BlockStart onOneLine(CharSequence line, int start) {
        if (line.charAt(start) != '[') {
            return null;
        }
        Matcher told = DEFINITION.matcher(line).region(start, line.length());
        return isDefinition(told)
                ? BlockStart.of(new MarkedDefinitionParser(definition(told.group("label"), told)))
                : null;
    }

    /** A definition of which the line before has the label, and is no more than that. */
    private static @Nullable BlockStart behind(List<SourceLine> before, CharSequence line, int start) {
        Matcher begun = BEGUN.matcher(before.get(0).getContent());
        if (before.size() > 1 || !begun.matches()) {
            return null;
        }
        Matcher told = ENDED.matcher(line).region(start, line.length());
        return isDefinition(told)
                ? BlockStart.of(new MarkedDefinitionParser(definition(begun.group("label"), told)))
                        .replaceParagraphLines(1)
                : null;
    }

    private static boolean isDefinition(Matcher told) {
        return told.matches() && SPACE_IN_MARK.matcher(told.group("address")).find();
    }

    private static LinkReferenceDefinition definition(String label, Matcher told) {
        String title = List.of("double", "single", "round").stream()
                .map(told::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        return new LinkReferenceDefinition(label, told.group("address"), title);
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
