package dev.octavo.source.input;

import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.table.Cell;
import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SourceText.Insert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts the Markdown of a notebook together, of which each piece is a {@link Cell} and knows its line. */
public final class NotebookText {

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

    /** Adds lines, which stand in a value of the notebook, and the one that the next cell begins with. */
    void add(String piece, MetaValue value) {
        add(piece, value, 0);
    }

    /** Adds code, or what it printed, in a fence that is longer than any in it. */
    void addCode(String language, String code, MetaValue value) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        String ended = code.endsWith("\n") ? code : code + "\n";
        add(fence + language + "\n" + ended + fence, value, 1);
    }

    /** @param added how many lines stand before those of the value */
    private void add(String piece, MetaValue value, int added) {
        String unix = piece.replace("\r\n", "\n").replace('\r', '\n').replace(Cell.LINE, "");
        String ended = (unix.endsWith("\n") ? unix : unix + "\n") + BEGINNING;
        int count = (int) ended.chars().filter(c -> c == '\n').count();
        SourceRange first = first(value).at();
        SourceText text = new SourceText(source, ended, Math.max(1, first.line() - added));
        Optional<SourceRange> place = areLines(value) ? Optional.empty() : Optional.of(first);
        pieces.add(new Insert(lines, count, text, place));
        this.text.append(ended);
        lines += count;
    }

    private static MetaValue first(MetaValue value) {
        return value instanceof Items lines && !lines.values().isEmpty()
                ? lines.values().get(0)
                : value;
    }

    /** Whether each line of a text has a line of the notebook: it is a list, one below the other. */
    private static boolean areLines(MetaValue value) {
        int line = value.at().line();
        if (!(value instanceof Items lines)) {
            return false;
        }
        for (MetaValue one : lines.values()) {
            line++;
            if (one.at().line() != line) {
                return false;
            }
        }
        return true;
    }

    SourceText text() {
        return new SourceText(source, text.toString(), 1, pieces);
    }

    /** The text below the front matter, with the line that the first cell begins with, since front matter can have none above it. */
    public static SourceText begun(SourceText body) {
        List<Insert> inserts = new ArrayList<>();
        inserts.add(new Insert(0, 1, body));
        body.inserts()
                .forEach(piece ->
                        inserts.add(new Insert(piece.line() + 1, piece.count(), piece.lines(), piece.place())));
        return new SourceText(body.source(), BEGINNING + body.text(), body.firstLine(), inserts);
    }
}
