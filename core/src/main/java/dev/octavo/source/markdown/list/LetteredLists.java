package dev.octavo.source.markdown.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser.ParserExtension;
import org.commonmark.parser.SourceLine;

/**
 * The {@link LetteredList}s of a text: those of two items or more. {@code (c) 2026} and {@code A. Smith} alone are none.
 *
 * <p>CommonMark's parser asks for no blocks where a line begins with a letter, so it is given the text with another sign in
 * its place. Where one of these lines turned out to be no item, as in code, the text is to be parsed again without it. For one
 * parsing, by one thread.
 */
public final class LetteredLists {

    /** No letter, and nothing to any block. */
    private static final char SIGN = '\u0001';

    /** What stands before a marker in its line: marks of quotations and other lists. */
    private static final Pattern BEFORE = Pattern.compile("(?:[ \\t>]|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t])*+");

    private static final Pattern UNDERLINE = Pattern.compile("[ \\t>]*+(?:=+|-+)[ \\t]*+");

    /** A line that is an item, if it is not code. */
    private record Line(int index, int offset, LetteredMarker marker) {}

    private final String text;
    private final List<List<Line>> lists;
    private final Map<Integer, LetteredMarker> markers = new HashMap<>();
    private final BitSet read = new BitSet();

    private LetteredLists(String text, List<List<Line>> lists) {
        this.text = text;
        this.lists = lists;
        lists.forEach(list -> list.forEach(line -> markers.put(line.index(), line.marker())));
    }

    /** Those that a text seems to have; empty for none. */
    public static Optional<LetteredLists> of(String text) {
        List<List<Line>> lists = mayHoldSecond(text) ? found(text) : List.of();
        return lists.isEmpty() || text.indexOf(SIGN) >= 0
                ? Optional.empty()
                : Optional.of(new LetteredLists(text, lists));
    }

    /** The text for the parser, as long as what was written. */
    public String masked() {
        StringBuilder masked = new StringBuilder(text);
        lists.forEach(list -> list.forEach(line -> masked.setCharAt(line.offset(), SIGN)));
        return masked.toString();
    }

    /** What reads the masked text. */
    public ParserExtension extension() {
        return parser -> parser.customBlockParserFactory(LetteredListParser.factory(this));
    }

    /** Those whose lines were all read as items. */
    public Optional<LetteredLists> read() {
        List<List<Line>> whole = lists.stream()
                .filter(list -> list.stream().allMatch(line -> read.get(line.index())))
                .toList();
        return whole.isEmpty() ? Optional.empty() : Optional.of(new LetteredLists(text, whole));
    }

    /** Whether they were all read, so that no sign is left in what was parsed. */
    public boolean areRead() {
        return read.cardinality() == markers.size();
    }

    /** The marker of an item at a place of a line. */
    Optional<LetteredMarker> at(SourceLine line, int place) {
        return line.getSourceSpan() != null
                        && place < line.getContent().length()
                        && line.getContent().charAt(place) == SIGN
                ? Optional.ofNullable(markers.get(line.getSourceSpan().getLineIndex()))
                : Optional.empty();
    }

    void tellRead(SourceLine line) {
        read.set(line.getSourceSpan().getLineIndex());
    }

    /** A look at each line that costs next to nothing: almost no text has such lists. */
    private static boolean mayHoldSecond(String text) {
        for (int line = 0; line < text.length(); line = next(text, line)) {
            int i = line;
            while (i < text.length() && isBefore(text.charAt(i))) {
                i++;
            }
            if (i + 1 < text.length()
                    && "bBiI(".indexOf(text.charAt(i)) >= 0
                    && ".)iI2bB".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign may stand before a marker, other than those of lists. */
    private static boolean isBefore(char c) {
        return c == ' ' || c == '\t' || c == '>';
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static List<List<Line>> found(String text) {
        List<List<Line>> lists = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        for (int start = 0; start < text.length(); start = next(text, start)) {
            offsets.add(start);
            lines.add(text.substring(start, next(text, start)).stripTrailing());
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Line> list = list(i, lines, offsets);
            if (list.size() > 1) {
                lists.add(list);
            }
        }
        return lists;
    }

    /** The items of the list that begins with a line: lines that stand as far in as it, before one that stands outside. */
    private static List<Line> list(int first, List<String> lines, List<Integer> offsets) {
        List<Line> list = new ArrayList<>();
        int column = column(lines.get(first));
        Optional<LetteredMarker> begin =
                LetteredMarker.at(lines.get(first), column).filter(LetteredMarker::isFirst);
        boolean isBehindEmpty = false;
        for (int i = first; begin.isPresent() && i < lines.size(); i++) {
            String line = lines.get(i);
            int here = column(line);
            Optional<LetteredMarker> marker = LetteredMarker.at(line, here);
            boolean isItem = here == column
                    && !isUnderlined(i, lines)
                    && marker.filter(next -> next.follows(begin.get(), list.size()))
                            .isPresent();
            if (isItem) {
                list.add(new Line(i, offsets.get(i) + here, marker.get()));
            } else if (here < line.length() && here <= column && (isBehindEmpty || marker.isPresent())) {
                return list;
            }
            isBehindEmpty = here == line.length();
        }
        return list;
    }

    private static boolean isUnderlined(int index, List<String> lines) {
        return index + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(index + 1)).matches();
    }

    private static int column(String line) {
        Matcher before = BEFORE.matcher(line);
        return before.lookingAt() ? before.end() : 0;
    }
}
