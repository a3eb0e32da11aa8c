package dev.octavo.source.convert.container;

import dev.octavo.internal.Statement;
import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.figure.CaptionedDivision;
import dev.octavo.source.convert.figure.DirectiveFigure;
import dev.octavo.source.layout.Cards;
import dev.octavo.source.layout.ColumnLayout;
import dev.octavo.source.layout.GridLayout;
import dev.octavo.source.layout.ListTable;
import dev.octavo.source.layout.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MyST's directives that are something else than a notice or a division, each by its name. */
final class Directives {

    /** What a directive becomes; empty where it is written otherwise than it should be. */
    private interface Row {
        Optional<Block> convert(Directives directives, Division directive);
    }

    private static final Map<String, Row> TABLE = Map.ofEntries(
            Map.entry("list-table", (directives, directive) -> listTable(directive)),
            Map.entry("figure", Directives::figure),
            Map.entry("table", (directives, directive) -> table(directive)),
            Map.entry("grid", Directives::grid),
            Map.entry("tab-item", (directives, directive) -> tab(directive)),
            Map.entry("card", Directives::card),
            Map.entry("grid-item-card", Directives::card),
            Map.entry("glossary", (directives, directive) -> glossary(directive)),
            Map.entry("bibliography", Directives::works),
            Map.entry("rubric", (directives, directive) -> rubric(directive)),
            Map.entry("button-link", Directives::link),
            Map.entry("button-ref", Directives::reference),
            Map.entry("iframe", Directives::link),
            Map.entry("video", Directives::link),
            Map.entry("exercise", (directives, directive) -> statement(directive)),
            Map.entry("solution", (directives, directive) -> solution(directive)),
            Map.entry("versionadded", (directives, directive) -> changed("New in version", directive)),
            Map.entry("versionchanged", (directives, directive) -> changed("Changed in version", directive)),
            Map.entry("versionremoved", (directives, directive) -> changed("Removed in version", directive)),
            Map.entry("deprecated", (directives, directive) -> changed("Deprecated since version", directive)));

    /** What sphinx-proof puts before the kinds of theorems. */
    private static final String PROOF = "prf:";

    private static final Pattern VERSION = Pattern.compile("(\\S++)\\s++(\\S.*)", Pattern.DOTALL);

    private final Conversion conversion;
    private final Captions captions;
    private final DirectiveFigure figures;

    Directives(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
        this.figures = new DirectiveFigure(conversion);
    }

    Optional<Block> of(Division division) {
        return division.name().startsWith(PROOF)
                ? statement(division)
                : Optional.ofNullable(TABLE.get(division.name())).flatMap(row -> row.convert(this, division));
    }

    private static Optional<Block> listTable(Division directive) {
        return ListTable.of(directive.title(), directive.body(), directive.attributes(), directive.at());
    }

    private Optional<Block> figure(Division directive) {
        return directive.container().isPicture()
                ? Optional.of(
                        figures.of(directive.argument(), directive.attributes(), directive.body(), directive.at()))
                : Optional.empty();
    }

    /** A table with what its directive says of it, which calls it by a caption. */
    private static Optional<Block> table(Division directive) {
        List<Block> body = directive.body();
        if (body.size() == 1
                && body.get(0) instanceof Table table
                && table.caption().isEmpty()) {
            return Optional.of(CaptionedDivision.table(table, directive.title(), directive.attributes()));
        }
        return Optional.of(new Figure(body, directive.title(), directive.attributes(), directive.at()));
    }

    private Optional<Block> grid(Division directive) {
        if (directive.title().isEmpty()) {
            return Optional.empty();
        }
        Attributes layout = GridLayout.ofNumbers(Nodes.text(directive.title()));
        List<Block> cells = ColumnLayout.of(
                directive.body(),
                layout,
                captions.ofPictures(directive.container().getSourceSpans()));
        return Optional.of(new Group(cells, directive.attributes(), directive.at()));
    }

