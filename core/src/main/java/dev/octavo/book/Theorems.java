package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Theorems, and what is counted and called as they are: divisions that tell by a class what they are (bookdown), or by how their
 * identifier begins (Quarto). Their names are values, {@code name="Pythagoras"}, or the headings that they begin with.
 */
final class Theorems {

    private static final String NAME = "name";

    /** The class by which stylesheets know them all. */
    private static final Attributes STATEMENT = Attributes.classes("statement");

    private static final Map<String, Kind> PREFIXES = Map.of(
            "thm", Kind.THEOREM,
            "lem", Kind.LEMMA,
            "cor", Kind.COROLLARY,
            "prp", Kind.PROPOSITION,
            "cnj", Kind.CONJECTURE,
            "def", Kind.DEFINITION,
            "exm", Kind.EXAMPLE,
            "exr", Kind.EXERCISE,
            "rem", Kind.REMARK);

    static final Set<Kind> KINDS = Set.copyOf(PREFIXES.values());

    /** What is called so without being counted, unless it has an identifier or is told to be a statement: notices of any kind. */
    private static final Set<Kind> COMMON = Set.of(Kind.DEFINITION, Kind.EXAMPLE, Kind.EXERCISE, Kind.REMARK);

    /** What is called by its word alone, by its class and by the key of the word. */
    private static final List<String> UNCOUNTED = List.of("proof", "solution");

    private static final Pattern NAMED = Pattern.compile("[^(]*+\\((.+)\\)", Pattern.DOTALL);

    private Theorems() {}

    /** Whether a node is a theorem, or what follows one. */
    static boolean isOne(Node node) {
        return kind(node).isPresent() || uncounted(node).isPresent();
    }

    /** What a node is counted as; empty for what is no theorem. */
    static Optional<Kind> kind(Node node) {
        return node instanceof Group group ? kind(group.attributes()) : Optional.empty();
    }

    private static Optional<Kind> kind(Attributes attributes) {
        String id = attributes.id();
        Optional<Kind> byId = id.length() > 4 && ":-".indexOf(id.charAt(3)) >= 0
                ? Optional.ofNullable(PREFIXES.get(id.substring(0, 3)))
                : Optional.empty();
        return byId.or(() -> KINDS.stream()
                .filter(kind -> attributes.classes().contains(kind.word()))
                .filter(kind -> !id.isEmpty()
                        || !COMMON.contains(kind)
                        || attributes.classes().contains("statement"))
                .findFirst());
    }

    /** The key of the word that is all by which a node is called, as what follows a theorem; empty for any other. */
    static Optional<String> uncounted(Node node) {
        return node instanceof Group group && kind(node).isEmpty()
                ? UNCOUNTED.stream()
                        .filter(group.attributes().classes()::contains)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a division begins with a word by which its author calls it. */
    static boolean isCalled(Group division, String word) {
        return !division.body().isEmpty()
                && division.body().get(0) instanceof Paragraph first
                && Nodes.text(first.content()).regionMatches(true, 0, word, 0, word.length());
    }

    /** What bookdown calls a theorem by, whose identifier has no prefix. */
    static String prefixed(Kind kind, String id) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> prefix.getValue() == kind)
                .map(prefix -> prefix.getKey() + ":" + id)
                .findFirst()
                .orElse(id);
    }

    static boolean isCounted(Group theorem) {
        return !theorem.attributes().classes().contains("unnumbered");
    }

    static String name(Group theorem) {
        return theorem.attributes().values().getOrDefault(NAME, "");
    }

    /** A theorem without the label that an earlier assembling gave it, and with the heading that it begins with as its name. */
    static Group bare(Group theorem) {
        if (theorem.body().isEmpty()) {
            return theorem;
        }
        List<Block> rest = theorem.body().subList(1, theorem.body().size());
        Block first = theorem.body().get(0);
        if (first instanceof Heading heading) {
            Attributes named = new Attributes("", List.of(), Map.of(NAME, Nodes.text(heading.content())));
            return new Group(rest, theorem.attributes().and(named), theorem.at());
        } else if (first instanceof Paragraph paragraph) {
            List<Inline> text = Captions.without(Captions.LABEL, paragraph.content());
            Group named = named(
                    theorem, Captions.mark(Captions.LABEL, paragraph.content()).orElse(""));
            return text.isEmpty() ? with(rest, named) : with(beginning(text, paragraph, rest), named);
        }
        return theorem;
    }

    /** A theorem with the name that its label tells, as pages have it that are read again; one that tells its name keeps it. */
    private static Group named(Group theorem, String label) {
        Matcher told = NAMED.matcher(label);
        if (!name(theorem).isEmpty() || !told.matches()) {
            return theorem;
        }
        Attributes name = new Attributes("", List.of(), Map.of(NAME, told.group(1)));
        return new Group(theorem.body(), theorem.attributes().and(name), theorem.at());
    }

    /** A theorem that begins with a word and its name. */
    static Group labelled(String word, Group theorem) {
        String label = name(theorem).isEmpty() ? word : word + " (" + name(theorem) + ")";
        List<Block> body = theorem.body();
        return with(
                !body.isEmpty() && body.get(0) instanceof Paragraph first
                        ? beginning(
                                Captions.marked(label, Captions.LABEL, first.content()),
                                first,
                                body.subList(1, body.size()))
                        : beginning(
                                Captions.marked(label, Captions.LABEL, List.of()),
                                new Paragraph(List.of(), Attributes.NONE, theorem.at()),
                                body),
                new Group(body, theorem.attributes().and(STATEMENT), theorem.at()));
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
