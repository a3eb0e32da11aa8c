package dev.octavo.text;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
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
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
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
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints the nodes of one article onto pages: a handler for each type, found by the table. */
final class NodePrinter {

    private static final int WRITING_LINE = 40;

    private static final String INDENT = "    ";

    private final Map<String, Integer> footnotes = new HashMap<>();
    private final DiagnosticSink diagnostics;
    private final NodeHandlers<Page> handlers = NodeHandlers.<Page>builder()
            .on(Admonition.class, this::admonition)
            .on(BulletList.class, this::bulletList)
            .on(CodeBlock.class, (code, page) -> verbatim(code.text(), page))
            .on(DefinitionList.class, this::definitionList)
            .on(Details.class, this::details)
            .on(Figure.class, this::figure)
            .on(Group.class, (group, page) -> print(group.body(), page))
            .on(Heading.class, (heading, page) -> page.heading(Nodes.text(heading.content()), '.'))
            .on(MathBlock.class, (math, page) -> verbatim(math.tex(), page))
            .on(OrderedList.class, this::orderedList)
            .on(Paragraph.class, (paragraph, page) -> paragraph(paragraph.content(), page))
            .on(Quote.class, (quote, page) -> page.nest("> ", "> ", inner -> print(quote.body(), inner)))
            .on(RawBlock.class, (raw, page) -> leftOut(raw.format(), raw.at()))
            .on(Table.class, this::table)
            .on(ThematicBreak.class, NodePrinter::line)
            .on(Citation.class, (citation, page) -> page.print(citation.written()))
            .on(Code.class, (code, page) -> page.print("`" + code.text() + "`"))
            .on(CrossReference.class, (reference, page) -> page.print("[" + reference.id() + "]"))
            .on(Emphasis.class, (emphasis, page) -> enclosed("_", emphasis.content(), "_", page))
            .on(FootnoteReference.class, this::footnoteReference)
            .on(HardBreak.class, (line, page) -> page.print("\n"))
            .on(Image.class, this::image)
            .on(InlineMath.class, (math, page) -> page.print(math.tex()))
            .on(Inserted.class, (inserted, page) -> print(inserted.content(), page))
            .on(Link.class, this::link)
            .on(Marked.class, (marked, page) -> print(marked.content(), page))
            .on(RawInline.class, (raw, page) -> leftOut(raw.format(), raw.at()))
            .on(SoftBreak.class, (line, page) -> page.print(" "))
            .on(Span.class, (span, page) -> print(span.content(), page))
            .on(Strikethrough.class, (struck, page) -> enclosed("~", struck.content(), "~", page))
            .on(Strong.class, (strong, page) -> enclosed("*", strong.content(), "*", page))
            .on(Subscript.class, (lowered, page) -> enclosed("_", lowered.content(), "", page))
            .on(Superscript.class, (raised, page) -> enclosed("^", raised.content(), "", page))
            .on(Text.class, (text, page) -> page.print(text.text()))
            .build();

    NodePrinter(Article article, DiagnosticSink diagnostics) {
        article.footnotes().forEach(this::count);
        this.diagnostics = diagnostics;
    }

    void print(List<? extends Node> nodes, Page page) {
        handlers.handleAll(nodes, page);
    }

    private void paragraph(List<Inline> content, Page page) {
        print(content, page);
        page.endParagraph();
    }

    /** A line to write on, or a turn of the subject. */
    private static void line(ThematicBreak line, Page page) {
        boolean isToWriteOn = line.attributes().classes().contains("writing-line");
        page.centred(isToWriteOn ? "_".repeat(WRITING_LINE) : "* * *");
    }

    private static void verbatim(String text, Page page) {
        if (!text.isBlank()) {
            page.nest(INDENT, inner -> inner.block(text.lines().toList()));
        }
    }

    private void admonition(Admonition notice, Page page) {
        page.nest("| ", "| ", inner -> {
            String title = notice.title().isEmpty() ? notice.kind() : Nodes.text(notice.title());
            if (!notice.isUntitled()) {
                inner.heading(title, '-');
            }
            print(notice.body(), inner);
        });
    }

    private void details(Details details, Page page) {
        paragraph(details.summary(), page);
        page.nest(INDENT, inner -> print(details.body(), inner));
    }

    private void figure(Figure figure, Page page) {
        print(figure.body(), page);
        paragraph(figure.caption(), page);
    }

    private void bulletList(BulletList list, Page page) {
        page.list(list.tight(), items -> list.items().forEach(item -> item("- ", item, items)));
    }

    private void orderedList(OrderedList list, Page page) {
        List<String> numbers = ItemNumbers.of(list);
        int width = numbers.stream().mapToInt(String::length).max().orElse(0);
        page.list(list.tight(), items -> {
            for (int i = 0; i < numbers.size(); i++) {
                String number = numbers.get(i);
                item(
                        " ".repeat(width - number.length()) + number + " ",
                        list.items().get(i),
                        items);
            }
        });
    }

    private void item(String marker, ListItem item, Page items) {
        String box =
                switch (item.task()) {
                    case NONE -> "";
                    case OPEN -> "[ ] ";
                    case DONE -> "[x] ";
                };
        items.nest(marker + box, inner -> print(item.body(), inner));
    }

    private void definitionList(DefinitionList list, Page page) {
        for (DefinitionList.Definition definition : list.definitions()) {
            page.list(true, entry -> {
                definition.terms().forEach(term -> paragraph(term, entry));
                definition.descriptions().forEach(body -> entry.nest(INDENT, inner -> print(body, inner)));
            });
        }
    }

    private void table(Table table, Page page) {
        TextTable.print(table, page, this);
        paragraph(table.caption(), page);
    }

    private void enclosed(String before, List<Inline> content, String after, Page page) {
        page.print(before);
        print(content, page);
        page.print(after);
    }

    private void link(Link link, Page page) {
        print(link.content(), page);
        boolean leadsOut = !link.destination().startsWith("#");
        if (leadsOut && !Nodes.text(link.content()).equals(link.destination())) {
            page.print(" <" + link.destination() + ">");
        }
    }

    private void image(Image image, Page page) {
        if (!image.alternative().isEmpty()) {
            page.print("[Image: " + image.alternative() + "]");
        }
    }

    private void footnoteReference(FootnoteReference reference, Page page) {
        page.print(mark(reference.label()));
    }

    /** What a note is called by: its number in the book, else in its article; a note that is not there, its label. */
    String mark(String label) {
        Integer number = footnotes.get(label);
        return "[" + (number == null ? label : number.toString()) + "]";
    }

    private void count(Footnote note) {
        footnotes.putIfAbsent(note.label(), note.number() > 0 ? note.number() : footnotes.size() + 1);
    }

    private void leftOut(String format, SourceRange at) {
        diagnostics.report(Diagnostic.info("raw-left-out", format + " markup is left out of plain text", at));
    }
}
