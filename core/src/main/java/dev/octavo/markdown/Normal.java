package dev.octavo.markdown;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.ListItem.Task;
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.Section;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.render.NodeHandlers;
import dev.octavo.source.text.SpaceAround;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts a model as a reader would have it, without places. {@link MarkdownRenderer} tells what that changes. */
final class Normal {

    private static final SourceRange NOWHERE = SourceRange.NONE;
    private static final NodeHandlers<Normal> TABLE = table();

    /** What nodes may stand in that holds less than others do. */
    private enum Within {
        LINK,
        LINE,
        CELL
    }

    private final List<Node> out = new ArrayList<>();
    private final UnaryOperator<String> labels;
    private final Set<Within> within;

    private Normal(UnaryOperator<String> labels, Set<Within> within) {
        this.labels = labels;
        this.within = within;
    }

    /** For what is within this too. */
    private Normal inside(Within more) {
        Set<Within> all = EnumSet.of(more);
        all.addAll(within);
        return new Normal(labels, all);
    }

    /** For blocks, or the inlines of one, which only a cell restricts. */
    private Normal anew() {
        return new Normal(labels, isWithin(Within.CELL) ? EnumSet.of(Within.CELL) : EnumSet.noneOf(Within.class));
    }

    private boolean isWithin(Within what) {
        return within.contains(what);
    }

    private static NodeHandlers<Normal> table() {
        NodeHandlers.Builder<Normal> rows = NodeHandlers.builder();
        rows.on(Paragraph.class, (node, to) -> to.paragraph(node));
        rows.on(
                Heading.class,
                (node, to) ->
                        to.add(new Heading(node.level(), to.trimmed(node.content()), node.attributes(), NOWHERE)));
        rows.on(BulletList.class, (node, to) -> to.list(node));
        rows.on(OrderedList.class, (node, to) -> to.list(node));
        rows.on(DefinitionList.class, (node, to) -> to.definitions(node));
        rows.on(Quote.class, (node, to) -> to.add(new Quote(to.blocks(node.body()), node.attributes(), NOWHERE)));
        rows.on(
                Admonition.class,
                (node, to) -> to.add(new Admonition(
                        node.kind(), to.onOneLine(node.title()), to.blocks(node.body()), node.attributes(), NOWHERE)));
        rows.on(
                Details.class,
                (node, to) -> to.add(
                        new Details(to.trimmed(node.summary()), to.blocks(node.body()), node.attributes(), NOWHERE)));
        rows.on(
                Figure.class,
                (node, to) -> to.add(
                        new Figure(to.blocks(node.body()), to.trimmed(node.caption()), node.attributes(), NOWHERE)));
        rows.on(Group.class, (node, to) -> to.group(node));
        rows.on(
                CodeBlock.class,
                (node, to) ->
                        to.add(new CodeBlock(word(node.language()), ended(node.text()), node.attributes(), NOWHERE)));
        rows.on(MathBlock.class, (node, to) -> to.add(new MathBlock(node.tex().strip(), node.attributes(), NOWHERE)));
        rows.on(RawBlock.class, (node, to) -> to.add(new RawBlock(node.format(), node.text(), NOWHERE)));
        rows.on(Table.class, (node, to) -> to.table(node));
        rows.on(ThematicBreak.class, (node, to) -> to.add(new ThematicBreak(node.attributes(), NOWHERE)));

        rows.on(Text.class, (node, to) -> to.text(node));
        rows.on(Emphasis.class, wrapper(Emphasis::content, Emphasis::new));
        rows.on(Strong.class, wrapper(Strong::content, Strong::new));
        rows.on(Strikethrough.class, wrapper(Strikethrough::content, Strikethrough::new));
        rows.on(Inserted.class, wrapper(Inserted::content, Inserted::new));
        rows.on(Marked.class, wrapper(Marked::content, Marked::new));
        rows.on(Subscript.class, wrapper(Subscript::content, Subscript::new));
        rows.on(Superscript.class, wrapper(Superscript::content, Superscript::new));
        rows.on(Span.class, (node, to) -> to.span(node));
        rows.on(Code.class, (node, to) -> to.code(node));
        rows.on(Link.class, (node, to) -> to.link(node));
        rows.on(
                Image.class,
                (node, to) -> to.add(new Image(
                        node.source(), node.alternative().strip(), node.title(), node.attributes(), NOWHERE)));
        rows.on(InlineMath.class, (node, to) -> to.add(new InlineMath(node.tex(), NOWHERE)));
        rows.on(RawInline.class, (node, to) -> to.add(new RawInline(node.format(), node.text(), NOWHERE)));
        rows.on(
                FootnoteReference.class,
                (node, to) -> to.add(new FootnoteReference(to.labels.apply(node.label()), NOWHERE)));
        rows.on(CrossReference.class, (node, to) -> to.crossReference(node));
        rows.on(Citation.class, (node, to) -> to.citation(node));
        rows.on(SoftBreak.class, (node, to) -> to.softBreak(node));
        rows.on(HardBreak.class, (node, to) -> to.add(node));
        return rows.build();
    }

