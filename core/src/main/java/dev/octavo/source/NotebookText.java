package dev.octavo.source;

import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SourceText.Insert;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the Markdown of a notebook together, of which each piece knows its line. */
final class NotebookText {

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}+|~{3,}+)([^`\\n]*+)$");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Insert> pieces = new ArrayList<>();
    private int lines;

    NotebookText(String source) {
        this.source = source;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Adds lines, the first of which is of this number in the notebook, and an empty one that parts them from the next. */
    void add(String piece, int firstLine) {
        String unix = piece.replace("\r\n", "\n").replace('\r', '\n');
        String ended = (unix.endsWith("\n") ? unix : unix + "\n") + "\n";
        int count = (int) ended.chars().filter(c -> c == '\n').count();
        pieces.add(new Insert(lines, count, new SourceText(source, ended, Math.max(1, firstLine))));
        text.append(ended);
        lines += count;
    }

    /** Adds the Markdown of a cell, of which no code goes on in the next one. */
    void addCell(String markdown, int firstLine) {
        String fence = openFence(markdown);
        add(fence.isEmpty() ? markdown : markdown + "\n" + fence, firstLine);
    }

    /** The fence that is not closed; empty for none. */
    private static String openFence(String markdown) {
        String open = "";
        Matcher fence = FENCE.matcher(markdown);
        while (fence.find()) {
            if (open.isEmpty()) {
                open = fence.group(1);
            } else if (fence.group(1).startsWith(open) && fence.group(2).isBlank()) {
                open = "";
            }
        }
        return open;
    }

    /** Adds code, or what it printed, in a fence that is longer than any in it. */
    void addCode(String language, String code, int firstLine) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        String ended = code.endsWith("\n") ? code : code + "\n";
        add(fence + language + "\n" + ended + fence, firstLine - 1);
    }

    SourceText text() {
        return new SourceText(source, text.toString(), 1, pieces);
    }
}
