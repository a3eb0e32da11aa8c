package dev.octavo.html;

import dev.octavo.html.CodeHighlighter.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes code whose lines are marked or numbered.
 *
 * <p>Each such line is an element; its number is an attribute, which the stylesheet shows, so that copying the code leaves
 * it behind.
 */
final class CodeLines {

    private final Listing listing;
    private final HtmlOut out;
    private final List<Token> line = new ArrayList<>();
    private int written;

    CodeLines(Listing listing, HtmlOut out) {
        this.listing = listing;
        this.out = out;
    }

    void write(List<Token> tokens) {
        tokens.forEach(this::take);
        if (!line.isEmpty()) {
            writeLine();
        }
    }

    /** Takes a token apart where a line ends within it. */
    private void take(Token token) {
        String text = token.text();
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            add(token, start, feed);
            writeLine();
            out.text("\n");
            start = feed + 1;
        }
        add(token, start, text.length());
    }

    private void add(Token token, int start, int end) {
        if (end > start) {
            line.add(new Token(token.kind(), token.text().substring(start, end)));
        }
    }

    private void writeLine() {
        boolean marked = listing.marked().get(written);
        if (marked || listing.numbered()) {
            out.element(marked ? "mark" : "span")
                    .classes("line")
                    .attributeUnlessEmpty("data-line", listing.numbered() ? "" + (listing.start() + written) : "")
                    .containing(this::writeTokens);
        } else {
            writeTokens();
        }
        line.clear();
        written++;
    }

    private void writeTokens() {
        line.forEach(token -> CodeBlocks.token(token.kind(), token.text(), out));
    }
}
