package dev.octavo.html;

import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import dev.octavo.model.Attributes;
import dev.octavo.model.CodeBlock;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.Locale;

/** Writes code blocks: their tokens as elements with classes, their title, marks and numbers. */
final class CodeBlocks {

    private final CodeHighlighter highlighter;

    CodeBlocks(CodeHighlighter highlighter) {
        this.highlighter = highlighter;
    }

    /** Of code without a letter stands what is said of it: its title, or the place that it marks. */
    void write(CodeBlock code, HtmlOut out) {
        Listing listing = Listing.of(code);
        if (code.text().isBlank()) {
            writeEmpty(code.attributes().id(), listing.title(), out);
            return;
        }
        if (listing.title().isEmpty()) {
            pre(code, code.attributes(), listing, out);
            return;
        }
        out.element("figure").attributes(code.attributes(), "listing").containing(() -> {
            out.element("figcaption").containing(listing.title());
            pre(code, Attributes.NONE, listing, out);
        });
    }

    /** Whether a block says nothing, so that nothing is written for it. */
    static boolean isNothing(CodeBlock code) {
        return code.text().isBlank()
                && code.attributes().id().isEmpty()
                && Listing.of(code).title().isEmpty();
    }

    private static void writeEmpty(String id, String title, HtmlOut out) {
        if (!title.isEmpty()) {
            out.element("p").attributes(Attributes.id(id)).containing(title);
        } else if (!id.isEmpty()) {
            out.element("div").attributes(Attributes.id(id)).containing("");
        }
    }

    private void pre(CodeBlock code, Attributes attributes, Listing listing, HtmlOut out) {
        String language = HtmlHandlers.oneWord(code.language());
        out.decorated(code, out.element("pre").attributes(attributes, listing.numbered() ? "numbered" : ""))
                .containing(() -> out.element("code")
                        .attributeUnlessEmpty("class", language.isEmpty() ? "" : "language-" + language)
                        .containing(() -> content(tokens(code, out), listing, out)));
    }

    /** What a highlighter makes of the code; the code as it is where that is something else. */
    private List<Token> tokens(CodeBlock code, HtmlOut out) {
        List<Token> tokens = highlighter.highlight(code.language(), code.text());
        if (isWhole(tokens, code.text())) {
            return tokens;
        }
        out.report(Diagnostic.warning("code-plain", "the highlighter changed the code, which stands plain", code.at()));
        return CodeHighlighter.none().highlight(code.language(), code.text());
    }

    private static boolean isWhole(List<Token> tokens, String code) {
        int at = 0;
        for (Token token : tokens) {
            if (!code.startsWith(token.text(), at)) {
                return false;
            }
            at += token.text().length();
        }
        return at == code.length();
    }

    private static void content(List<Token> tokens, Listing listing, HtmlOut out) {
        if (listing.isRunning() && !out.target().setsLinesOfCodeApart()) {
            tokens.forEach(token -> token(token.kind(), token.text(), out));
        } else {
            new CodeLines(listing, out).write(tokens);
        }
    }

    static void token(Kind kind, String text, HtmlOut out) {
        if (kind == Kind.PLAIN) {
            out.text(text);
        } else {
            out.element("span")
                    .classes("tok-" + kind.name().toLowerCase(Locale.ROOT))
                    .containing(text);
        }
    }
}
