package dev.octavo.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/** A mark that another generator's templates leave in the text: {@code {{< ref >}}}, {@code {% include %}}, {@code {{ x }}}. */
public final class TemplateMark extends CustomNode {

    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*+");

    private final String written;
    private boolean kept;

    TemplateMark(String written) {
        this.written = written;
    }

    /** The mark, braces and all. */
    public String written() {
        return written;
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

    void keep() {
        kept = true;
    }
}
