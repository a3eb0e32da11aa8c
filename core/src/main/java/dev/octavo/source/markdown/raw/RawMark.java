package dev.octavo.source.markdown.raw;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/** The name of a format behind code, {@code {=html}}, which says that the code is markup of that format. */
public final class RawMark extends CustomNode {

    private static final Pattern MARK = Pattern.compile("\\{=([A-Za-z0-9_-]++)\\}");

    private final String format;

    private RawMark(String format) {
        this.format = format;
    }

    /** The mark that is the whole of a text. */
    public static Optional<RawMark> of(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.matches() ? Optional.of(new RawMark(mark.group(1))) : Optional.empty();
    }

    public String format() {
        return format;
    }

    public String written() {
        return "{=" + format + "}";
    }
}
