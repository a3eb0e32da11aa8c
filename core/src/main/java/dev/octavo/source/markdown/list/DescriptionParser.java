package dev.octavo.source.markdown.list;

import dev.octavo.source.markdown.parser.BlocksParser;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link Description}: below a paragraph, a line that begins with a colon and a space, and what is indented as it is; or with an indented tilde, as pandoc has it. */
public final class DescriptionParser extends BlocksParser {

    private static final int MAX_INDENT = 4;

    private final Description block = new Description();
    private final int indent;

    private DescriptionParser(int indent) {
        this.indent = indent;
    }

    public static BlockParserFactory factory() {
        return new SignFactory(":~") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                int colon = state.getNextNonSpaceIndex();
                if (!startsWithColon(line, colon)) {
                    return BlockStart.none();
                }
                Node previous = matched.getMatchedBlockParser().getBlock().getLastChild();
                if (line.charAt(colon) == '~') {
                    return mayDescribe(matched, previous, state) ? start(state, line, colon) : BlockStart.none();
                }
                boolean describes = !matched.getParagraphLines().isEmpty()
                        || (previous instanceof Paragraph && linesBetween(previous, state) <= 1)
                        || previous instanceof Description;
                return describes ? start(state, line, colon) : BlockStart.none();
            }
        };
    }

    /** A tilde is a sign of words, too: one that is not indented, or stands below more than one line, is text. */
    private static boolean mayDescribe(MatchedBlockParser matched, Node previous, ParserState state) {
        boolean isBelowTerm = matched.getParagraphLines().getLines().size() == 1
                || (matched.getParagraphLines().isEmpty()
                        && previous instanceof Paragraph
                        && previous.getSourceSpans().size() == 1
                        && linesBetween(previous, state) == 1);
        return state.getIndent() > 0 && (isBelowTerm || previous instanceof Description);
    }

    private static int linesBetween(Node previous, ParserState state) {
        List<SourceSpan> spans = previous.getSourceSpans();
        SourceSpan line = state.getLine().getSourceSpan();
        return spans.isEmpty() || line == null
                ? 0
                : line.getLineIndex() - spans.get(spans.size() - 1).getLineIndex() - 1;
    }

    public static boolean startsWithColon(CharSequence line, int index) {
        return index + 1 < line.length()
                && (line.charAt(index) == ':' || line.charAt(index) == '~')
                && (line.charAt(index + 1) == ' ' || line.charAt(index + 1) == '\t');
    }

    private static BlockStart start(ParserState state, CharSequence line, int colon) {
        // Authors align what stands behind colons, so that no white space there makes code.
        int spaces = 1;
        while (colon + 1 + spaces < line.length() && line.charAt(colon + 1 + spaces) == ' ') {
            spaces++;
        }
        int indent = state.getIndent() + 1 + spaces;
        return BlockStart.of(new DescriptionParser(Math.min(indent, MAX_INDENT)))
                .atColumn(state.getColumn() + indent);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return continueIndented(state, indent);
    }
}
