package dev.octavo.source;

import dev.octavo.source.markdown.Cell;
import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SourceText.Insert;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts the Markdown of a notebook together, of which each piece is a {@link Cell} and knows its line. */
final class NotebookText {

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private static final String BEGINNING = Cell.LINE + '\n';

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

    /** Adds lines, the first of which is of this number in the notebook, and the one that the next cell begins with. */
    void add(String piece, int firstLine) {
        String unix = piece.replace("\r\n", "\n").replace('\r', '\n').replace(Cell.LINE, "");
        String ended = (unix.endsWith("\n") ? unix : unix + "\n") + BEGINNING;
        int count = (int) ended.chars().filter(c -> c == '\n').count();
        pieces.add(new Insert(lines, count, new SourceText(source, ended, Math.max(1, firstLine))));
        text.append(ended);
        lines += count;
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

    /** The text below the front matter, with the line that the first cell begins with, since front matter can have none above it. */
    static SourceText begun(SourceText body) {
        List<Insert> inserts = new ArrayList<>();
        inserts.add(new Insert(0, 1, body));
        body.inserts().forEach(piece -> inserts.add(new Insert(piece.line() + 1, piece.count(), piece.lines())));
        return new SourceText(body.source(), BEGINNING + body.text(), body.firstLine(), inserts);
    }
}
