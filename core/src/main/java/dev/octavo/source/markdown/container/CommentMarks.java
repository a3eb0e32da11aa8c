package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments that open one of several tabs, as themes of Hexo have them: {@code <!-- tab Linux@icon -->} up to {@code <!-- endtab -->}. */
public final class CommentMarks {

    private static final Pattern OPENING =
            Pattern.compile("<!--[ \\t]*+tab(?:[ \\t]++(?<title>(?!-->)[^@\\n]*?)(?:@[\\w -]*?)?)?[ \\t]*-->[ \\t]*+");

    private static final Pattern CLOSING = Pattern.compile("<!--[ \\t]*+endtab[ \\t]*+-->[ \\t]*+");

    private CommentMarks() {}

    /** The mark that a line is. */
    public static Optional<ContainerMark> of(String line) {
        Matcher opening = OPENING.matcher(line);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String title = Objects.requireNonNullElse(opening.group("title"), "").strip();
        Attributes attributes = title.isEmpty() ? Attributes.NONE : ContainerMark.titled(title);
        return Optional.of(new ContainerMark(ContainerMark.TAB, attributes, ContainerMark.NOTHING, line, CLOSING));
    }
}