    static Article article(Article article) {
        return article(article, UnaryOperator.identity());
    }

    /** An article whose footnotes have other labels. */
    static Article article(Article article, UnaryOperator<String> labels) {
        Normal normal = new Normal(labels, EnumSet.noneOf(Within.class));
        List<Inline> title = normal.trimmed(article.title());
        Article headed = article.isHeaded() ? article.withHeading(title) : article;
        return new Article(
                article.id(),
                headed.metadata(),
                isWordsAlone(title) ? List.of() : title,
                normal.blocks(article.lead()),
                article.sections().stream().map(normal::section).toList(),
                article.footnotes().stream()
                        .map(note -> new Footnote(labels.apply(note.label()), normal.blocks(note.body()), NOWHERE))
                        .toList());
    }

    private static boolean isWordsAlone(List<Inline> title) {
        return title.stream().allMatch(Text.class::isInstance);
    }

    private Section section(Section section) {
        return new Section(
                section.level(),
                trimmed(section.title()),
                section.attributes(),
                blocks(section.body()),
                section.sections().stream().map(this::section).toList(),
                NOWHERE);
    }

    private List<Block> blocks(List<? extends Node> nodes) {
        return blocks(nodes, anew());
    }

    private static List<Block> blocks(List<? extends Node> nodes, Normal normal) {
        normal.addAll(nodes);
        return normal.out.stream().map(Block.class::cast).toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines(inlines, new Normal(labels, within));
    }

    private static List<Inline> inlines(List<Inline> inlines, Normal normal) {
        normal.addAll(inlines);
        return Nodes.joined(normal.out.stream().map(Inline.class::cast).toList());
    }

    private void add(Node node) {
        out.add(node);
    }

    private void addAll(List<? extends Node> nodes) {
        TABLE.handleAll(nodes, this);
    }

    private void text(Text text) {
        if (!text.text().isEmpty()) {
            add(text);
        }
    }

    private void softBreak(SoftBreak line) {
        if (isWithin(Within.LINE)) {
            text(new Text(" "));
        } else if (out.isEmpty() || !(out.get(out.size() - 1) instanceof SoftBreak)) {
            add(line);
        }
    }

    private static <N extends Inline> BiConsumer<N, Normal> wrapper(
            Function<N, List<Inline>> content, Function<List<Inline>, N> wrapper) {
        return (node, to) -> {
            List<Inline> inside = to.inlines(content.apply(node));
            if (!inside.isEmpty()) {
                to.add(wrapper.apply(inside));
            }
        };
    }

    private void span(Span span) {
        if (span.attributes().isEmpty()) {
            addAll(span.content());
        } else {
            add(new Span(inlines(span.content()), span.attributes()));
        }
    }

    private void code(Code code) {
        if (!code.text().isEmpty()) {
            add(new Code(code.text().replaceAll("\\R", " "), code.attributes()));
        }
    }

    private void link(Link link) {
        if (isWithin(Within.LINK)) {
            addAll(link.content());
        } else {
            List<Inline> content = inlines(link.content(), inside(Within.LINK));
            add(new Link(link.destination(), link.title(), content, link.attributes(), NOWHERE));
        }
    }

