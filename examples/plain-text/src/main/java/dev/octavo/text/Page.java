package dev.octavo.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A column of lines that blocks are set into, one below the other.
 *
 * <p>Inline text is collected by {@link #print} until {@link #endParagraph} breaks it into lines. What is indented is set
 * on a page of its own, narrower, and taken over line by line.
 */
final class Page {

    /** Deep nesting narrows a page to this and no further. */
    private static final int NARROWEST = 20;

    private final int width;
    private final boolean spaced;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    /** An empty page with a blank line between blocks. */
    Page(int width) {
        this(width, true);
    }

    private Page(int width, boolean spaced) {
        this.width = width;
        this.spaced = spaced;
    }

    int width() {
        return width;
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Adds to the paragraph that is being collected; a line feed is a break that stays. */
    void print(String text) {
        paragraph.append(text);
    }

    void endParagraph() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        block(wrap(text, width));
    }

    void heading(String title, char underline) {
        List<String> wrapped = wrap(title, width);
        int longest = wrapped.stream().mapToInt(Columns::of).max().orElse(0);
        List<String> underlined = new ArrayList<>(wrapped);
        underlined.add(String.valueOf(underline).repeat(longest));
        block(underlined);
    }

    void centred(String text) {
        block(List.of(" ".repeat(Math.max(0, (width - Columns.of(text)) / 2)) + text));
    }

    /** Sets a list: without blank lines where it is tight. */
    void list(boolean tight, Consumer<Page> items) {
        Page inner = new Page(width, !tight);
        items.accept(inner);
        block(inner.lines);
    }

    /** Sets content behind a marker, its other lines indented to the same column. */
    void nest(String marker, Consumer<Page> content) {
        nest(marker, " ".repeat(Columns.of(marker)), content);
    }

    /** Sets content with one prefix before its first line and another before the rest. */
    void nest(String first, String rest, Consumer<Page> content) {
        Page inner = new Page(Math.max(NARROWEST, width - Columns.of(first)), spaced);
        content.accept(inner);
        List<String> nested = inner.lines.isEmpty() ? List.of("") : inner.lines;
        List<String> prefixed = new ArrayList<>();
        for (String line : nested) {
            prefixed.add(((prefixed.isEmpty() ? first : rest) + line).stripTrailing());
        }
        block(prefixed);
    }

    /** Adds lines that belong together; no lines are no block. */
    void block(List<String> block) {
        if (spaced && !lines.isEmpty() && !block.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block);
    }

    /** Breaks text into lines: at spaces, and between the letters of scripts that put none between words. */
    static List<String> wrap(String text, int width) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .flatMap(line -> wrapLine(line, width).stream())
                .toList();
    }

    private static List<String> wrapLine(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && !mayBreak(text.codePointBefore(end))) {
                continue;
            }
            String word = text.substring(start, end);
            if (!line.isEmpty() && Columns.of(line + word.stripTrailing()) > width) {
                wrapped.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
            start = end;
        }
        wrapped.add(line.toString().stripTrailing());
        return wrapped;
    }

    /** The iterator would break after hyphens and slashes too, which spoils addresses and options. */
    private static boolean mayBreak(int before) {
        return before == ' ' || Columns.of(before) == 2;
    }
}
