package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.CodeSpans;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.ParserState;

/**
 * The tags of JSX in a text, which of them belong together, and which lines hold nothing else: those open and close blocks, all
 * others stand in text.
 */
public final class JsxTags {

    private static final Pattern FENCE =
            Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+(`{3,}|~{3,})([^`]*|~*)");
    private static final Pattern BEFORE = Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+[\\s>]*+");

    /** Elements in which nothing is Markdown. */
    private static final Set<String> VERBATIM = Set.of("script", "style", "pre", "textarea", "svg", "math");

    /** The component in which nothing is Markdown but blocks of code; in MDX other blocks are, too. */
    private static final String CODE = "CodeBlock";

    private static final String CODE_OF_TOPIC = "code-block";

    private static final String END_OF_CODE = "</" + CODE + ">";

    private static final Pattern FENCE_IN_CODE = Pattern.compile("(?m)^[\\s>]*+(?:`{3}|~{3})");

    private final String text;
    private final Predicate<JsxTag> counted;
    private final Predicate<JsxTag> opening;
    private final List<Integer> lines = new ArrayList<>();
    private final List<JsxMark> marks = new ArrayList<>();
    private final Map<Integer, List<JsxMark>> runs = new HashMap<>();

    /** Where JavaScript begins that has its lines for itself, and where it ends. */
    private final Map<Integer, Integer> codes = new HashMap<>();

    private final Set<String> absent = new HashSet<>();

    /** Whether braces hold JavaScript. */
    private final boolean hasCode;

    /** Where the first end tag of code and the first fence stand behind the last element that was asked about. */
    private int endOfCode = -1;

    private int fenceInCode = -1;

    private final JsxBraces braces = new JsxBraces();

    private JsxTags(String text, boolean hasCode, Predicate<JsxTag> counted, Predicate<JsxTag> opening) {
        this.text = text;
        this.hasCode = hasCode;
        this.counted = counted;
        this.opening = opening;
    }

    /**
     * Finds the tags of a text.
     *
     * @param counted tells which tags count
     * @param opening tells which of them may open a block
     */
    public static JsxTags of(String text, Predicate<JsxTag> counted, Predicate<JsxTag> opening) {
        return new JsxTags(text, false, counted, opening).found();
    }

    /** Finds the tags of MDX, which all count. */
    public static JsxTags ofMdx(String text) {
        return new JsxTags(text, true, tag -> true, tag -> true).found();
    }

    private JsxTags found() {
        find();
        pair();
        return this;
    }

    /** The tags that are all there is from where a parser stands to the end of its line, or of the line on which the last of them ends. */
    Optional<List<JsxMark>> run(ParserState state) {
        return Optional.ofNullable(runs.get(place(state)));
    }

    /** The JavaScript that is all there is from where a parser stands to the end of the line on which it ends. */
    Optional<String> code(ParserState state) {
        return Optional.ofNullable(codes.get(place(state))).map(end -> text.substring(place(state), end));
    }

    private static int place(ParserState state) {
        return span(state).getInputIndex() + state.getNextNonSpaceIndex();
    }

    /** The line that a parser stands on. */
    static int lineOf(ParserState state) {
        return span(state).getLineIndex();
    }

    private static SourceSpan span(ParserState state) {
        return Objects.requireNonNull(state.getLine().getSourceSpan(), "lines know their places");
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

    /** A part of the text as HTML. */
    HtmlBlock html(int start, int end) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(text.substring(start, end));
        html.setSourceSpans(spans(start, end));
        return html;
    }

    /** Where a part of the text stands, line by line. */
    private List<SourceSpan> spans(int start, int end) {
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
        Matcher mark = FENCE.matcher(text);
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            lines.add(start);
            boolean isFence = start >= behindTag && mark.region(start, end).matches();
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
        List<JsxMark> found = new ArrayList<>();
        Set<Integer> absentTicks = new HashSet<>();
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                i = CodeSpans.behind(text, i, end, absentTicks);
            } else if (c == '<') {
                Optional<JsxMark> mark = mark(i);
                mark.ifPresent(found::add);
                i = mark.map(tag -> tag.end).orElse(i + 1);
            } else if (c == '{' && hasCode) {
                int behind = braces.behind(k -> k < text.length() ? text.charAt(k) : -1, i);
                keepCode(lineStart, i, behind);
                i = Math.max(behind, i + 1);
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

    private void keepCode(int lineStart, int start, int end) {
        if (end > 0 && isAlone(lineStart, start, end)) {
            codes.put(start, end);
        }
    }

    /** Whether nothing but marks of lists and quotations is before a part of the text on its line, and nothing behind it. */
    private boolean isAlone(int lineStart, int start, int end) {
        // Before is looked at first: of many parts of one line it leaves one.
        if (!BEFORE.matcher(text).region(lineStart, start).matches()) {
            return false;
        }
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        return text.substring(end, lineEnd).isBlank();
    }

    private void keepRun(List<JsxMark> found, int lineStart) {
        int start = found.get(0).start;
        int behind = start;
        for (JsxMark mark : found) {
            if (!text.substring(behind, mark.start).isBlank()) {
                return;
            }
            behind = mark.end;
        }
        if (isAlone(lineStart, start, behind)) {
            found.forEach(mark -> mark.standsAlone = true);
            runs.put(start, found);
        }
    }

    private Optional<JsxMark> mark(int start) {
        Optional<JsxTag> found = JsxTag.at(text, start).filter(counted);
        int behindCode = found.isPresent() && !hasCode ? behindCode(found.get(), start) : -1;
        if (behindCode >= 0) {
            JsxMark code = new JsxMark(found.get(), start, behindCode);
            code.isCode = true;
            return Optional.of(code);
        }
        return found.map(
                tag -> new JsxMark(tag, start, isVerbatim(tag) ? endOfElement(tag, start) : start + tag.length()));
    }

    /** Where an element ends that holds code as it is written; -1 for any other. */
    private int behindCode(JsxTag tag, int start) {
        if (tag.kind() != JsxTag.Kind.OPENING) {
            return -1;
        } else if (isCodeOfTopic(tag)) {
            int end = endOfElement(tag, start);
            return end > start + tag.length() ? end : -1;
        }
        return tag.name().equals(CODE) && holdsCode(start) ? endOfCode + END_OF_CODE.length() : -1;
    }

    /** Whether a tag is that of code in topics of Writerside. */
    public static boolean isCodeOfTopic(JsxTag tag) {
        return tag.name().equals(CODE_OF_TOPIC);
    }

    /** Whether there is such a tag in a text. */
    public static boolean mayHoldCodeOfTopics(String text) {
        return text.contains("<" + CODE_OF_TOPIC);
    }

    /** Whether code as it is written begins here. Both places are looked for once, as elements are asked about in their order. */
    private boolean holdsCode(int start) {
        if (endOfCode < start) {
            int end = text.indexOf(END_OF_CODE, start);
            endOfCode = end < 0 ? text.length() : end;
        }
        if (fenceInCode < start) {
            Matcher fence = FENCE_IN_CODE.matcher(text);
            fenceInCode = fence.find(start) ? fence.start() : text.length();
        }
        return endOfCode < Math.min(fenceInCode, text.length());
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

    /** Brings start tags and end tags together: an end tag closes the last element of its name that is open, and all in it. */
    private void pair() {
        Deque<JsxMark> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (JsxMark mark : marks) {
            JsxTag tag = mark.tag;
            boolean isWhole = mark.end - mark.start > tag.length();
            if (tag.kind() == JsxTag.Kind.OPENING && !isWhole && !tag.isEmpty()) {
                open.push(mark);
                counts.merge(tag.name(), 1, Integer::sum);
            } else if (tag.kind() == JsxTag.Kind.CLOSING && counts.getOrDefault(tag.name(), 0) > 0) {
                JsxMark start = open.pop();
                while (!start.tag.name().equals(tag.name())) {
                    counts.merge(start.tag.name(), -1, Integer::sum);
                    start = open.pop();
                }
                counts.merge(tag.name(), -1, Integer::sum);
                pair(start, mark);
            }
        }
    }

    private void pair(JsxMark start, JsxMark end) {
        int line = line(end.start);
        if (start.standsAlone && end.standsAlone && line > line(start.start) && opening.test(start.tag)) {
            start.lastLine = line;
            end.isEnd = true;
        }
    }
}
