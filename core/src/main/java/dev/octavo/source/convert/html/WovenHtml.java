package dev.octavo.source.convert.html;

import dev.octavo.model.SourceRange;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that stands among Markdown, as one text: what was written as HTML stands verbatim, and for the Markdown nodes
 * between stands a slot, an empty element that HTML's rules for mending leave where it is.
 */
public final class WovenHtml {

    /** The attribute that tells which nodes belong into a slot. */
    static final String SLOT = "data-octavo-slot";

    /**
     * HTML as one node of the Markdown has it.
     *
     * @param html the text
     * @param lines where each of its lines was written
     * @param starts the offset of each line's beginning
     */
    public record Chunk(String html, List<SourceSpan> lines, List<Integer> starts) {

        /** With the beginnings of its lines. */
        public Chunk(String html, List<SourceSpan> lines) {
            this(html, lines, starts(html));
        }

        private static List<Integer> starts(String html) {
            List<Integer> starts = new ArrayList<>();
            starts.add(0);
            for (int end = html.indexOf('\n'); end >= 0; end = html.indexOf('\n', end + 1)) {
                starts.add(end + 1);
            }
            return starts;
        }

        /** Where a character of it was written. */
        public SourceRange at(int offset, SourceText source) {
            return rest(offset)
                    .map(span -> source.point(span.getLineIndex(), span.getColumnIndex()))
                    .orElseGet(() -> source.range(lines));
        }

        /** What was written from an offset to the end of its line; empty behind the last line. */
        Optional<SourceSpan> rest(int offset) {
            int found = Collections.binarySearch(starts, Math.min(offset, html.length()));
            int line = found < 0 ? -found - 2 : found;
            if (line >= lines.size()) {
                return Optional.empty();
            }
            SourceSpan span = lines.get(line);
            int passed = Math.min(offset - starts.get(line), span.getLength());
            return Optional.of(SourceSpan.of(
                    span.getLineIndex(),
                    span.getColumnIndex() + passed,
                    span.getInputIndex() + passed,
                    span.getLength() - passed));
        }
    }

    private static final String BRACKET = "&lt;";

    private record Piece(Chunk chunk, int offset) {}

    private final StringBuilder html = new StringBuilder();
    private final BitSet brackets = new BitSet();
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private final List<List<Node>> slots = new ArrayList<>();
    private final SourceText source;
    private final Supplier<Set<String>> pairs;
    private @Nullable Set<String> paired;
    private int endOfSlot = -1;
    private boolean foreign;
    private boolean amongMarkdown = true;

    /**
     * Empty.
     *
     * @param pairs finds the names, as they were written, of which both a start tag and an end tag will come; few ask
     */
    public WovenHtml(SourceText source, Supplier<Set<String>> pairs) {
        this.source = source;
        this.pairs = pairs;
    }

    /** A whole source, among no Markdown. */
    public static WovenHtml whole(SourceText source) {
        List<String> lines = source.text().lines().toList();
        List<Integer> starts = Chunk.starts(source.text());
        List<SourceSpan> spans = IntStream.range(0, lines.size())
                .mapToObj(line ->
                        SourceSpan.of(line, 0, starts.get(line), lines.get(line).length()))
                .toList();
        WovenHtml whole = new WovenHtml(source, Set::of);
        whole.piece(new Chunk(source.text(), spans), 0, source.text().length());
        whole.amongMarkdown = false;
        return whole;
    }

    /** Whether it stands in Markdown, where its text may hold what other generators read. */
    boolean isAmongMarkdown() {
        return amongMarkdown;
    }

    /**
     * Adds a node: nodes with no HTML between them share a slot, since mending could not tell them apart. It is a void element: for
     * blocks {@code hr}, which ends a paragraph that HTML left open, for inlines {@code wbr}, which does not.
     */
    public void slot(Node node) {
        if (html.length() != endOfSlot) {
            String element = node instanceof Block ? "hr" : "wbr";
            html.append('<').append(element).append(' ').append(SLOT).append("=\"");
            html.append(slots.size()).append("\">");
            slots.add(new ArrayList<>());
            endOfSlot = html.length();
        }
        slots.get(slots.size() - 1).add(node);
    }

    /** Adds a part of what was written. */
    public void piece(Chunk chunk, int from, int to) {
        pieces.put(html.length(), new Piece(chunk, from));
        html.append(chunk.html(), from, to);
    }

    /** Adds what nobody wrote. */
    public void supplement(String text) {
        html.append(text);
    }

    /** Adds an angle bracket that opens nothing. */
    public void bracket() {
        brackets.set(html.length());
        html.append(BRACKET);
    }

    String html() {
        return html.toString();
    }

    /** A part of the woven text. */
    String html(int start, int end) {
        return html.substring(start, end);
    }

    /** A part of the woven text, with angle brackets as they were written. */
    String written(int start, int end) {
        StringBuilder written = new StringBuilder();
        int copied = start;
        for (int i = brackets.nextSetBit(start); i >= 0 && i < end; i = brackets.nextSetBit(i + 1)) {
            written.append(html, copied, i).append('<');
            copied = i + BRACKET.length();
        }
        return written.append(html, copied, end).toString();
    }

    List<List<Node>> slots() {
        return slots;
    }

    /** Where a character of the woven text was written. */
    public SourceRange at(int offset) {
        var entry = pieces.floorEntry(offset);
        if (entry == null) {
            return SourceRange.whole(source.source());
        }
        Piece piece = entry.getValue();
        return piece.chunk().at(piece.offset() + offset - entry.getKey(), source);
    }

    /** What was written from a character of the woven text to the end of its line; empty where nobody wrote it. */
    Optional<SourceSpan> rest(int offset) {
        return Optional.ofNullable(pieces.floorEntry(offset))
                .flatMap(entry -> entry.getValue().chunk().rest(entry.getValue().offset() + offset - entry.getKey()));
    }

    /** Whether a tag's name means something here: within a drawing or a formula, names of other languages do. */
    public boolean isKnown(String name) {
        return foreign || HtmlElements.isKnown(name);
    }

    /** Whether both a start tag and an end tag of the name are among what is woven. */
    public boolean isPaired(String name) {
        if (paired == null) {
            paired = pairs.get();
        }
        return paired.contains(name);
    }

    /** Takes notice of a tag, which may begin or end a drawing or a formula; one that is empty does both. */
    public void passed(String name, boolean closes) {
        if (name.equals("svg") || name.equals("math")) {
            foreign = !closes;
        }
    }
}