    private void crossReference(CrossReference reference) {
        if (isWithin(Within.LINK)) {
            text(new Text(reference.id()));
        } else {
            add(new CrossReference(reference.id(), NOWHERE));
        }
    }

    private void citation(Citation citation) {
        if (isWithin(Within.LINK)) {
            text(new Text(citation.written()));
        } else {
            add(new Citation(citation.works(), citation.narrative(), NOWHERE));
        }
    }

    private void paragraph(Paragraph paragraph) {
        List<Inline> content = isWithin(Within.CELL)
                ? SpaceAround.trimmedWithRoom(inlines(paragraph.content()))
                : trimmed(paragraph.content());
        if (content.isEmpty()) {
            return;
        }
        boolean anchors = content.stream()
                .allMatch(
                        inline -> inline instanceof Span span && span.content().isEmpty());
        if (anchors && paragraph.attributes().isEmpty()) {
            content.forEach(anchor -> add(new Group(List.of(), ((Span) anchor).attributes(), NOWHERE)));
        } else {
            add(new Paragraph(content, paragraph.attributes(), NOWHERE));
        }
    }

    private void group(Group group) {
        if (group.attributes().isEmpty()) {
            addAll(group.body());
        } else {
            add(new Group(blocks(group.body()), group.attributes(), NOWHERE));
        }
    }

    private void list(BulletList list) {
        List<ListItem> items = items(list.items());
        if (!items.isEmpty()) {
            add(new BulletList(Tightness.of(list.tight(), items), items, list.attributes(), NOWHERE));
        }
    }

    private void list(OrderedList list) {
        List<ListItem> items = items(list.items());
        if (!items.isEmpty()) {
            add(new OrderedList(list.start(), Tightness.of(list.tight(), items), items, list.attributes(), NOWHERE));
        }
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(this::item).toList();
    }

    private ListItem item(ListItem item) {
        List<Block> body = blocks(item.body());
        return new ListItem(mayBeTask(body) ? item.task() : Task.NONE, body, NOWHERE);
    }

    private static boolean mayBeTask(List<Block> body) {
        return !body.isEmpty()
                && body.get(0) instanceof Paragraph first
                && first.attributes().isEmpty()
                && !Figures.isFigure(first)
                && !(first.content().get(0) instanceof Text text && text.text().indexOf('\n') >= 0);
    }

    private void definitions(DefinitionList list) {
        List<Definition> definitions = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            definition.terms().forEach(term -> terms.add(trimmed(term)));
            if (!definition.descriptions().isEmpty()) {
                definitions.add(new Definition(
                        List.copyOf(terms),
                        definition.descriptions().stream().map(this::blocks).toList()));
                terms.clear();
            }
        }
        if (!terms.isEmpty()) {
            definitions.add(new Definition(terms, List.of()));
        }
        if (!definitions.isEmpty()) {
            add(new DefinitionList(definitions, list.attributes(), NOWHERE));
        }
    }

    private void table(Table table) {
        if (!table.head().isEmpty() || !table.body().isEmpty()) {
            add(new Table(
                    trimmed(table.caption()),
                    table.alignments(),
                    rows(table.head()),
                    rows(table.body()),
                    table.attributes(),
                    NOWHERE));
        }
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> cell.withBody(blocks(cell.body(), anew().inside(Within.CELL))))
                        .toList()))
                .toList();
    }

    /** The name of a language as the line that opens a code block can hold it. */
    private static String word(String language) {
        return language.strip().replaceAll("[\\s{}\"\\\\]+", "-");
    }

    private static String ended(String code) {
        String lines = code.replaceAll("\\r\\n?", "\n").replaceAll("(?md)^[ \\t]+$", "");
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }

    /** On one line, as a title is that ends with its line. */
    private List<Inline> onOneLine(List<Inline> inlines) {
        return trimmed(inlines, anew().inside(Within.LINE));
    }

    /** Without white space and breaks around it. */
    private List<Inline> trimmed(List<Inline> inlines) {
        return trimmed(inlines, anew());
    }

    private static List<Inline> trimmed(List<Inline> inlines, Normal normal) {
        return SpaceAround.trimmed(inlines(inlines, normal));
    }
}
