package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Details;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.Container;
import dev.octavo.source.markdown.ContainerTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Fenced divisions and indented notices to notices, details, or groups, as their names ask. */
final class ContainerConverter {

    private static final String CALLOUT = "callout-";

    private static final Set<String> NOTICES = Set.of(
            "note",
            "tip",
            "info",
            "important",
            "warning",
            "caution",
            "danger",
            "success",
            "question",
            "failure",
            "error",
            "bug",
            "example",
            "abstract",
            "hint",
            "attention",
            "seealso");

    private static final Set<String> DETAILS = Set.of("details", "collapse", "spoiler");

    private final Conversion conversion;

    ContainerConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    Block convert(Container container) {
        SourceRange at = conversion.at(container);
        if (!container.isClosed()) {
            conversion.findings().warning("div-unclosed", "the division has no closing line of colons", start(at));
        }
        String name = name(container);
        Attributes attributes = withoutName(container, name);
        List<Inline> title = title(container);
        List<Block> body = conversion.blocks().inside(container);
        if (DETAILS.contains(name)) {
            return new Details(title, body, attributes, at);
        } else if (container.isNotice() || isNotice(name, attributes) || !title.isEmpty()) {
            return notice(name, title, body, attributes, at);
        }
        Attributes named = Attributes.classes(name).and(attributes);
        return CaptionedDivision.isOne(named) ? CaptionedDivision.of(body, named, at) : new Group(body, named, at);
    }

    /** An example with an identifier is one that is counted, as theorems are. */
    private static boolean isNotice(String name, Attributes attributes) {
        boolean isCounted = name.equals("example") && !attributes.id().isEmpty();
        return NOTICES.contains(name) && !isCounted;
    }

    /** Takes the title out of what is inside. */
    private List<Inline> title(Container container) {
        if (!(container.getFirstChild() instanceof ContainerTitle title)) {
            return List.of();
        }
        List<Inline> content = conversion.blocks().leaf(title);
        title.unlink();
        return content;
    }

    private static SourceRange start(SourceRange at) {
        return SourceRange.point(at.source(), at.line(), at.column());
    }

    /** The name, or the class that stands for one: {@code {.warning}}, {@code {.callout-tip}}. */
    private static String name(Container container) {
        String written = container.name();
        if (written.isEmpty() && !container.attributes().classes().isEmpty()) {
            String first = container.attributes().classes().get(0);
            String bare = first.startsWith(CALLOUT) ? first.substring(CALLOUT.length()) : first;
            written = NOTICES.contains(bare) ? bare : "";
        }
        String folded = written.toLowerCase(Locale.ROOT);
        return NOTICES.contains(folded) || DETAILS.contains(folded) ? folded : written;
    }

    /** The attributes besides a class that is the name already. */
    private Attributes withoutName(Container container, String name) {
        Attributes written = container.attributes();
        List<String> classes = new ArrayList<>(written.classes());
        if (container.name().isEmpty() && !name.isEmpty()) {
            classes.remove(0);
        }
        String id = conversion.takeId(written.id(), conversion.at(container));
        return new Attributes(id, classes, written.values());
    }

    /** Quarto writes a notice's title as an attribute, or as the first heading. */
    private static Admonition notice(
            String kind, List<Inline> title, List<Block> body, Attributes attributes, SourceRange at) {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        if (title.isEmpty() && values.containsKey("title")) {
            List<Inline> told = List.of(new Text(values.remove("title")));
            return new Admonition(kind, told, body, new Attributes(attributes.id(), attributes.classes(), values), at);
        }
        if (title.isEmpty() && !body.isEmpty() && body.get(0) instanceof Heading heading) {
            Attributes both = heading.attributes().and(attributes);
            return new Admonition(kind, heading.content(), body.subList(1, body.size()), both, at);
        }
        return new Admonition(kind, title, body, attributes, at);
    }
}
