package dev.octavo.source.markdown.parser;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;

/** Tells which characters of a text were written with a backslash or as an entity: the author meant just those. */
public final class Escapes {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final BitSet covered = new BitSet();

    /** Where each character was written; empty where all stand as they were written. */
    private int[] places = {};

    private Escapes() {}

    /** Of a text that was parsed from a source. */
    public static Escapes of(Text text, String source) {
        StringBuilder written = new StringBuilder();
        for (SourceSpan span : text.getSourceSpans()) {
            written.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return text.getSourceSpans().isEmpty() ? new Escapes() : of(text.getLiteral(), written);
    }

    /** Of a text that was written otherwise where anything in it was escaped. */
    public static Escapes of(String literal, CharSequence written) {
        Escapes escapes = new Escapes();
        if (written.length() != literal.length()) {
            escapes.align(literal, written);
        }
        return escapes;
    }

    private void align(String literal, CharSequence written) {
        Matcher entity = ENTITY.matcher(written);
        places = new int[literal.length() + 1];
        Arrays.fill(places, written.length());
        int w = 0;
        for (int i = 0; i < literal.length() && w < written.length(); i++) {
            char c = written.charAt(w);
            places[i] = w;
            if (c == '\\' && w + 1 < written.length() && written.charAt(w + 1) == literal.charAt(i)) {
                covered.set(i);
                w += 2;
            } else if (c == '&' && entity.region(w, written.length()).lookingAt()) {
                int length = Parser.unescapeEntities(entity.group(), true).length();
                covered.set(i, i + length);
                Arrays.fill(places, i, i + length, w);
                i += length - 1;
                w = entity.end();
            } else {
                w++;
            }
        }
    }

    /** A part of the text, which knows where it was written if that is on one line. */
    public Text part(Text text, int begin, int end) {
        Text part = new Text(text.getLiteral().substring(begin, end));
        List<SourceSpan> spans = text.getSourceSpans();
        part.setSourceSpans(spans.size() == 1 ? List.of(spans.get(0).subSpan(place(begin), place(end))) : spans);
        return part;
    }

    private int place(int index) {
        return places.length == 0 ? index : places[index];
    }

    /** Whether the character at an index of the text was escaped. */
    public boolean covers(int index) {
        return covered.get(index);
    }
}
