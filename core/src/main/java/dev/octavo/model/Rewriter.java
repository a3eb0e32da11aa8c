package dev.octavo.model;

import dev.octavo.model.DefinitionList.Definition;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an article anew in reading order; what a subclass does not change stays as it is, custom nodes always do.
 *
 * <pre>{@code
 * Article shouting = new Rewriter() {
 *     @Override
 *     protected List<Inline> inline(Inline inline) {
 *         return inline instanceof Emphasis emphasis ? List.of(new Strong(emphasis.content())) : super.inline(inline);
 *     }
 * }.article(article);
 * }</pre>
 *
 * <p>As safe for several threads as its subclass.
 */
public abstract class Rewriter {

    /** One that changes nothing. */
    protected Rewriter() {}

    /** What an article becomes: its heading, which its title follows, its lead, its sections and then its footnotes. */
    public Article article(Article article) {
        Article headed = headed(article);
        List<Block> lead = blocks(article.lead());
        List<Section> sections = sections(article.sections());
        List<Footnote> footnotes = article.footnotes().stream()
                .map(note -> new Footnote(note.label(), note.number(), blocks(note.body()), note.at()))
                .toList();
        return new Article(headed.id(), headed.metadata(), headed.heading(), lead, sections, footnotes);
    }

    private Article headed(Article article) {
        List<Inline> heading = heading(article.heading());
        return article.isHeaded() && !Nodes.text(heading).isEmpty()
                ? article.withHeading(heading)
                : new Article(
                        article.id(),
                        article.metadata(),
                        heading,
                        article.lead(),
                        article.sections(),
                        article.footnotes());
    }

    /** What the heading of an article becomes. */
    protected List<Inline> heading(List<Inline> heading) {
        return inlines(heading);
    }

    /** What the sections of an article or of a section become. */
    protected List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    /** What a section becomes: its title, its body and then its sections. */
    protected Section section(Section section) {
        List<Inline> title = inlines(section.title());
        List<Block> body = blocks(section.body());
        return new Section(
                section.level(), title, section.attributes(), body, sections(section.sections()), section.at());
    }

    /** What blocks that follow each other become. */
    protected final List<Block> blocks(List<Block> blocks) {
        // A loop, since blocks nest deep and streams take much of the stack.
        List<Block> changed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            changed.add(block(block));
        }
        return changed;
    }

    /** What inlines that follow each other become; of texts that come to stand side by side, one. */
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> changed = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            changed.addAll(inline(inline));
        }
        return Nodes.joined(changed);
    }

    /** What a block becomes; by default itself, with what its parts become inside. */
    protected Block block(Block block) {
        if (block instanceof Paragraph b) {
            return new Paragraph(inlines(b.content()), b.attributes(), b.at());
        } else if (block instanceof Heading b) {
            return new Heading(b.level(), inlines(b.content()), b.attributes(), b.at());
        } else if (block instanceof BulletList b) {
            return new BulletList(b.tight(), items(b.items()), b.attributes(), b.at());
        } else if (block instanceof OrderedList b) {
            return new OrderedList(b.start(), b.tight(), items(b.items()), b.attributes(), b.at());
        } else if (block instanceof DefinitionList b) {
            return new DefinitionList(definitions(b.definitions()), b.attributes(), b.at());
        } else if (block instanceof Table b) {
            return new Table(
                    inlines(b.caption()), b.alignments(), rows(b.head()), rows(b.body()), b.attributes(), b.at());
        } else {
            return container(block);
        }
    }

    private Block container(Block block) {
        if (block instanceof Figure b) {
            return new Figure(blocks(b.body()), inlines(b.caption()), b.attributes(), b.at());
        } else if (block instanceof Quote b) {
            return new Quote(blocks(b.body()), b.attributes(), b.at());
        } else if (block instanceof Group b) {
            return new Group(blocks(b.body()), b.attributes(), b.at());
        } else if (block instanceof Admonition b) {
            return new Admonition(b.kind(), inlines(b.title()), blocks(b.body()), b.attributes(), b.at());
        } else if (block instanceof Details b) {
            return new Details(inlines(b.summary()), blocks(b.body()), b.attributes(), b.at());
        }
        return block;
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new ListItem(item.task(), blocks(item.body()), item.at()))
                .toList();
    }

    private List<Definition> definitions(List<Definition> definitions) {
        return definitions.stream().map(this::definition).toList();
    }

    /** What a definition becomes: its terms and then its descriptions. */
    protected Definition definition(Definition definition) {
        return new Definition(
                definition.terms().stream().map(this::inlines).toList(),
                definition.descriptions().stream().map(this::blocks).toList());
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(cell.header(), cell.columnSpan(), cell.rowSpan(), blocks(cell.body()));
    }

    /** What an inline becomes; by default itself, with what its parts become inside. */
    protected List<Inline> inline(Inline inline) {
        return List.of(inside(inline));
    }

    private Inline inside(Inline inline) {
        if (inline instanceof Emphasis i) {
            return new Emphasis(inlines(i.content()));
        } else if (inline instanceof Strong i) {
            return new Strong(inlines(i.content()));
        } else if (inline instanceof Link i) {
            return new Link(i.destination(), i.title(), inlines(i.content()), i.attributes(), i.at());
        } else if (inline instanceof Span i) {
            return new Span(inlines(i.content()), i.attributes());
        } else if (inline instanceof Strikethrough i) {
            return new Strikethrough(inlines(i.content()));
        } else if (inline instanceof Inserted i) {
            return new Inserted(inlines(i.content()));
        } else if (inline instanceof Marked i) {
            return new Marked(inlines(i.content()));
        } else if (inline instanceof Subscript i) {
            return new Subscript(inlines(i.content()));
        } else if (inline instanceof Superscript i) {
            return new Superscript(inlines(i.content()));
        }
        return inline;
    }
}
