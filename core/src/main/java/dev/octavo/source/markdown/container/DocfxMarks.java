package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that open blocks which another line closes, as DocFX has them: {@code :::row:::} and {@code :::row-end:::}, {@code ::: zone
 * pivot="linux"} and {@code ::: zone-end}.
 */
public final class DocfxMarks {

    static final String COLONS = ":::";

    /** A zone or a moniker says of what it is; others may be names of divisions. */
    private static final Pattern OPENING = Pattern.compile(":::[ \\t]*+(?:"
            + "(?<name>row|column|image)(?<said>[ \\t](?:\"[^\"]*+\"|[^\":]|:(?!::))*+)?+:::"
            + "|(?<condition>zone|moniker)[ \\t]++(?<told>[\\w-]++=.*?)(?::::)?+)[ \\t]*+");

    private static final Pattern CLOSING =
            Pattern.compile(":::[ \\t]*+(?:row|column|image|zone|moniker)-end[ \\t]*+(?::::)?+[ \\t]*+");

    private static final Map<String, String> CALLED = Map.of("row", "columns", "image", "described-picture");

    private DocfxMarks() {}

    /** Whether a line closes what such a mark opens. */
    static boolean close(CharSequence line) {
        return CLOSING.matcher(line).matches();
    }

    /** The mark that a line is. */
    public static Optional<ContainerMark> of(String line) {
        Matcher opening = OPENING.matcher(line);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(opening.group("name"), opening.group("condition"));
        MarkArguments said = MarkArguments.of(Objects.requireNonNullElse(
                opening.group("name") == null ? opening.group("told") : opening.group("said"), ""));
        if (name.equals("image") && !said.value("type").equals("complex")) {
            return Optional.empty();
        }
        Attributes attributes =
                opening.group("condition") == null ? Attributes.NONE : new Attributes("", List.of(), said.values());
        Pattern closing = Pattern.compile(":::[ \\t]*+" + name + "-end[ \\t]*+(?::::)?+[ \\t]*+");
        return Optional.of(new ContainerMark(CALLED.getOrDefault(name, name), attributes, said, line, closing));
    }
}
