package dev.octavo.source.markdown.template;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of HTML in whose values marks of templates have quotes of the same kind, or spaces without quotes around them, which no longer
 * stand there when their generator has done its work: <code>&lt;a href="{{ "/a.html" | relative_url }}"&gt;</code>; and tags of Vue,
 * <code>&lt;button @click="count++"&gt;</code>.
 */
public final class MarkedTag {

    /** No tag is longer: what opens and never closes is not looked through again and again. */
    static final int LONGEST = 2000;

    /** A mark on one line. */
    static final String MARK = "\\{\\{[^{}\\n]*+}}|\\{%(?:[^{}%\\n]++|%(?!}))*+%}";

    private static final String DOUBLE = "\"(?:[^\"{]++|" + MARK + "|\\{)*+\"";
    private static final String SINGLE = "'(?:[^'{]++|" + MARK + "|\\{)*+'";
    private static final String BARE = "(?:[^\\s\"'=<>`{]++|" + MARK + "|\\{)++";

    private static final Pattern TAG = Pattern.compile("<[A-Za-z][\\w-]*+(?:\\s++[A-Za-z_:@][\\w:.-]*+"
            + "(?:\\s*+=\\s*+(?:" + DOUBLE + "|" + SINGLE + "|" + BARE + "))?+)*+\\s*+/?>");

    /** What Vue calls an attribute that is a program, in which CommonMark sees no tag. */
    private static final Pattern EVENT = Pattern.compile("\\s@[A-Za-z][\\w:.-]*+\\s*+=");

    private static final Pattern VALUE = Pattern.compile("=\\s*+(?:" + DOUBLE + "|" + SINGLE + "|" + BARE + ")");
    private static final Pattern QUOTING_MARK = Pattern.compile("\\{[{%][^{}\\n]*+}");

    private static final Pattern SPACE_IN_MARK = Pattern.compile("\\{[{%][^{}\\s]*+\\s");
    private static final Pattern SPACE_BEHIND = Pattern.compile("(?<=\\{[{%]) ");
    private static final Pattern SPACE_BEFORE = Pattern.compile(" (?=[%}]})");

    private MarkedTag() {}

    /** The end of such a tag that a text begins with; 0 where it is none. */
    static int end(String text) {
        Matcher tag = TAG.matcher(text);
        boolean isOne = tag.lookingAt()
                && (EVENT.matcher(tag.group()).find()
                        || !requotedTag(tag.group()).equals(tag.group()));
        return isOne ? tag.end() : 0;
    }

    /** HTML in whose marks there are quotes of the other kind, so that they end no value; nothing else moves. */
    public static String requoted(String html) {
        if (!QUOTING_MARK.matcher(html).find()) {
            return html;
        }
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, copied))) {
            Matcher tag = TAG.matcher(html).region(open, Math.min(html.length(), open + LONGEST));
            if (tag.lookingAt()) {
                out.append(html, copied, open).append(requotedTag(tag.group()));
                copied = tag.end();
            }
        }
        return out.append(html, copied, html.length()).toString();
    }

    private static String requotedTag(String tag) {
        return VALUE.matcher(tag).replaceAll(value -> Matcher.quoteReplacement(requotedValue(value.group())));
    }

    private static String requotedValue(String value) {
        if (value.endsWith("\"")) {
            return marks(value, mark -> mark.replace('"', '\''));
        } else if (value.endsWith("'")) {
            return marks(value, mark -> mark.replace('\'', '"'));
        }
        return SPACE_IN_MARK.matcher(value).find() ? quoted(value) : value;
    }

    private static String marks(String value, UnaryOperator<String> change) {
        return QUOTING_MARK.matcher(value).replaceAll(mark -> Matcher.quoteReplacement(change.apply(mark.group())));
    }

    /** A value in quotes, which take the places of the spaces at the ends of its first mark. */
    private static String quoted(String value) {
        String bare = value.substring(1).strip();
        String shorter = SPACE_BEFORE
                .matcher(SPACE_BEHIND.matcher(bare).replaceFirst(""))
                .replaceFirst("");
        return "=" + '"' + shorter.replace('"', '\'') + '"';
    }
}
