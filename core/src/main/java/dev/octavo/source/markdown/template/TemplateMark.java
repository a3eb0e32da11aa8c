package dev.octavo.source.markdown.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;

/** A mark that another generator's templates leave in the text: {@code {{< ref >}}}, {@code {% include %}}, {@code {{ x }}}, {@code :::image source="a.png":::}. */
public final class TemplateMark extends CustomNode {

    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*+");

    private static final String SIGN = "{{</*";
    private static final String OTHER_SIGN = "{{%/*";

    private static final Pattern ESCAPED =
            Pattern.compile("(\\{\\{[<%])/\\*([^*]*+(?:\\*(?!/[>%]}})[^*]*+)*+)\\*/([>%]}})");

    /** A call of a macro, as Zola has it. */
    private static final Pattern CALL = Pattern.compile("\\{\\{\\s*+(\\w++)\\((.*)\\)\\s*+}}", Pattern.DOTALL);

    /** A picture or a film, as DocFX has them. */
    private static final Pattern COLONS = Pattern.compile(":::[ \\t]*+(image|video)[ \\t](.*):::");

    private static final Pattern COMMA = Pattern.compile(",(?=\\s*+\\w++=)");

    private final String written;
    private boolean kept;

    public TemplateMark(String written) {
        this.written = written;
    }

    /** The mark, braces and all. */
    public String written() {
        return written;
    }

    /**
     * The mark as Hugo writes it where it is a call, {@code {{ image(src="a.png") }}} (Zola), or stands between colons,
     * {@code :::image source="a.png":::} (DocFX); any other as it is written.
     */
    public String tag() {
        Matcher colons = COLONS.matcher(written);
        if (colons.matches()) {
            String name = colons.group(1).equals("image") ? "figure" : colons.group(1);
            return "{{< " + name + " " + colons.group(2) + " >}}";
        }
        Matcher call = CALL.matcher(written);
        return call.matches()
                ? "{{< " + call.group(1) + " " + COMMA.matcher(call.group(2)).replaceAll(" ") + " >}}"
                : written;
    }

    /** A text in which marks that Hugo leaves alone are what they show, as it does in code too. */
    public static String unescaped(String text) {
        return text.contains(SIGN) || text.contains(OTHER_SIGN)
                ? ESCAPED.matcher(text).replaceAll("$1$2$3")
                : text;
    }

    /** A text that {@link #unescaped} makes of another one. */
    public static String escaped(String text) {
        return text.contains(SIGN) || text.contains(OTHER_SIGN)
                ? ESCAPED.matcher(text).replaceAll("$1/*/*$2*/*/$3")
                : text;
    }

    /** What is to be seen of one that stays: of one that Hugo leaves alone, <code>{{&lt;/* x *&#47;&gt;}}</code>, what it shows. */
    public String shown() {
        return unescaped(written);
    }

    /** Whether a mark that Hugo leaves alone begins at an index of a text. */
    public static boolean isEscaped(String text, int index) {
        return text.startsWith(SIGN, index) || text.startsWith(OTHER_SIGN, index);
    }

    /** Whether it only shows how another one is written. */
    public boolean isEscaped() {
        return ESCAPED.matcher(written).matches();
    }

    /** The first word in it, which is what it is called by; all of it where it holds none. */
    public String name() {
        Matcher name = NAME.matcher(written);
        return name.find() ? name.group() : written;
    }

    /** Whether it only looks like one, since it stands in what is raw. */
    public boolean isKept() {
        return kept;
    }

    /** Takes the bracket that it begins with from the text before it, where the parser has put it. */
    public void takeBracket() {
        if (written.startsWith("[")
                && getPrevious() instanceof Text text
                && text.getLiteral().endsWith("[")) {
            text.setLiteral(text.getLiteral().substring(0, text.getLiteral().length() - 1));
            if (text.getLiteral().isEmpty()) {
                setSourceSpans(Stream.concat(text.getSourceSpans().stream(), getSourceSpans().stream())
                        .toList());
                text.unlink();
            }
        }
    }

    void keep() {
        kept = true;
    }
}
