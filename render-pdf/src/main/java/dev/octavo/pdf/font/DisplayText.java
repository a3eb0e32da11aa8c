package dev.octavo.pdf.font;

import dev.octavo.pdf.markup.Elements;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Readies the text of a document to be shown: letters and their marks become one character where there is one; the end of a
 * source line between two Chinese or Japanese characters is no space; and Arabic letters that join across the edge of an
 * element say so, since they are shaped apart.
 */
public final class DisplayText {

    private static final Pattern COMPOSABLE = Pattern.compile("\\P{M}\\p{M}+|[\\u1100-\\u11FF]{2,}");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final String JOINER = "\u200D";
    private static final String JOINING = "[\\u0620-\\u064A\\u066E-\\u06D3\\u0750-\\u077F]";
    private static final Pattern JOINS_ON = Pattern.compile(JOINING + "\\p{M}*$");
    private static final Pattern JOINS_BACK = Pattern.compile("^" + JOINING);

    private static final Set<UnicodeScript> SPACELESS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private static final Set<String> AS_THEY_ARE = Set.of("head", "pre", "math");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var");

    /** The text of a paragraph, as it lies in its elements. */
    private final List<Text> paragraph = new ArrayList<>();

    private DisplayText() {}

    /** Changes a document's text. */
    public static void prepare(Document document) {
        DisplayText text = new DisplayText();
        text.read(document.getDocumentElement());
        text.endParagraph();
    }

    private void read(Element element) {
        boolean isInline = INLINE.contains(element.getTagName());
        if (!isInline) {
            endParagraph();
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                paragraph.add(text);
            } else if (child instanceof Element inner && AS_THEY_ARE.contains(inner.getTagName())) {
                setApart(inner);
            } else if (child instanceof Element inner) {
                read(inner);
            }
        }
        if (!isInline) {
            endParagraph();
        }
    }

    /** The parts of code keep their order, even where some of them run from right to left. */
    private static void setApart(Element code) {
        if (RightToLeft.isIn(code.getTextContent())) {
            Elements.within(code, "span").forEach(part -> part.setAttribute("dir", "ltr"));
        }
    }

    private void endParagraph() {
        paragraph.forEach(text -> text.setData(composed(text.getData())));
        closeUp();
        for (int i = 1; i < paragraph.size(); i++) {
            join(paragraph.get(i - 1), paragraph.get(i));
        }
        paragraph.clear();
    }

    static String composed(String text) {
        Matcher parts = COMPOSABLE.matcher(text);
        return parts.replaceAll(
                part -> Matcher.quoteReplacement(Normalizer.normalize(part.group(), Normalizer.Form.NFC)));
    }

    private void closeUp() {
        StringBuilder whole = new StringBuilder();
        paragraph.forEach(text -> whole.append(text.getData()));
        Matcher ends = LINE_END.matcher(whole);
        BitSet bogus = new BitSet();
        while (ends.find()) {
            if (ends.start() > 0
                    && ends.end() < whole.length()
                    && needsNoSpace(whole.codePointBefore(ends.start()))
                    && needsNoSpace(whole.codePointAt(ends.end()))) {
                bogus.set(ends.start(), ends.end());
            }
        }
        if (!bogus.isEmpty()) {
            remove(bogus);
        }
    }

    /** Takes characters out of the text of the whole paragraph. */
    private void remove(BitSet bogus) {
        int at = 0;
        for (Text text : paragraph) {
            StringBuilder kept = new StringBuilder();
            for (char c : text.getData().toCharArray()) {
                if (!bogus.get(at)) {
                    kept.append(c);
                }
                at++;
            }
            text.setData(kept.toString());
        }
    }

    /** Whether words are written without spaces in the script of a character. */
    private static boolean needsNoSpace(int c) {
        return SPACELESS.contains(Characters.script(c));
    }

    private static void join(Text left, Text right) {
        if (JOINS_BACK.matcher(right.getData()).find()
                && JOINS_ON.matcher(left.getData()).find()) {
            left.setData(left.getData() + JOINER);
            right.setData(JOINER + right.getData());
        }
    }
}
