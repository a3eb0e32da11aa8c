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
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
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
import dev.octavo.render.NodeHandlers;
import java.util.List;
import java.util.function.BiConsumer;

/** The nodes of the model to JSON objects: a row for each type. {@link NodeReader} has the way back. */
final class NodeWriter {

    private static final NodeHandlers<JsonOut> TABLE = table();

    private NodeWriter() {}

    private static NodeHandlers<JsonOut> table() {
        NodeHandlers.Builder<JsonOut> rows = NodeHandlers.builder();
        row(rows, "paragraph", Paragraph.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "heading", Heading.class, (node, out) -> {
            out.number("level", node.level(), 0);
            nodes("content", node.content(), out);
        });
        row(rows, "bullet-list", BulletList.class, (node, out) -> {
            out.flag("tight", node.tight());
            items(node.items(), out);
        });
        row(rows, "ordered-list", OrderedList.class, (node, out) -> {
            out.number("start", node.start(), 1);
            out.flag("tight", node.tight());
            items(node.items(), out);
        });
        row(
                rows,
                "definition-list",
                DefinitionList.class,
                (node, out) -> out.list("definitions", node.definitions(), definition -> definition(definition, out)));
        row(rows, "quote", Quote.class, (node, out) -> nodes("body", node.body(), out));
        row(rows, "admonition", Admonition.class, (node, out) -> {
            out.text("kind", node.kind());
            nodes("title", node.title(), out);
            nodes("body", node.body(), out);
        });
        row(rows, "details", Details.class, (node, out) -> {
            nodes("summary", node.summary(), out);
            nodes("body", node.body(), out);
        });
        row(rows, "figure", Figure.class, (node, out) -> {
            nodes("caption", node.caption(), out);
            nodes("body", node.body(), out);
        });
        row(rows, "group", Group.class, (node, out) -> nodes("body", node.body(), out));
        row(rows, "code-block", CodeBlock.class, (node, out) -> {
            out.text("language", node.language());
            out.text("text", node.text());
        });
        row(rows, "math-block", MathBlock.class, (node, out) -> out.text("tex", node.tex()));
        row(rows, "raw-block", RawBlock.class, (node, out) -> {
            out.text("format", node.format());
            out.text("text", node.text());
        });
        row(rows, "table", Table.class, NodeWriter::table);
        row(rows, "thematic-break", ThematicBreak.class, (node, out) -> {});

        row(rows, "text", Text.class, (node, out) -> out.text("text", node.text()));
        row(rows, "emphasis", Emphasis.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "strong", Strong.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "strikethrough", Strikethrough.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "inserted", Inserted.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "marked", Marked.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "subscript", Subscript.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "superscript", Superscript.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "span", Span.class, (node, out) -> nodes("content", node.content(), out));
        row(rows, "code", Code.class, (node, out) -> out.text("text", node.text()));
        row(rows, "link", Link.class, (node, out) -> {
            out.text("destination", node.destination());
            out.text("title", node.title());
            nodes("content", node.content(), out);
            out.at(node.at());
        });
        row(rows, "image", Image.class, (node, out) -> {
            out.text("source", node.source());
            out.text("alternative", node.alternative());
            out.text("title", node.title());
            out.at(node.at());
        });
        row(rows, "inline-math", InlineMath.class, (node, out) -> {
            out.text("tex", node.tex());
            out.at(node.at());
        });
        row(rows, "raw-inline", RawInline.class, (node, out) -> {
            out.text("format", node.format());
            out.text("text", node.text());
            out.at(node.at());
        });
        row(rows, "footnote-reference", FootnoteReference.class, (node, out) -> {
            out.text("label", node.label());
            out.at(node.at());
        });
        row(rows, "cross-reference", CrossReference.class, (node, out) -> {
            out.text("id", node.id());
            out.at(node.at());
        });
        row(rows, "citation", Citation.class, (node, out) -> {
            out.list("works", node.works(), work -> work(work, out));
            out.flag("narrative", node.narrative());
            out.at(node.at());
        });
        row(rows, "soft-break", SoftBreak.class, (node, out) -> {});
        row(rows, "hard-break", HardBreak.class, (node, out) -> {});
        return rows.build();
    }

    private static <N extends Node> void row(
            NodeHandlers.Builder<JsonOut> rows, String name, Class<N> type, BiConsumer<N, JsonOut> members) {
        rows.on(
                type,
                (node, out) -> out.object(() -> {
                    out.text("type", name);
                    members.accept(node, out);
                    out.attributes(node.attributes());
                    if (node instanceof Block block) {
                        out.at(block.at());
                    }
                }));
    }

    static void nodes(String name, List<? extends Node> nodes, JsonOut out) {
        out.list(name, nodes, node -> TABLE.handle(node, out));
    }

    private static void items(List<ListItem> items, JsonOut out) {
        out.list(
                "items",
                items,
                item -> out.object(() -> {
                    out.word("task", item.task(), ListItem.Task.NONE);
                    nodes("body", item.body(), out);
                    out.at(item.at());
                }));
    }

    private static void definition(DefinitionList.Definition definition, JsonOut out) {
        out.object(() -> {
            out.list("terms", definition.terms(), term -> out.list(term, node -> TABLE.handle(node, out)));
            out.list(
                    "descriptions", definition.descriptions(), body -> out.list(body, node -> TABLE.handle(node, out)));
        });
    }

    private static void table(Table table, JsonOut out) {
        nodes("caption", table.caption(), out);
        out.texts("alignments", table.alignments().stream().map(JsonOut::word).toList());
        rows("head", table.head(), out);
        rows("body", table.body(), out);
    }

    private static void rows(String name, List<Table.Row> rows, JsonOut out) {
        out.list(name, rows, row -> out.object(() -> out.list("cells", row.cells(), cell -> cell(cell, out))));
    }

    private static void cell(Table.Cell cell, JsonOut out) {
        out.object(() -> {
            out.flag("header", cell.header());
            out.number("columnSpan", cell.columnSpan(), 1);
            out.number("rowSpan", cell.rowSpan(), 1);
            out.text("alignment", cell.alignment().map(JsonOut::word));
            nodes("body", cell.body(), out);
        });
    }

    private static void work(Citation.Work work, JsonOut out) {
        out.object(() -> {
            out.text("key", work.key());
            out.text("prefix", work.prefix());
            out.text("locator", work.locator());
            out.flag("authorSuppressed", work.authorSuppressed());
        });
    }
}
