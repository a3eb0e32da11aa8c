package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.BlocksParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads {@link JsxElement}: what stands in it is indented as its first line is, however deep, and ends with its end tag, whatever
 * is open.
 */
public final class JsxElementParser extends BlocksParser {

    private final JsxElement element = new JsxElement();
    private final int lastLineOfStart;
    private final String endTag;
    private final int endLine;
    private int indent = -1;

    private JsxElementParser(JsxTags tags, int start, JsxMark mark, int end, int endOfRun) {
        this.lastLineOfStart = tags.line(endOfRun - 1);
        this.endTag = "</" + mark.tag.name() + ">";
        this.endLine = mark.lastLine;
        element.appendChild(tags.html(start, end));
    }

    @Override
    public Block getBlock() {
        return element;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int line = JsxTags.lineOf(state);
        if (line <= lastLineOfStart) {
            return BlockContinue.atIndex(state.getLine().getContent().length());
        } else if (line >= endLine) {
            return BlockContinue.none();
        } else if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        indent = indent < 0 ? state.getIndent() : indent;
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }

    @Override
    public void closeBlock() {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(endTag);
        html.setSourceSpans(element.getFirstChild().getSourceSpans().subList(0, 1));
        element.appendChild(html);
    }

    /**
     * What starts elements of a text, and lines of tags.
     *
     * @param isMdx whether each line of tags is one; otherwise those alone that open or close something
     */
    public static AbstractBlockParserFactory factory(JsxTags tags, boolean isMdx) {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                Optional<List<JsxMark>> run = state.isBlank() ? Optional.empty() : tags.run(state);
                boolean isDeep = state.getIndent() >= IndentedText.DEEP;
                if (run.isPresent() && run.get().size() == 1 && run.get().get(0).isCode && !isDeep) {
                    return BlockStart.of(
                                    new JsxCodeElementParser(tags.line(run.get().get(0).end - 1)))
                            .atIndex(state.getNextNonSpaceIndex());
                } else if (run.isPresent() && (isMdx || opensOrCloses(run.get(), isDeep))) {
                    return start(tags, run.get())
                            .atIndex(state.getLine().getContent().length());
                }
                return isMdx ? IndentedText.start(state) : BlockStart.none();
            }
        };
    }

    private static boolean opensOrCloses(List<JsxMark> run, boolean isDeep) {
        return run.stream().allMatch(mark -> mark.isEnd)
                || (!isDeep && run.stream().anyMatch(JsxMark::opensBlock));
    }

    /** What stands between tags that open something belongs to the second of them, and what stands behind the last to it. */
    private static BlockStart start(JsxTags tags, List<JsxMark> run) {
        List<JsxMark> shown = run.stream().dropWhile(mark -> mark.isEnd).toList();
        int end = run.get(run.size() - 1).end;
        int start = shown.isEmpty() ? end : shown.get(0).start;
        List<BlockParser> parsers = new ArrayList<>();
        List<JsxMark> opening = shown.stream().filter(JsxMark::opensBlock).toList();
        for (int i = 0; i < opening.size(); i++) {
            int next = i + 1 < opening.size() ? opening.get(i).end : end;
            parsers.add(new JsxElementParser(tags, start, opening.get(i), next, end));
            start = next;
        }
        if (parsers.isEmpty()) {
            parsers.add(new TagLines(tags, start, end));
        }
        return BlockStart.of(parsers.toArray(BlockParser[]::new));
    }
}