    private static Optional<Block> tab(Division directive) {
        return directive.title().isEmpty()
                ? Optional.empty()
                : Optional.of(Tab.of(directive.title(), directive.body(), directive.attributes(), directive.at()));
    }

    /** A notice, or without a title a division, whose head and foot are parted from the rest by signs. */
    private Optional<Block> card(Division directive) {
        List<Block> body = new ArrayList<>(told("header", directive));
        body.addAll(Cards.parted(directive.body()));
        body.addAll(told("footer", directive));
        Attributes attributes = directive.attributes().without(Cards.OPTIONS);
        return Optional.of(
                directive.title().isEmpty()
                        ? new Group(body, Attributes.classes(directive.name()).and(attributes), directive.at())
                        : new Admonition(directive.name(), cardTitle(directive), body, attributes, directive.at()));
    }

    /** The head or the foot of a card where an option tells it. */
    private List<Block> told(String option, Division card) {
        String words = card.attributes().values().getOrDefault(option, "");
        return words.isBlank()
                ? List.of()
                : List.of(new Paragraph(
                        captions.read(words, Captions.firstOf(card.container().getSourceSpans())),
                        Attributes.NONE,
                        card.at()));
    }

    private List<Inline> cardTitle(Division directive) {
        Map<String, String> told = directive.attributes().values();
        String target = told.getOrDefault("link", "");
        String address =
                switch (told.getOrDefault("link-type", "url")) {
                    case "ref" -> "#" + target;
                    case "doc" -> target + ".md";
                    default -> target;
                };
        boolean isLinked = !target.isEmpty()
                && !holdsLink(directive.title())
                && conversion.links().mayLink(address, "", directive.at());
        return isLinked
                ? List.of(new Link(
                        conversion.addresses().link(address), "", directive.title(), Attributes.NONE, directive.at()))
                : directive.title();
    }

    /** Terms with their descriptions, as Sphinx has them: the first line of a paragraph is the term. */
    private static Optional<Block> glossary(Division directive) {
        boolean areParagraphs =
                !directive.body().isEmpty() && directive.body().stream().allMatch(Paragraph.class::isInstance);
        if (!areParagraphs) {
            return Optional.empty();
        }
        List<Definition> definitions = new ArrayList<>();
        for (Block block : directive.body()) {
            List<Inline> content = ((Paragraph) block).content();
            int end = content.indexOf(new SoftBreak());
            if (end > 0) {
                Block description =
                        new Paragraph(content.subList(end + 1, content.size()), Attributes.NONE, block.at());
                definitions.add(new Definition(List.of(content.subList(0, end)), List.of(List.of(description))));
            } else if (definitions.isEmpty()) {
                return Optional.empty();
            } else {
                Definition last = definitions.remove(definitions.size() - 1);
                List<List<Block>> descriptions = new ArrayList<>(last.descriptions());
                descriptions.add(List.of(block));
                definitions.add(new Definition(last.terms(), descriptions));
            }
        }
        Block list = new DefinitionList(definitions, Attributes.NONE, directive.at());
        return Optional.of(new Group(
                List.of(list), Attributes.classes(directive.name()).and(directive.attributes()), directive.at()));
    }

    /** The place of the list of works. */
    private Optional<Block> works(Division directive) {
        return Optional.of(new Group(
                List.of(), Attributes.id(conversion.identifiers().take("refs", directive.at())), directive.at()));
    }

