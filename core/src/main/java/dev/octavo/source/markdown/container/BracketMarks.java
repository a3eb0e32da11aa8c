package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines in brackets that open blocks which another line closes, as Discourse and other forums have them: {@code [quote="Ada, post:2"]}. */
public final class BracketMarks {

    private static final Pattern OPENING = Pattern.compile(
            "\\[(?<name>quote|spoiler|details(?==))(?:=[\"“]?+(?<said>[^\\[\\]\"“”]*+)[\"”]?+)?+][ \\t]*+");

    private BracketMarks() {}

    /** The mark that a line is. */
    public static Optional<ContainerMark> of(String line) {
        Matcher opening = OPENING.matcher(line);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String name = opening.group("name");
        String told = Objects.requireNonNullElse(opening.group("said"), "").strip();
        MarkArguments said = name.equals("quote") && !told.isEmpty() ? by(told) : ContainerMark.NOTHING;
        Attributes attributes = name.equals("quote") || told.isEmpty() ? Attributes.NONE : ContainerMark.titled(told);
        Pattern closing = Pattern.compile("\\[/" + name + "][ \\t]*+");
        return Optional.of(new ContainerMark(name, attributes, said, line, closing));
    }

    /** Whose words they are; behind a comma is told where. */
    private static MarkArguments by(String told) {
        return new MarkArguments(
                List.of(), Map.of("author", told.replaceFirst(",.*", "").strip()));
    }
}
