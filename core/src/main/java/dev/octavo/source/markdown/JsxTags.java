package dev.octavo.source.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * The tags of JSX in a text, which of them belong together, and which lines hold nothing else: those open and close blocks, all
 * others stand in text.
 */
final class JsxTags {

    private static final Pattern FENCE =
            Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+(`{3,}|~{3,})([^`]*|~*)");
    private static final Pattern BEFORE = Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+[\\s>]*+");

    /** Elements in which nothing is Markdown. */
    private static final Set<String> VERBATIM = Set.of("script", "style", "pre", "textarea", "svg", "math");

    /** A tag, or all of an element in which nothing is Markdown. */
    static final class Mark {

        final JsxTag tag;
        final int start;
        final int end;

        /** Whether a line is made of it and its like, the first of which is where the line begins. */
        boolean standsAlone;

        /** The line that holds its end tag, where it opens what ends on another line than it begins on; otherwise -1. */
        int lastLine = -1;

        /** Whether it closes what ends on another line than it begins on. */
        boolean isEnd;

        Mark(JsxTag tag, int start, int end) {
            this.tag = tag;
            this.start = start;
            this.end = end;
        }

        boolean opensBlock() {
            return lastLine >= 0;
        }
    }

    private final String text;
    private final Predicate<JsxTag> counted;
    private final Predicate<JsxTag> opening;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, List<Mark>> runs = new HashMap<>();
    private final Set<String> absent = new HashSet<>();

    private JsxTags(String text, Predicate<JsxTag> counted, Predicate<JsxTag> opening) {
        this.text = text;
        this.counted = counted;
        this.opening = opening;
    }

    /**
     * Finds the tags of a text.
     *
     * @param counted tells which tags count
     * @param opening tells which of them may open a block
     */
    static JsxTags of(String text, Predicate<JsxTag> counted, Predicate<JsxTag> opening) {
        JsxTags tags = new JsxTags(text, counted, opening);
        tags.find();
        tags.pair();
        return tags;
    }

    /** The tags that are all there is from a place on to the end of its line, or of the line on which the last of them ends. */
    Optional<List<Mark>> run(int start) {
        return Optional.ofNullable(runs.get(start));
    }

    /** The line of a place. */
    int line(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A part of the text. */
    String text(int start, int end) {
        return text.substring(start, end);
    }

    /** Where a part of the text stands, line by line. */
    List<SourceSpan> spans(int start, int end) {
        List<SourceSpan> spans = new ArrayList<>();
        int from = start;
        for (int line = line(start); from < end; line++) {
            int lineEnd = Math.min(end, line + 1 < lines.size() ? lines.get(line + 1) - 1 : text.length());
            spans.add(SourceSpan.of(line, from - lines.get(line), from, lineEnd - from));
            from = lineEnd + 1;
        }
        return spans;
    }

    private void find() {
        String fence = "";
        int behindTag = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            lines.add(start);
            Matcher mark = FENCE.matcher(text).region(start, end);
            boolean isFence = start >= behindTag && mark.matches();
            if (!fence.isEmpty()) {
                boolean closes = isFence
                        && mark.group(1).startsWith(fence)
                        && mark.group(2).isBlank();
                fence = closes ? "" : fence;
            } else if (isFence) {
                fence = mark.group(1);
            } else {
                behindTag = findIn(Math.max(start, behindTag), end, start);
            }
            start = end + 1;
        }
    }

    /** Finds the tags that begin on a line; where the last of them ends. */
    private int findIn(int from, int end, int lineStart) {
        List<Mark> found = new ArrayList<>();
        Set<Integer> absentTicks = new HashSet<>();
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                i = behindCode(i, end, absentTicks);
            } else if (c == '<') {
                Optional<Mark> mark = mark(i);
                mark.ifPresent(found::add);
                i = mark.map(tag -> tag.end).orElse(i + 1);
            } else {
                i += c == '\\' ? 2 : 1;
            }
        }
        marks.addAll(found);
        if (!found.isEmpty() && from == lineStart) {
            keepRun(found, lineStart);
        }
        return i;
    }

    private void keepRun(List<Mark> found, int lineStart) {
        int start = found.get(0).start;
        int behind = start;
        for (Mark mark : found) {
            if (!text.substring(behind, mark.start).isBlank()) {
                return;
            }
            behind = mark.end;
        }
        int lineEnd = text.indexOf('\n', behind) < 0 ? text.length() : text.indexOf('\n', behind);
        boolean isAlone = text.substring(behind, lineEnd).isBlank()
                && BEFORE.matcher(text).region(lineStart, start).matches();
        if (isAlone) {
            found.forEach(mark -> mark.standsAlone = true);
            runs.put(start, found);
        }
    }

    private Optional<Mark> mark(int start) {
        Optional<JsxTag> found = JsxTag.at(text, start).filter(counted);
        return found.map(
                tag -> new Mark(tag, start, isVerbatim(tag) ? endOfElement(tag, start) : start + tag.length()));
    }

    private static boolean isVerbatim(JsxTag tag) {
        return tag.kind() == JsxTag.Kind.OPENING && VERBATIM.contains(tag.name());
    }

    private int endOfElement(JsxTag tag, int start) {
        String endTag = "</" + tag.name() + ">";
        int end = absent.contains(endTag) ? -1 : text.indexOf(endTag, start);
        if (end < 0) {
            absent.add(endTag);
            return start + tag.length();
        }
        return end + endTag.length();
    }

    private int behindCode(int start, int end, Set<Integer> absentTicks) {
        int behind = behindTicks(start, end);
        int count = behind - start;
        int ticks = absentTicks.contains(count) ? end : behind;
        while (ticks < end) {
            if (text.charAt(ticks) != '`') {
                ticks++;
                continue;
            }
            int close = behindTicks(ticks, end);
            if (close - ticks == count) {
                return close;
            }
            ticks = close;
        }
        absentTicks.add(count);
        return behind;
    }

    private int behindTicks(int start, int end) {
        int behind = start;
        while (behind < end && text.charAt(behind) == '`') {
            behind++;
        }
        return behind;
    }

    /** Brings start tags and end tags together: an end tag closes the last element of its name that is open, and all in it. */
    private void pair() {
        Deque<Mark> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Mark mark : marks) {
            JsxTag tag = mark.tag;
            boolean isWhole = mark.end - mark.start > tag.length();
            if (tag.kind() == JsxTag.Kind.OPENING && !isWhole && !tag.isEmpty()) {
                open.push(mark);
                counts.merge(tag.name(), 1, Integer::sum);
            } else if (tag.kind() == JsxTag.Kind.CLOSING && counts.getOrDefault(tag.name(), 0) > 0) {
                Mark start = open.pop();
                while (!start.tag.name().equals(tag.name())) {
                    counts.merge(start.tag.name(), -1, Integer::sum);
                    start = open.pop();
                }
                counts.merge(tag.name(), -1, Integer::sum);
                pair(start, mark);
            }
        }
    }

    private void pair(Mark start, Mark end) {
        int line = line(end.start);
        if (start.standsAlone && end.standsAlone && line > line(start.start) && opening.test(start.tag)) {
            start.lastLine = line;
            end.isEnd = true;
        }
    }
}