    /** A heading that no contents have. */
    private static Optional<Block> rubric(Division directive) {
        return directive.title().isEmpty() || !directive.body().isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        List.of(new Strong(directive.title())),
                        Attributes.classes("rubric").and(directive.attributes()),
                        directive.at()));
    }

    private Optional<Block> link(Division directive) {
        return linked(directive.argument(), directive);
    }

    private Optional<Block> reference(Division directive) {
        String target = directive.argument();
        return directive.body().isEmpty() && !target.isEmpty()
                ? Optional.of(paragraph(List.of(new CrossReference(target, directive.at())), directive))
                : linked("#" + target, directive);
    }

    private Optional<Block> linked(String address, Division directive) {
        boolean mayLink = address.length() > 1 && conversion.links().mayLink(address, "", directive.at());
        List<Inline> words = directive.body().isEmpty()
                ? List.of(new Text(address))
                : directive.body().get(0) instanceof Paragraph paragraph ? paragraph.content() : List.of();
        if (!mayLink || directive.body().size() > 1 || words.isEmpty() || holdsLink(words)) {
            return Optional.empty();
        }
        Link link = new Link(conversion.addresses().link(address), "", words, Attributes.NONE, directive.at());
        return Optional.of(paragraph(List.of(link), directive));
    }

    private static boolean holdsLink(List<Inline> words) {
        return Nodes.holds(words, node -> node instanceof Link || node instanceof CrossReference);
    }

    private static Paragraph paragraph(List<Inline> content, Division directive) {
        Attributes named = new Attributes(
                directive.attributes().id(), directive.attributes().classes(), Map.of());
        return new Paragraph(content, named, directive.at());
    }

    /** A theorem or the like, whose name stands behind that of the directive; a notice, as an algorithm, of which nothing is known. */
    private static Optional<Block> statement(Division directive) {
        String kind = directive.name().replace(PROOF, "");
        if (Statement.ofWord(kind).isEmpty()) {
            return Optional.of(new Admonition(
                    kind,
                    directive.title(),
                    directive.body(),
                    directive.attributes().without(List.of("nonumber")),
                    directive.at()));
        }
        boolean isCounted = !directive.attributes().values().containsKey("nonumber");
        Attributes named = new Attributes(
                directive.attributes().id(),
                isCounted ? List.of("statement", kind) : List.of("statement", kind, "unnumbered"),
                Map.of());
        Attributes said = directive.attributes().without(List.of("nonumber"));
        Group statement = new Group(directive.body(), named.and(said), directive.at());
        return Optional.of(StatementName.given(directive.title(), statement));
    }

    /** A notice that says which exercise it solves. */
    private static Optional<Block> solution(Division directive) {
        List<Inline> title = directive.argument().isEmpty()
                ? directive.title()
                : List.of(new Text("Solution: "), new CrossReference(directive.argument(), directive.at()));
        return Optional.of(new Admonition("solution", title, directive.body(), directive.attributes(), directive.at()));
    }

    /** What changed with a version, which is told before the words of the directive; MyST has these words in English alone. */
    private static Optional<Block> changed(String words, Division directive) {
        if (directive.title().isEmpty()) {
            return Optional.empty();
        }
        List<Inline> told = directive.title();
        List<Inline> begun = new ArrayList<>();
        Matcher explained = VERSION.matcher(told.get(0) instanceof Text text ? text.text() : "");
        if (explained.matches()) {
            begun.add(new Emphasis(List.of(new Text(words + " " + explained.group(1) + ":"))));
            begun.add(new Text(" " + explained.group(2)));
            begun.addAll(told.subList(1, told.size()));
            return Optional.of(changed(begun, directive.body(), directive));
        }
        boolean isExplained = !directive.body().isEmpty() && directive.body().get(0) instanceof Paragraph;
        begun.add(new Text(words + " "));
        begun.addAll(told);
        if (!isExplained) {
            return Optional.of(changed(List.of(new Emphasis(Nodes.joined(begun))), directive.body(), directive));
        }
        begun.add(new Text(":"));
        List<Inline> first = new ArrayList<>(List.of(new Emphasis(Nodes.joined(begun)), new Text(" ")));
        first.addAll(((Paragraph) directive.body().get(0)).content());
        return Optional.of(
                changed(first, directive.body().subList(1, directive.body().size()), directive));
    }

    private static Block changed(List<Inline> first, List<Block> rest, Division directive) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(Nodes.joined(first), Attributes.NONE, directive.at()));
        body.addAll(rest);
        return new Group(body, Attributes.classes(directive.name()).and(directive.attributes()), directive.at());
    }
}
