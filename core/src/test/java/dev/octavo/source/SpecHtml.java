package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Emphasis;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Node;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes the nodes that CommonMark knows as the HTML that its specification shows. */
final class SpecHtml {

    private final StringBuilder out = new StringBuilder();

    private final Function<Node, String> further;
    private final Function<Node, String> attributes;

    private SpecHtml(Function<Node, String> further, Function<Node, String> attributes) {
        this.further = further;
        this.attributes = attributes;
    }

    static String of(List<Block> blocks) {
        Function<Node, String> unknown = node -> {
            throw new AssertionError("no specification has " + node);
        };
        return of(blocks, unknown, node -> "");
    }

    /**
     * With what no specification has.
     *
     * @param further the HTML of other nodes
     * @param attributes what is written into the first tag of a node
     */
    static String of(List<? extends Node> nodes, Function<Node, String> further, Function<Node, String> attributes) {
        SpecHtml html = new SpecHtml(further, attributes);
        nodes.forEach(html::write);
        return html.out.toString();
    }

    private void write(Node node) {
        String told = attributes.apply(node);
        if (node instanceof Paragraph paragraph) {
            element("p", told, paragraph.content());
        } else if (node instanceof Heading heading) {
            element("h" + heading.level(), told, heading.content());
        } else if (node instanceof Quote quote) {
            element("blockquote", told, quote.body());
        } else if (node instanceof BulletList list) {
            list("ul", told, list.items(), list.tight());
        } else if (node instanceof OrderedList list) {
            list("ol", told + start(list), list.items(), list.tight());
        } else if (node instanceof CodeBlock code) {
            String language = code.language().isEmpty() ? "" : attribute("class", "language-" + code.language());
            out.append("<pre")
                    .append(told)
                    .append("><code")
                    .append(language)
                    .append('>')
                    .append(escaped(code.text()));
            out.append("</code></pre>");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr").append(told).append('>');
        } else if (node instanceof Table table) {
            table(table, told);
        } else if (node instanceof RawBlock raw) {
            out.append(raw.text());
        } else {
            writeInline(node, told);
        }
        if (node instanceof Block) {
            out.append('\n');
        }
    }

    private static String start(OrderedList list) {
        return list.start() == 1 ? "" : attribute("start", "" + list.start());
    }

    private void writeInline(Node node, String told) {
        if (node instanceof Text text) {
            out.append(escaped(text.text()));
        } else if (node instanceof Emphasis emphasis) {
            element("em", "", emphasis.content());
        } else if (node instanceof Strong strong) {
            element("strong", "", strong.content());
        } else if (node instanceof Strikethrough struck) {
            element("del", "", struck.content());
        } else if (node instanceof Code code) {
            out.append("<code")
                    .append(told)
                    .append('>')
                    .append(escaped(code.text()))
                    .append("</code>");
        } else if (node instanceof Link link) {
            element("a", attribute("href", link.destination()) + title(link.title()) + told, link.content());
        } else if (node instanceof Image image) {
            out.append("<img").append(attribute("src", image.source())).append(attribute("alt", image.alternative()));
            out.append(title(image.title())).append(told).append('>');
        } else if (node instanceof SoftBreak) {
            out.append('\n');
        } else if (node instanceof HardBreak) {
            out.append("<br>\n");
        } else if (node instanceof RawInline raw) {
            out.append(raw.text());
        } else {
            out.append(further.apply(node));
        }
    }

    private void list(String name, String attributes, List<ListItem> items, boolean tight) {
        out.append('<').append(name).append(attributes).append(">\n");
        for (ListItem item : items) {
            out.append("<li>").append(box(item.task()));
            item.body().forEach(block -> {
                if (tight && block instanceof Paragraph paragraph) {
                    paragraph.content().forEach(this::write);
                    out.append('\n');
                } else {
                    write(block);
                }
            });
            out.append("</li>\n");
        }
        out.append("</").append(name).append('>');
    }

    private static String box(ListItem.Task task) {
        String checked = task == ListItem.Task.DONE ? " checked=\"\"" : "";
        return task == ListItem.Task.NONE ? "" : "<input" + checked + " disabled=\"\" type=\"checkbox\"> ";
    }

    private void table(Table table, String told) {
        out.append("<table").append(told).append('>');
        rows("thead", table.head(), table.alignments());
        rows("tbody", table.body(), table.alignments());
        out.append("</table>");
    }

    private void rows(String part, List<Table.Row> rows, List<Table.Alignment> alignments) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(part).append('>');
        for (Table.Row row : rows) {
            out.append("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                Table.Cell cell = row.cells().get(i);
                element(cell.header() ? "th" : "td", align(alignments.get(i)), inlines(cell.body()));
            }
            out.append("</tr>");
        }
        out.append("</").append(part).append('>');
    }

    private static String align(Table.Alignment alignment) {
        return alignment == Table.Alignment.NONE
                ? ""
                : attribute("align", alignment.name().toLowerCase(Locale.ROOT));
    }

    private static List<Node> inlines(List<Block> paragraphs) {
        return paragraphs.stream()
                .<Node>flatMap(block -> block.children().stream())
                .toList();
    }

    private void element(String name, String attributes, List<? extends Node> content) {
        out.append('<').append(name).append(attributes).append('>');
        content.forEach(this::write);
        out.append("</").append(name).append('>');
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : attribute("title", title);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What a browser makes of HTML, with the white space that does not show taken out. */
    static String seen(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser());
        page.outputSettings().prettyPrint(false);
        page.select("[href], [src]").forEach(SpecHtml::decodeAddress);
        return page.body()
                .html()
                .replaceAll("\\s*(<(?!/?(em|strong|code|a|img|br)\\b)[^>]*>)\\s*", "$1")
                .strip();
    }

    /** The model keeps addresses as they were written; the specification shows them percent-encoded. */
    private static void decodeAddress(Element element) {
        String name = element.hasAttr("href") ? "href" : "src";
        String escaped =
                element.attr(name).replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        element.attr(name, URLDecoder.decode(escaped, StandardCharsets.UTF_8));
    }
}
