package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributeSyntax;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that open components between two colons and two others, as Nuxt has them. */
public final class ColonMarks {

    /** Nuxt's components, as of MDC: two colons alone close them. */
    private static final Pattern COLONS = Pattern.compile(
            "::(?<name>[a-z][\\w-]*+)(?:\\[(?<label>[^\\[\\]]*+)])?+(?<attributes>\\{[^{}]*+})?+[ \\t]*+");

    /** Between colons, what other generators call otherwise. */
    private static final Map<String, String> OF_COLONS =
            Map.of("collapsible", "details", "code-collapse", "", "div", "", "prose-note", "note");

    private ColonMarks() {}

    /** The mark of a component in Markdown that a line is, as Nuxt has it: <code>::card{title="A lamp"}</code>. */
    public static Optional<ContainerMark> of(String line) {
        Matcher colons = COLONS.matcher(line);
        if (!colons.matches()) {
            return Optional.empty();
        }
        String braces = Objects.requireNonNullElse(colons.group("attributes"), "{}");
        Attributes told = AttributeSyntax.parse(braces).orElse(Attributes.NONE);
        String label =
                Objects.requireNonNullElse(colons.group("label"), told.values().getOrDefault("label", ""));
        Attributes named = told.without(Set.of("label"))
                .and(label.isBlank() ? Attributes.NONE : ContainerMark.titled(label.strip()));
        String name = colons.group("name");
        String kind = ContainerMark.OF_SOME_KIND.contains(name)
                ? Stream.of("type", "color")
                        .map(key -> told.values().getOrDefault(key, ""))
                        .filter(ContainerNames::isNotice)
                        .findFirst()
                        .orElse("note")
                : OF_COLONS.getOrDefault(name, name);
        Attributes attributes = ContainerMark.OF_SOME_KIND.contains(name)
                ? named.without(Set.of("type", "color", "icon"))
                : named.without(Set.of("icon"));
        return Optional.of(
                new ContainerMark(kind, attributes, ContainerMark.NOTHING, line, Pattern.compile("::[ \\t]*+")));
    }
}
