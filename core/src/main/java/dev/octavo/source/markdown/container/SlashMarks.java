package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that open blocks of PyMdown, {@code /// note | Title}. */
public final class SlashMarks {

    private static final Set<String> OF_PYTHON = Set.of("admonition", ContainerMark.TAB, "html");

    private static final Pattern SELECTED = Pattern.compile("[.#][\\w-]++");

    private static final Pattern SLASHES = Pattern.compile("(/{3,})[ \\t]*+([\\w-]++)[ \\t]*+(?:\\|(.*))?");

    private SlashMarks() {}

    /** The mark of Python-Markdown's blocks that a line is. */
    public static Optional<ContainerMark> of(String line) {
        Matcher slashes = SLASHES.matcher(line);
        if (!slashes.matches() || !isOfPython(slashes.group(2))) {
            return Optional.empty();
        }
        String title = slashes.group(3) == null ? "" : slashes.group(3).strip();
        Attributes attributes = title.isEmpty() ? Attributes.NONE : ofPython(slashes.group(2), title);
        Pattern closing = Pattern.compile(slashes.group(1) + "[ \\t]*+");
        String kind = slashes.group(2).equals("html") ? "" : slashes.group(2);
        return Optional.of(new ContainerMark(kind, attributes, ContainerMark.NOTHING, line, closing));
    }

    /** What stands behind the bar is a title, or an element as CSS selects it; of a caption it tells its number and its place. */
    private static Attributes ofPython(String name, String said) {
        if (ContainerMark.CAPTIONS.contains(name)) {
            return Attributes.NONE;
        } else if (!name.equals("html")) {
            return ContainerMark.titled(said);
        }
        String id = "";
        List<String> classes = new ArrayList<>();
        Matcher part = SELECTED.matcher(said);
        while (part.find()) {
            if (part.group().startsWith("#")) {
                id = part.group().substring(1);
            } else {
                classes.add(part.group().substring(1));
            }
        }
        return new Attributes(Attributes.id(id).id(), classes, Map.of());
    }

    private static boolean isOfPython(String name) {
        return OF_PYTHON.contains(name)
                || ContainerMark.CAPTIONS.contains(name)
                || ContainerNames.isDetails(name)
                || ContainerNames.isNotice(name);
    }
}
