package dev.octavo.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
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
final class JsxElementParser extends AbstractBlockParser {

    private final JsxElement element = new JsxElement();
    private final JsxTags tags;
    private final int lastLineOfStart;
    private final String endTag;
    private final int endLine;
    private int indent = -1;

    private JsxElementParser(JsxTags tags, int start, JsxTags.Mark mark, int end, int endOfRun) {
        this.tags = tags;
        this.lastLineOfStart = tags.line(endOfRun - 1);
        this.endTag = "</" + mark.tag.name() + ">";
        this.endLine = mark.lastLine;
        element.appendChild(html(tags.text(start, end), tags.spans(start, end)));
    }

    private static HtmlBlock html(String literal, List<SourceSpan> spans) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(literal);
        html.setSourceSpans(spans);
        return html;
    }

    @Override
    public Block getBlock() {
        return element;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int line = lineOf(state);
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
        element.appendChild(
                html(endTag, element.getFirstChild().getSourceSpans().subList(0, 1)));
    }

    private static int lineOf(ParserState state) {
        return span(state).getLineIndex();
    }

    private static int place(ParserState state) {
        return span(state).getInputIndex() + state.getNextNonSpaceIndex();
    }

    private static SourceSpan span(ParserState state) {
        SourceSpan span = state.getLine().getSourceSpan();
        if (span == null) {
            throw new IllegalStateException("lines know their places");
        }
        return span;
    }

    /**
     * What starts elements of a text, and lines of tags.
     *
     * @param isMdx whether each line of tags is one; otherwise those alone that open or close something
     */
    static AbstractBlockParserFactory factory(JsxTags tags, boolean isMdx) {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                Optional<List<JsxTags.Mark>> run = state.isBlank() ? Optional.empty() : tags.run(place(state));
                if (run.isPresent() && (isMdx || opensOrCloses(run.get(), state.getIndent() >= Indented.DEEP))) {
                    return start(tags, run.get())
                            .atIndex(state.getLine().getContent().length());
                }
                return isMdx ? Indented.start(state) : BlockStart.none();
            }
        };
    }

    private static boolean opensOrCloses(List<JsxTags.Mark> run, boolean isDeep) {
        return run.stream().allMatch(mark -> mark.isEnd)
                || (!isDeep && run.stream().anyMatch(JsxTags.Mark::opensBlock));
    }

    /** What stands between tags that open something belongs to the second of them, and what stands behind the last to it. */
    private static BlockStart start(JsxTags tags, List<JsxTags.Mark> run) {
        List<JsxTags.Mark> shown = run.stream().dropWhile(mark -> mark.isEnd).toList();
        int end = run.get(run.size() - 1).end;
        int start = shown.isEmpty() ? end : shown.get(0).start;
        List<BlockParser> parsers = new ArrayList<>();
        List<JsxTags.Mark> opening =
                shown.stream().filter(JsxTags.Mark::opensBlock).toList();
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

    /** Lines of tags of which none opens a block; nothing where they only close some. */
    private static final class TagLines extends AbstractBlockParser {

        private final HtmlBlock html;
        private final JsxTags tags;
        private final int lastLine;

        TagLines(JsxTags tags, int start, int end) {
            this.html = html(tags.text(start, end), tags.spans(start, end));
            this.tags = tags;
            this.lastLine = tags.line(Math.max(0, end - 1));
        }

        @Override
        public Block getBlock() {
            return html;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return lineOf(state) <= lastLine
                    ? BlockContinue.atIndex(state.getLine().getContent().length())
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock() {
            if (html.getLiteral().isEmpty()) {
                html.unlink();
            }
        }
    }

    /** What is indented so deep that it would be code: MDX has no such code, and reads what stands there as anywhere else. */
    private static final class Indented extends AbstractBlockParser {

        /** From here on CommonMark sees code. */
        static final int DEEP = 4;

        private final JsxElement element = new JsxElement();
        private final int indent;

        private Indented(int indent) {
            this.indent = indent;
        }

        static BlockStart start(ParserState state) {
            boolean isInParagraph = state.getActiveBlockParser().getBlock() instanceof Paragraph;
            boolean isDeep = !state.isBlank() && !isInParagraph && state.getIndent() >= DEEP;
            return isDeep
                    ? BlockStart.of(new Indented(state.getIndent())).atColumn(state.getColumn() + state.getIndent())
                    : BlockStart.none();
        }

        @Override
        public Block getBlock() {
            return element;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }
    }
}
