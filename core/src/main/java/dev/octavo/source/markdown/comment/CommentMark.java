package dev.octavo.source.markdown.comment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/** A comment of a template or of JavaScript within a line, or what only tells another generator how to read. */
public final class CommentMark extends CustomNode {

    private static final Pattern IDENTIFIER = Pattern.compile("\\s*+#([\\w-]++)\\s*+|([\\w-]++)");

    private final String text;
    private final boolean isOfCode;

    CommentMark(String text, boolean isOfCode) {
        this.text = text;
        this.isOfCode = isOfCode;
    }

    /** Whether others than those who read JavaScript see it in the text. */
    public boolean isOfCode() {
        return isOfCode;
    }

    /** The identifier that it is at the end of a heading, <code>## Words {/*words*&#47;}</code> or <code>{/* #words *&#47;}</code>; empty for other words. */
    public Optional<String> identifier() {
        Matcher identifier = IDENTIFIER.matcher(text);
        return identifier.matches()
                ? Optional.ofNullable(identifier.group(1)).or(() -> Optional.of(identifier.group(2)))
                : Optional.empty();
    }
}
