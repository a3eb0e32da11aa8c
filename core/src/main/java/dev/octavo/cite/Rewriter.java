package dev.octavo.cite;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Marked;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Section;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts something else in place of the citations of an article, and of its divisions where that is wanted. */
final class Rewriter {

    private static final String CLOSING = ".,;:!?";

    private final Function<Citation, List<Inline>> citations;
    private final UnaryOperator<Group> groups;

    Rewriter(Function<Citation, List<Inline>> citations, UnaryOperator<Group> groups) {
        this.citations = citations;
        this.groups = groups;
    }

    Article article(Article article) {
        return new Article(
                article.id(),
                article.metadata(),
                blocks(article.lead()),
                sections(article.sections()),
                article.footnotes().stream().map(this::footnote).toList());
    }

    private Footnote footnote(Footnote note) {
        return new Footnote(note.label(), blocks(note.body()), note.at());
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private Section section(Section section) {
        return new Section(
                section.level(),
                inlines(section.title()),
                section.attributes(),
                blocks(section.body()),
                sections(section.sections()),
                section.at());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph node) {
            return new Paragraph(inlines(node.content()), node.attributes(), node.at());
        } else if (block instanceof Heading node) {
            return new Heading(node.level(), inlines(node.content()), node.attributes(), node.at());
        } else if (block instanceof BulletList node) {
            return new BulletList(node.tight(), items(node.items()), node.attributes(), node.at());
        } else if (block instanceof OrderedList node) {
            return new OrderedList(node.start(), node.tight(), items(node.items()), node.attributes(), node.at());
        } else if (block instanceof DefinitionList node) {
            return new DefinitionList(
                    node.definitions().stream().map(this::definition).toList(), node.attributes(), node.at());
        } else if (block instanceof Quote node) {
            return new Quote(blocks(node.body()), node.attributes(), node.at());
        } else if (block instanceof Table node) {
            return table(node);
        } else {
            return container(block);
        }
    }

    private Block container(Block block) {
        if (block instanceof Group node) {
            return groups.apply(new Group(blocks(node.body()), node.attributes(), node.at()));
        } else if (block instanceof Admonition node) {
            return new Admonition(
                    node.kind(), inlines(node.title()), blocks(node.body()), node.attributes(), node.at());
        } else if (block instanceof Details node) {
            return new Details(inlines(node.summary()), blocks(node.body()), node.attributes(), node.at());
        } else if (block instanceof Figure node) {
            return new Figure(blocks(node.body()), inlines(node.caption()), node.attributes(), node.at());
        }
        return block;
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new ListItem(item.task(), blocks(item.body()), item.at()))
                .toList();
    }

    private Definition definition(Definition definition) {
        return new Definition(
                definition.terms().stream().map(this::inlines).toList(),
                definition.descriptions().stream().map(this::blocks).toList());
    }

    private Table table(Table table) {
        return new Table(
                inlines(table.caption()),
                table.alignments(),
                rows(table.head()),
                rows(table.body()),
                table.attributes(),
                table.at());
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(cell.header(), cell.columnSpan(), cell.rowSpan(), blocks(cell.body()));
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> rewritten = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Citation citation) {
                List<Inline> set = citations.apply(citation);
                String behind = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Text text ? text.text() : "";
                i += add(set, behind, rewritten) ? 1 : 0;
            } else {
                rewritten.add(inline(inlines.get(i)));
            }
        }
        return rewritten;
    }

    /** Adds a citation, and the text behind it where that has to change; whether it has. */
    private static boolean add(List<Inline> set, String behind, List<Inline> out) {
        boolean isNote = !set.isEmpty() && isNote(set.get(set.size() - 1));
        if (!isNote) {
            out.addAll(set);
            return false;
        }
        boolean standsAlone = set.size() == 1;
        int last = out.size() - 1;
        if (standsAlone && last >= 0 && out.get(last) instanceof Text before) {
            out.set(last, new Text(before.text().stripTrailing()));
        }
        int end = 0;
        while (standsAlone && end < behind.length() && CLOSING.indexOf(behind.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0) {
            out.add(new Text(behind.substring(0, end)));
        }
        out.addAll(set);
        if (end > 0 && end < behind.length()) {
            out.add(new Text(behind.substring(end)));
        }
        return end > 0;
    }

    private static boolean isNote(Inline inline) {
        return inline instanceof FootnoteReference;
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Emphasis node) {
            return new Emphasis(inlines(node.content()));
        } else if (inline instanceof Strong node) {
            return new Strong(inlines(node.content()));
        } else if (inline instanceof Strikethrough node) {
            return new Strikethrough(inlines(node.content()));
        } else if (inline instanceof Inserted node) {
            return new Inserted(inlines(node.content()));
        } else if (inline instanceof Marked node) {
            return new Marked(inlines(node.content()));
        } else if (inline instanceof Subscript node) {
            return new Subscript(inlines(node.content()));
        } else if (inline instanceof Superscript node) {
            return new Superscript(inlines(node.content()));
        } else if (inline instanceof Span node) {
            return new Span(inlines(node.content()), node.attributes());
        } else if (inline instanceof Link node) {
            return new Link(node.destination(), node.title(), inlines(node.content()), node.attributes(), node.at());
        }
        return inline;
    }
}
