package dev.octavo.source;

import java.util.BitSet;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Tells which characters of a text were written with a backslash or as an entity: the author meant just those. */
final class Escapes {

    private final BitSet covered = new BitSet();

    private Escapes() {}

    static Escapes of(Text text, SourceText source) {
        Escapes escapes = new Escapes();
        StringBuilder written = new StringBuilder();
        for (SourceSpan span : text.getSourceSpans()) {
            written.append(source.text(), span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        if (!text.getSourceSpans().isEmpty()
                && written.length() != text.getLiteral().length()) {
            escapes.align(text.getLiteral(), written);
        }
        return escapes;
    }

    private void align(String literal, CharSequence written) {
        int w = 0;
        for (int i = 0; i < literal.length() && w < written.length(); i++) {
            char c = written.charAt(w);
            if (c == '\\' && w + 1 < written.length() && written.charAt(w + 1) == literal.charAt(i)) {
                covered.set(i);
                w += 2;
            } else if (c == '&' && literal.charAt(i) != '&') {
                covered.set(i);
                w = afterSemicolon(written, w);
            } else {
                w++;
            }
        }
    }

    private static int afterSemicolon(CharSequence written, int from) {
        int end = from;
        while (end < written.length() && written.charAt(end) != ';') {
            end++;
        }
        return end + 1;
    }

    boolean covers(int index) {
        return covered.get(index);
    }
}
