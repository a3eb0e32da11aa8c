package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.internal.Statement;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Theorems, and what is counted and called as they are: divisions that tell by a class what they are (bookdown), or by how their
 * identifier begins (Quarto). Their names are values, {@code name="Pythagoras"}, or the headings that they begin with.
 */
final class Theorems {

    private static final String NAME = "name";

    /** The class by which stylesheets know them all. */
    private static final Attributes STATEMENT = Attributes.classes("statement");

    static final Set<Kind> KINDS = Arrays.stream(Statement.values())
            .filter(Statement::isCounted)
            .map(Theorems::kind)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A theorem without the label that an earlier assembling gave it.
     *
     * @param theorem the rest
     * @param name what it is called besides its kind and its number; empty for nothing
     */
    record Named(Group theorem, List<Inline> name) {}

    private Theorems() {}

    /** Whether a node is a theorem, or what follows one. */
    static boolean isOne(Node node) {
        return kind(node).isPresent() || uncounted(node).isPresent();
    }

    /** What a node is counted as; empty for what is no theorem. */
    static Optional<Kind> kind(Node node) {
        return statement(node).filter(Statement::isCounted).map(Theorems::kind);
    }

    private static Kind kind(Statement statement) {
        return Kind.valueOf(statement.name());
    }

    private static Optional<Statement> statement(Node node) {
        return node instanceof Group group
                ? Statement.of(group.attributes().id(), group.attributes().classes())
                : Optional.empty();
    }

    /** The key of the word that is all by which a node is called, as what follows a theorem; empty for any other. */
    static Optional<String> uncounted(Node node) {
        return statement(node).filter(statement -> !statement.isCounted()).map(Statement::word);
    }

    /** Whether a division begins with a word by which its author calls it. */
    static boolean isCalled(Group division, String word) {
        return !division.body().isEmpty()
                && division.body().get(0) instanceof Paragraph first
                && Nodes.text(first.content()).regionMatches(true, 0, word, 0, word.length());
    }

    /** What bookdown calls a theorem by, whose identifier has no prefix. */
    static String prefixed(Kind kind, String id) {
        return Statement.valueOf(kind.name()).prefix() + ":" + id;
    }

    static boolean isCounted(Group theorem) {
        return !theorem.attributes().classes().contains("unnumbered");
    }

    /** A theorem and its name, which is the heading that it begins with, or stands in its label as pages have it that are read again. */
    static Named named(Group theorem) {
        Named told = new Named(theorem, told(theorem));
        if (theorem.body().isEmpty()) {
            return told;
        }
        List<Block> rest = theorem.body().subList(1, theorem.body().size());
        Block first = theorem.body().get(0);
        if (first instanceof Heading heading) {
            return named(with(rest, theorem), heading.content());
        } else if (first instanceof Paragraph paragraph) {
            List<Inline> text = Captions.without(Captions.LABEL, paragraph.content());
            Group bare = with(text.isEmpty() ? rest : beginning(text, paragraph, rest), theorem);
            List<Inline> inLabel = inParentheses(Captions.mark(Captions.LABEL, paragraph.content()));
            boolean isTold = told.name().isEmpty() || Nodes.text(told.name()).equals(Nodes.text(inLabel));
            return isTold && !inLabel.isEmpty() ? named(bare, inLabel) : new Named(bare, told.name());
        }
        return told;
    }

    private static List<Inline> told(Group theorem) {
        String name = theorem.attributes().values().getOrDefault(NAME, "");
        return name.isEmpty() ? List.of() : List.of(new Text(name));
    }

    private static Named named(Group theorem, List<Inline> name) {
        Attributes told = new Attributes("", List.of(), Map.of(NAME, Nodes.text(name)));
        return new Named(new Group(theorem.body(), theorem.attributes().and(told), theorem.at()), name);
    }

    /** What stands between the first parenthesis of a label and the one that it ends with; empty where it has none. */
    private static List<Inline> inParentheses(List<Inline> label) {
        boolean isClosed = !label.isEmpty()
                && label.get(label.size() - 1) instanceof Text last
                && last.text().endsWith(")");
        for (int i = 0; i < label.size() && isClosed; i++) {
            int open = label.get(i) instanceof Text text ? text.text().indexOf('(') : -1;
            if (open >= 0) {
                List<Inline> inside = new ArrayList<>(label.subList(i, label.size()));
                inside.set(0, new Text(((Text) inside.get(0)).text().substring(open + 1)));
                String end = ((Text) inside.get(inside.size() - 1)).text();
                inside.set(inside.size() - 1, new Text(end.substring(0, end.length() - 1)));
                inside.removeIf(
                        inline -> inline instanceof Text empty && empty.text().isEmpty());
                return inside;
            }
        }
        return List.of();
    }

    /** A theorem that begins with a word and its name. */
    static Group labelled(String word, List<Inline> name, Group theorem) {
        List<Inline> label = new ArrayList<>(List.of(new Text(name.isEmpty() ? word : word + " (")));
        label.addAll(name);
        label.addAll(name.isEmpty() ? List.of() : List.of(new Text(")")));
        List<Block> body = theorem.body();
        Group shown = new Group(body, theorem.attributes().and(STATEMENT), theorem.at());
        return !body.isEmpty() && body.get(0) instanceof Paragraph first
                ? with(labelled(label, first, body.subList(1, body.size())), shown)
                : with(labelled(label, new Paragraph(List.of(), Attributes.NONE, theorem.at()), body), shown);
    }

    private static List<Block> labelled(List<Inline> label, Paragraph first, List<Block> rest) {
        return beginning(Captions.marked(Nodes.joined(label), Captions.LABEL, first.content()), first, rest);
    }

    private static List<Block> beginning(List<Inline> text, Paragraph paragraph, List<Block> rest) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(text, paragraph.attributes(), paragraph.at()));
        body.addAll(rest);
        return body;
    }

    private static Group with(List<Block> body, Group theorem) {
        return new Group(body, theorem.attributes(), theorem.at());
    }
}
