package dev.octavo.source.convert.container;

import dev.octavo.internal.Statement;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of theorems and the like. A value of the division tells a name; one that is more than words stands before the text,
 * too, in a label as assembling makes it.
 */
final class StatementName {

    private static final String NAME = "name";

    private static final Attributes LABEL = Attributes.classes("label");

    private static final String SPACE = "\u2002";

    private StatementName() {}

    /** The name that is told as a value of a division that is a statement; empty for any other. */
    static String told(Attributes division) {
        return Statement.of(division.id(), division.classes()).isPresent()
                ? division.values().getOrDefault(NAME, "")
                : "";
    }

    /** A statement with a name. */
    static Group given(List<Inline> name, Group statement) {
        String words = Nodes.text(name).strip();
        if (words.isEmpty()) {
            return statement;
        }
        Attributes named = new Attributes("", List.of(), Map.of(NAME, words));
        boolean isText = name.stream().allMatch(Text.class::isInstance);
        List<Block> body = isText ? statement.body() : labelled(name, statement);
        return new Group(body, statement.attributes().and(named), statement.at());
    }

    private static List<Block> labelled(List<Inline> name, Group statement) {
        List<Inline> label = new ArrayList<>(List.of(new Text("(")));
        label.addAll(name);
        label.add(new Text(")"));
        List<Inline> content = new ArrayList<>(List.of(new Span(Nodes.joined(label), LABEL)));
        List<Block> body = new ArrayList<>(statement.body());
        if (!body.isEmpty() && body.get(0) instanceof Paragraph first) {
            content.add(new Text(SPACE));
            content.addAll(first.content());
            body.set(0, new Paragraph(Nodes.joined(content), first.attributes(), first.at()));
        } else {
            body.add(0, new Paragraph(content, Attributes.NONE, statement.at()));
        }
        return body;
    }
}
