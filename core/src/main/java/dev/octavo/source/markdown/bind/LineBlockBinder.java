package dev.octavo.source.markdown.bind;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link LineBlock} of a paragraph whose lines begin with a bar and a space, or are indented and go on with the one
 * before. The first one has words; other bars in it are those of a table that was not meant for this.
 */
final class LineBlockBinder {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Paragraph paragraph;
    private final String source;
    private final List<Node> breaks = new ArrayList<>();

    private LineBlockBinder(Paragraph paragraph, String source) {
        this.paragraph = paragraph;
        this.source = source;
    }

    /** What a paragraph is: itself, or the block of lines that has taken its place. */
    static Node bind(Paragraph paragraph, String source) {
        boolean mayBe = paragraph.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("| ")
                && !paragraph.getSourceSpans().isEmpty();
        return mayBe ? new LineBlockBinder(paragraph, source).bind() : paragraph;
    }

    private Node bind() {
        findBreaks();
        List<Text> starts = starts();
        if (starts.isEmpty()) {
            return paragraph;
        }
        starts.forEach(LineBlockBinder::begin);
        LineBlock block = new LineBlock();
        block.setSourceSpans(paragraph.getSourceSpans());
        paragraph.insertBefore(block);
        while (paragraph.getFirstChild() != null) {
            block.appendChild(paragraph.getFirstChild());
        }
        paragraph.unlink();
        return block;
    }

    private void findBreaks() {
        paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak node) {
                breaks.add(node);
            }

            @Override
            public void visit(HardLineBreak node) {
                breaks.add(node);
            }
        });
    }

    /** The texts that the lines begin with; none where a line is not as it should be. */
    private List<Text> starts() {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        List<Text> starts = new ArrayList<>();
        for (int i = 0; i < lines.size() && breaks.size() == lines.size() - 1; i++) {
            Node first = i == 0 ? paragraph.getFirstChild() : breaks.get(i - 1).getNext();
            int deeper = column(lines.get(i)) - column(lines.get(0));
            if (deeper == 0 && isLine(written(lines.get(i))) && isBar(first)) {
                starts.add((Text) first);
            } else if (deeper <= 0 || written(lines.get(i)).indexOf('|') >= 0) {
                return List.of();
            }
        }
        return starts;
    }

    private static boolean isBar(@Nullable Node node) {
        return node instanceof Text text && text.getLiteral().startsWith("|");
    }

    private static boolean isLine(String line) {
        return (line.equals("|") || line.startsWith("| ")) && line.indexOf('|', 1) < 0;
    }

    private String written(SourceSpan line) {
        return source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                .strip();
    }

    private int column(SourceSpan line) {
        int i = line.getInputIndex();
        while (source.charAt(i) == ' ' || source.charAt(i) == '\t') {
            i++;
        }
        return line.getColumnIndex() + i - line.getInputIndex();
    }

    /** Takes the bar from a line, and keeps its indentation. */
    private static void begin(Text text) {
        if (text.getPrevious() instanceof SoftLineBreak soft) {
            HardLineBreak hard = new HardLineBreak();
            hard.setSourceSpans(soft.getSourceSpans());
            soft.insertBefore(hard);
            soft.unlink();
        }
        String literal = text.getLiteral();
        int start = Math.min(2, literal.length());
        int end = start;
        while (end < literal.length() && literal.charAt(end) == ' ') {
            end++;
        }
        String kept = String.valueOf(NO_BREAK_SPACE).repeat(end - start) + literal.substring(end);
        text.setLiteral(kept.isEmpty() && isAlone(text) ? String.valueOf(NO_BREAK_SPACE) : kept);
        List<SourceSpan> spans = new ArrayList<>(text.getSourceSpans());
        if (!spans.isEmpty()) {
            spans.set(0, spans.get(0).subSpan(Math.min(start, spans.get(0).getLength())));
            text.setSourceSpans(spans);
        }
    }

    /** Whether nothing else is on the line, which shall not vanish. */
    private static boolean isAlone(Text text) {
        return text.getNext() == null
                || text.getNext() instanceof SoftLineBreak
                || text.getNext() instanceof HardLineBreak;
    }
}
