package dev.octavo.html;

import static java.util.stream.Collectors.joining;

import dev.octavo.html.CodeHighlighter.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes code whose lines are marked or numbered.
 *
 * <p>Each such line is an element, and every line where the output sets lines apart; its number is an attribute, which the
 * stylesheet shows, so that copying the code leaves it behind.
 */
final class CodeLines {

    /** Shorter lines fit on most screens. */
    private static final int LONG = 30;

    private static final int MOST_COLUMNS = 16;
    private static final int TAB = 4;

    private final Listing listing;
    private final HtmlOut out;
    private final boolean apart;
    private final List<Token> line = new ArrayList<>();
    private int written;

    CodeLines(Listing listing, HtmlOut out) {
        this.listing = listing;
        this.out = out;
        this.apart = out.target().setsLinesOfCodeApart();
    }

    void write(List<Token> tokens) {
        tokens.forEach(this::take);
        if (!line.isEmpty()) {
            writeLine("");
        }
    }

    /** Takes a token apart where a line ends within it. */
    private void take(Token token) {
        String text = token.text();
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            add(token, start, feed);
            writeLine("\n");
            start = feed + 1;
        }
        add(token, start, text.length());
    }

    private void add(Token token, int start, int end) {
        if (end > start) {
            line.add(new Token(token.kind(), token.text().substring(start, end)));
        }
    }

    /** Writes a line and its end, which belongs to a line set apart: outside, it would be an empty line of its own. */
    private void writeLine(String end) {
        boolean marked = listing.marked().get(written);
        if (marked || listing.numbered() || apart) {
            out.element(marked ? "mark" : "span")
                    .classes(apart ? "line" + indent() : "line")
                    .attributeUnlessEmpty("data-line", listing.numbered() ? "" + (listing.start() + written) : "")
                    .containing(() -> writeTokens(apart ? end : ""));
        } else {
            writeTokens("");
        }
        if (!apart) {
            out.text(end);
        }
        line.clear();
        written++;
    }

    /** The class of a long line that begins with white, in pairs of columns: what is left of it on a narrow screen is set in as far. */
    private String indent() {
        String text = line.stream().map(Token::text).collect(joining());
        String code = text.stripLeading();
        int columns = text.substring(0, text.length() - code.length())
                .chars()
                .map(white -> white == '\t' ? TAB : 1)
                .sum();
        int pairs = Math.min(columns, MOST_COLUMNS) / 2;
        return pairs == 0 || text.length() <= LONG ? "" : " in-" + 2 * pairs;
    }

    private void writeTokens(String end) {
        line.forEach(token -> CodeBlocks.token(token.kind(), token.text(), out));
        out.text(end);
    }
}
