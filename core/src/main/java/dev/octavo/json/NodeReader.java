package dev.octavo.json;

import dev.octavo.model.Admonition;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
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
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Node;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.Limits;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** JSON objects to the nodes of the model: a row for each type. {@link NodeWriter} has the way there. */
final class NodeReader {

    private static final Map<String, BiFunction<NodeReader, JsonObject, Node>> TABLE = table();

    private static final List<String> ALIGNMENTS = List.of("none", "left", "center", "right");

    private final Findings findings;
    private int depth;
    private boolean tooDeep;

    NodeReader(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, BiFunction<NodeReader, JsonObject, Node>> table() {
        Map<String, BiFunction<NodeReader, JsonObject, Node>> rows = new HashMap<>();
        rows.put("paragraph", (in, node) -> new Paragraph(in.inlines("content", node), node.attributes(), node.at()));
        rows.put(
                "heading",
                (in, node) -> new Heading(
                        node.number("level", 1, 1, 6), in.inlines("content", node), node.attributes(), node.at()));
        rows.put(
                "bullet-list",
                (in, node) -> new BulletList(node.flag("tight"), in.items(node), node.attributes(), node.at()));
        rows.put(
                "ordered-list",
                (in, node) -> new OrderedList(
                        node.number("start", 1, 0, Integer.MAX_VALUE),
                        node.flag("tight"),
                        in.items(node),
                        node.attributes(),
                        node.at()));
        rows.put(
                "definition-list",
                (in, node) ->
                        new DefinitionList(node.objects("definitions", in::definition), node.attributes(), node.at()));
        rows.put("quote", (in, node) -> new Quote(in.blocks("body", node), node.attributes(), node.at()));
        rows.put(
                "admonition",
                (in, node) -> new Admonition(
                        node.text("kind"),
                        in.inlines("title", node),
                        in.blocks("body", node),
                        node.attributes(),
                        node.at()));
        rows.put(
                "details",
                (in, node) -> new Details(
                        in.inlines("summary", node), in.blocks("body", node), node.attributes(), node.at()));
        rows.put(
                "figure",
                (in, node) ->
                        new Figure(in.blocks("body", node), in.inlines("caption", node), node.attributes(), node.at()));
        rows.put("group", (in, node) -> new Group(in.blocks("body", node), node.attributes(), node.at()));
        rows.put(
                "code-block",
                (in, node) -> new CodeBlock(node.text("language"), node.text("text"), node.attributes(), node.at()));
        rows.put("math-block", (in, node) -> new MathBlock(node.text("tex"), node.attributes(), node.at()));
        rows.put("raw-block", (in, node) -> new RawBlock(node.text("format"), node.text("text"), node.at()));
        rows.put("table", NodeReader::table);
        rows.put("thematic-break", (in, node) -> new ThematicBreak(node.attributes(), node.at()));

        rows.put("text", (in, node) -> new Text(node.text("text")));
        rows.put("emphasis", (in, node) -> new Emphasis(in.inlines("content", node)));
        rows.put("strong", (in, node) -> new Strong(in.inlines("content", node)));
        rows.put("strikethrough", (in, node) -> new Strikethrough(in.inlines("content", node)));
        rows.put("inserted", (in, node) -> new Inserted(in.inlines("content", node)));
        rows.put("marked", (in, node) -> new Marked(in.inlines("content", node)));
        rows.put("subscript", (in, node) -> new Subscript(in.inlines("content", node)));
        rows.put("superscript", (in, node) -> new Superscript(in.inlines("content", node)));
        rows.put("span", (in, node) -> new Span(in.inlines("content", node), node.attributes()));
        rows.put("code", (in, node) -> new Code(node.text("text"), node.attributes()));
        rows.put(
                "link",
                (in, node) -> new Link(
                        node.text("destination"),
                        node.text("title"),
                        in.inlines("content", node),
                        node.attributes(),
                        node.at()));
        rows.put(
                "image",
                (in, node) -> new Image(
                        node.text("source"),
                        node.text("alternative"),
                        node.text("title"),
                        node.attributes(),
                        node.at()));
        rows.put("inline-math", (in, node) -> new InlineMath(node.text("tex"), node.at()));
        rows.put("raw-inline", (in, node) -> new RawInline(node.text("format"), node.text("text"), node.at()));
        rows.put("footnote-reference", (in, node) -> new FootnoteReference(node.text("label"), node.at()));
        rows.put("cross-reference", (in, node) -> new CrossReference(node.text("id"), node.at()));
        rows.put("citation", (in, node) -> in.citation(node));
        rows.put("soft-break", (in, node) -> new SoftBreak());
        rows.put("hard-break", (in, node) -> new HardBreak());
        return Map.copyOf(rows);
    }

    List<Block> blocks(String name, JsonObject parent) {
        return nodes(name, parent, Block.class);
    }

    List<Inline> inlines(String name, JsonObject parent) {
        return nodes(name, parent, Inline.class);
    }

    private <N extends Node> List<N> nodes(String name, JsonObject parent, Class<N> family) {
        List<N> nodes = new ArrayList<>();
        parent.list(name, value -> node(value, family)).forEach(node -> node.ifPresent(nodes::add));
        return nodes;
    }

    private <N extends Node> List<N> nodes(MetaValue values, Class<N> family) {
        List<N> nodes = new ArrayList<>();
        JsonObject.items(values).forEach(value -> node(value, family).ifPresent(nodes::add));
        return nodes;
    }

    private <N extends Node> Optional<N> node(MetaValue value, Class<N> family) {
        return nested(value, () -> node(new JsonObject(value, findings), family));
    }

    /** Reads what nests, as deep as renderers may recurse into it. */
    <T> Optional<T> nested(MetaValue value, Supplier<Optional<T>> reader) {
        if (depth >= Limits.MAX_NESTING) {
            reportDepth(value);
            return Optional.empty();
        }
        depth++;
        try {
            return reader.get();
        } finally {
            depth--;
        }
    }

    private <N extends Node> Optional<N> node(JsonObject object, Class<N> family) {
        String type = object.text("type");
        BiFunction<NodeReader, JsonObject, Node> row = TABLE.get(type);
        if (row == null) {
            findings.warning("json-type", "no type of node: " + type + "; it is left out", object.place());
            return Optional.empty();
        }
        Node node = row.apply(this, object);
        object.reportUnknown();
        if (!family.isInstance(node)) {
            findings.warning(
                    "json-type", "a node of type " + type + " cannot stand here; it is left out", object.place());
        }
        return Optional.of(node).filter(family::isInstance).map(family::cast);
    }

    private void reportDepth(MetaValue value) {
        if (!tooDeep) {
            tooDeep = true;
            findings.warning("limit-nesting", "nested too deep; what is inside is left out", value.at());
        }
    }

    private List<ListItem> items(JsonObject list) {
        return list.objects(
                "items",
                item -> new ListItem(item.constant("task", ListItem.Task.values()), blocks("body", item), item.at()));
    }

    private DefinitionList.Definition definition(JsonObject definition) {
        List<List<Inline>> terms = definition.list("terms", term -> nodes(term, Inline.class));
        return new DefinitionList.Definition(
                terms.isEmpty() ? List.of(List.of()) : terms,
                definition.list("descriptions", body -> nodes(body, Block.class)));
    }

    private Node table(JsonObject table) {
        return new Table(
                inlines("caption", table),
                table.list("alignments", value -> alignment(value).orElse(Table.Alignment.NONE)),
                rows("head", table),
                rows("body", table),
                table.attributes(),
                table.at());
    }

    private Optional<Table.Alignment> alignment(MetaValue value) {
        String word = value instanceof MetaValue.Scalar scalar ? scalar.text() : "";
        if (ALIGNMENTS.contains(word)) {
            return Optional.of(Table.Alignment.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        findings.warning("json-value", "an alignment is one of " + String.join(", ", ALIGNMENTS), value.at());
        return Optional.empty();
    }

    private List<Table.Row> rows(String name, JsonObject table) {
        return table.objects(name, row -> new Table.Row(row.objects("cells", this::cell)));
    }

    private Table.Cell cell(JsonObject cell) {
        return new Table.Cell(
                cell.flag("header"),
                cell.number("columnSpan", 1, 1, Table.Cell.MAX_SPAN),
                cell.number("rowSpan", 1, 1, Table.Cell.MAX_SPAN),
                cell.member("alignment").flatMap(this::alignment),
                blocks("body", cell));
    }

    private Node citation(JsonObject citation) {
        List<Citation.Work> works = citation.objects("works", NodeReader::work);
        if (works.isEmpty()) {
            findings.warning("json-value", "a citation without works", citation.place());
            return new Text("");
        }
        return new Citation(works, citation.flag("narrative"), citation.at());
    }

    private static Citation.Work work(JsonObject work) {
        return new Citation.Work(
                work.text("key"), work.text("prefix"), work.text("locator"), work.flag("authorSuppressed"));
    }
}
