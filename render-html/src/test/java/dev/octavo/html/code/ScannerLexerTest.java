package dev.octavo.html.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.junit.jupiter.api.Test;

class ScannerLexerTest {

    private static List<Token> tokens(JavaTokenMaker scanner, String code) {
        Cuts cuts = new Cuts(code);
        new ScannerLexer(scanner, Names.SCANNED).cut(code, 0, code.length(), cuts);
        return cuts.finish();
    }

    @Test
    void aLineOnWhichTheScannerFailsIsPlain() {
        JavaTokenMaker failing = new JavaTokenMaker() {
            @Override
            public org.fife.ui.rsyntaxtextarea.Token getTokenList(Segment line, int state, int offset) {
                if (line.toString().contains("bad")) {
                    throw new Error("no rule");
                }
                return super.getTokenList(line, state, offset);
            }
        };
        assertThat(tokens(failing, "int\nbad int\nint"))
                .containsExactly(
                        new Token(Kind.TYPE, "int"), new Token(Kind.PLAIN, "\nbad int\n"), new Token(Kind.TYPE, "int"));
    }

    @Test
    void aCommentOverLinesIsOneToken() {
        assertThat(tokens(new JavaTokenMaker(), "/* a\n\nb */int"))
                .containsExactly(new Token(Kind.COMMENT, "/* a\n\nb */"), new Token(Kind.TYPE, "int"));
    }
}
