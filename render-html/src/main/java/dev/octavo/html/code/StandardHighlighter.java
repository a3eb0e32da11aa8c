package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter;
import java.util.List;

/** Finds the lexer for a language; what none knows, or what is very long, stays plain. */
public final class StandardHighlighter implements CodeHighlighter {

    /** It has no state. */
    public static final CodeHighlighter INSTANCE = new StandardHighlighter();

    /** In characters. Nobody reads so much code on a page, and a page of spans would be several times as long. */
    private static final int LONGEST = 262_144;

    private StandardHighlighter() {}

    @Override
    public List<Token> highlight(String language, String code) {
        Cuts cuts = new Cuts(code);
        if (code.length() <= LONGEST) {
            Languages.lexer(language, code).ifPresent(lexer -> lexer.cut(code, 0, code.length(), cuts));
        }
        return cuts.finish();
    }
}
