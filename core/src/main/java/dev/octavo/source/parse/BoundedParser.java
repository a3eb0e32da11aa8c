package dev.octavo.source.parse;

import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * CommonMark's parser, kept from what takes it time that grows with the square of its length: paragraphs of many lines,
 * which are parted, and blocks with too many marks, which are read as plain text.
 *
 * <p>The parser for inlines cannot be replaced in single blocks. So the text of blocks with too many marks is masked by
 * letters, which mean nothing, and put back where it came out again.
 */
public final class BoundedParser {

    /** A block with too many marks. */
    private static final class Crowd extends CustomNode {}

    private final Supplier<Parser.Builder> builder;
    private final int limit;
    private final Parser unbounded;

    /**
     * A parser.
     *
     * @param builder makes builders with all other options; texts that exceed a bound are rare, and each has parsers of its own
     * @param marks how many marks a block has
     */
    public BoundedParser(Supplier<Parser.Builder> builder, int marks) {
        this.builder = builder;
        this.limit = marks;
        this.unbounded = builder.get().build();
    }

    /** The tree of a text. */
    public Node parse(SourceText source, Findings findings) {
        return mayExceed(source.text()) ? parseBounded(source, findings) : unbounded.parse(source.text());
    }

    private Node parseBounded(SourceText source, Findings findings) {
        BitSet crowded = crowded(source, findings);
        Parser bounded =
                builder.get().customBlockParserFactory(LongParagraph.factory()).build();
        Node document = bounded.parse(masked(source.text(), crowded));
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            if (node instanceof Text text && isIn(crowded, text)) {
                text.setLiteral(written(source.text(), text.getSourceSpans()));
            } else if (node instanceof LongParagraph.Break) {
                String message = "a paragraph has more than " + LongParagraph.LINES + " lines; another one begins here";
                findings.warning("limit-lines", message, start(source, node.getParent()));
            }
        }
        return document;
    }

    /** Whether a run of lines between blank ones is so long, or so full of marks, that a block among them may be. */
    private boolean mayExceed(String text) {
        int runStart = 0;
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            int end = Lines.end(text, start);
            if (Lines.isBlank(text, start, end)) {
                if (isCrowd(text, runStart, start)) {
                    return true;
                }
                runStart = end;
                lines = 0;
            } else if (++lines > LongParagraph.LINES) {
                return true;
            }
            start = end + 1;
        }
        return isCrowd(text, runStart, text.length());
    }

    /** Whether a part of a text has too many marks; one that is shorter than the limit need not be looked at. */
    private boolean isCrowd(String text, int start, int end) {
        return end - start > limit
                && text.substring(start, end)
                                .chars()
                                .filter(BoundedParser::isMark)
                                .count()
                        > limit;
    }

    private void weigh(SourceLines lines, Node block) {
        long marks = lines.getLines().stream()
                .flatMapToInt(line -> line.getContent().chars())
                .filter(BoundedParser::isMark)
                .count();
        if (marks > limit) {
            Crowd crowd = new Crowd();
            crowd.setSourceSpans(lines.getSourceSpans());
            block.appendChild(crowd);
        }
    }

    private static boolean isMark(int c) {
        return switch (c) {
            case '[', ']', '*', '_', '~', '^', '=', '+' -> true;
            default -> false;
        };
    }

    /** The characters of the blocks that have too many marks. */
    private BitSet crowded(SourceText source, Findings findings) {
        BitSet crowded = new BitSet();
        Parser weigher = builder.get()
                .customBlockParserFactory(LongParagraph.factory())
                .inlineParserFactory(context -> this::weigh)
                .build();
        Node document = weigher.parse(source.text());
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            if (node instanceof Crowd) {
                String message = "more than " + limit + " brackets, asterisks and other marks; they are read as text";
                findings.warning("limit-marks", message, start(source, node));
                node.getSourceSpans()
                        .forEach(span -> crowded.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
            }
        }
        return crowded;
    }

    private static String masked(String text, BitSet crowded) {
        StringBuilder masked = new StringBuilder(text);
        crowded.stream().filter(i -> !Character.isWhitespace(text.charAt(i))).forEach(i -> masked.setCharAt(i, 'x'));
        return masked.toString();
    }

    private static boolean isIn(BitSet crowded, Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        return !spans.isEmpty() && crowded.get(spans.get(0).getInputIndex());
    }

    private static SourceRange start(SourceText source, Node node) {
        SourceSpan first = node.getSourceSpans().get(0);
        return source.point(first.getLineIndex(), first.getColumnIndex());
    }

    private static String written(String text, List<SourceSpan> spans) {
        return spans.stream()
                .map(span -> text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining());
    }
}
