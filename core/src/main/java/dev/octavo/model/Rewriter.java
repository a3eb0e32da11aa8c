package dev.octavo.model;

import dev.octavo.model.DefinitionList.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Rebuilds an article in reading order; what a subclass does not change stays as it is, and so do custom nodes that do
 * not {@linkplain CustomBlock#rewritten offer} what they hold. Where nothing changes, the same article is returned.
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
        List<Footnote> footnotes = each(article.footnotes(), this::footnote);
        boolean isSame = isSame(headed, article)
                && isSame(lead, article.lead())
                && isSame(sections, article.sections())
                && isSame(footnotes, article.footnotes());
        return isSame
                ? article
                : new Article(headed.id(), headed.metadata(), headed.heading(), lead, sections, footnotes);
    }

    private Article headed(Article article) {
        List<Inline> heading = heading(article.heading());
        if (isSame(heading, article.heading())) {
            return article;
        }
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

    private Footnote footnote(Footnote note) {
        List<Block> body = blocks(note.body());
        return isSame(body, note.body()) ? note : new Footnote(note.label(), note.number(), body, note.at());
    }

    /** What the heading of an article becomes. */
    protected List<Inline> heading(List<Inline> heading) {
        return inlines(heading);
    }

    /** What the sections of an article or of a section become. */
    protected List<Section> sections(List<Section> sections) {
        return each(sections, this::section);
    }

    /** What a section becomes: its title, its body and then its sections. */
    protected Section section(Section section) {
        List<Inline> title = inlines(section.title());
        List<Block> body = blocks(section.body());
        List<Section> inside = sections(section.sections());
        boolean isSame =
                isSame(title, section.title()) && isSame(body, section.body()) && isSame(inside, section.sections());
        return isSame ? section : new Section(section.level(), title, section.attributes(), body, inside, section.at());
    }

    /** What consecutive blocks become; by default, each by itself. */
    protected List<Block> blocks(List<Block> blocks) {
        return each(blocks, this::block);
    }

    /** What consecutive inlines become; adjacent texts are joined. */
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> after = inlines;
        for (int i = 0; i < inlines.size(); i++) {
            List<Inline> changed = inline(inlines.get(i));
            boolean stays = changed.size() == 1 && isSame(changed.get(0), inlines.get(i));
            if (!stays && isSame(after, inlines)) {
                after = new ArrayList<>(inlines.subList(0, i));
            }
            if (!isSame(after, inlines)) {
                after.addAll(changed);
            }
        }
        return isSame(after, inlines) ? inlines : Nodes.joined(after);
    }

    /** What a block becomes; by default the same block, around what its parts become. */
    protected Block block(Block block) {
        if (block instanceof Paragraph b) {
            List<Inline> content = inlines(b.content());
            return isSame(content, b.content()) ? b : new Paragraph(content, b.attributes(), b.at());
        } else if (block instanceof Heading b) {
            List<Inline> content = inlines(b.content());
            return isSame(content, b.content()) ? b : new Heading(b.level(), content, b.attributes(), b.at());
        } else if (block instanceof BulletList b) {
            List<ListItem> items = each(b.items(), this::item);
            return isSame(items, b.items()) ? b : new BulletList(b.tight(), items, b.attributes(), b.at());
        } else if (block instanceof OrderedList b) {
            List<ListItem> items = each(b.items(), this::item);
            return isSame(items, b.items()) ? b : new OrderedList(b.start(), b.tight(), items, b.attributes(), b.at());
        } else if (block instanceof DefinitionList b) {
            List<Definition> definitions = each(b.definitions(), this::definition);
            return isSame(definitions, b.definitions()) ? b : new DefinitionList(definitions, b.attributes(), b.at());
        } else {
            return block instanceof Table table ? table(table) : container(block);
        }
    }

    private Block container(Block block) {
        if (block instanceof Figure b) {
            List<Block> body = blocks(b.body());
            List<Inline> caption = inlines(b.caption());
            boolean isSame = isSame(body, b.body()) && isSame(caption, b.caption());
            return isSame ? b : new Figure(body, caption, b.attributes(), b.at());
        } else if (block instanceof Quote b) {
            List<Block> body = blocks(b.body());
            return isSame(body, b.body()) ? b : new Quote(body, b.attributes(), b.at());
        } else if (block instanceof Group b) {
            List<Block> body = blocks(b.body());
            return isSame(body, b.body()) ? b : new Group(body, b.attributes(), b.at());
        } else if (block instanceof Admonition b) {
            List<Inline> title = inlines(b.title());
            List<Block> body = blocks(b.body());
            boolean isSame = isSame(title, b.title()) && isSame(body, b.body());
            return isSame ? b : new Admonition(b.kind(), title, body, b.attributes(), b.at());
        } else if (block instanceof Details b) {
            List<Inline> summary = inlines(b.summary());
            List<Block> body = blocks(b.body());
            boolean isSame = isSame(summary, b.summary()) && isSame(body, b.body());
            return isSame ? b : new Details(summary, body, b.attributes(), b.at());
        } else if (block instanceof CustomBlock b) {
            return b.rewritten(this::blocks);
        }
        return block;
    }

    private ListItem item(ListItem item) {
        List<Block> body = blocks(item.body());
        return isSame(body, item.body()) ? item : new ListItem(item.task(), body, item.at());
    }

    /** What a definition becomes: its terms and then its descriptions. */
    protected Definition definition(Definition definition) {
        List<List<Inline>> terms = each(definition.terms(), this::inlines);
        List<List<Block>> descriptions = each(definition.descriptions(), this::blocks);
        boolean isSame = isSame(terms, definition.terms()) && isSame(descriptions, definition.descriptions());
        return isSame ? definition : new Definition(terms, descriptions);
    }

    private Table table(Table table) {
        List<Inline> caption = inlines(table.caption());
        List<Table.Row> head = each(table.head(), this::row);
        List<Table.Row> body = each(table.body(), this::row);
        boolean isSame = isSame(caption, table.caption()) && isSame(head, table.head()) && isSame(body, table.body());
        return isSame ? table : new Table(caption, table.alignments(), head, body, table.attributes(), table.at());
    }

    private Table.Row row(Table.Row row) {
        List<Table.Cell> cells = each(row.cells(), this::cell);
        return isSame(cells, row.cells()) ? row : new Table.Row(cells);
    }

    private Table.Cell cell(Table.Cell cell) {
        List<Block> body = blocks(cell.body());
        return isSame(body, cell.body()) ? cell : cell.withBody(body);
    }

    /** What an inline becomes; by default itself, with what its parts become inside. */
    protected List<Inline> inline(Inline inline) {
        return List.of(inside(inline));
    }

    private Inline inside(Inline inline) {
        if (inline instanceof Text) {
            return inline; // most inlines are
        } else if (inline instanceof Emphasis i) {
            return inside(i, i.content(), Emphasis::new);
        } else if (inline instanceof Strong i) {
            return inside(i, i.content(), Strong::new);
        } else if (inline instanceof Link i) {
            return inside(
                    i, i.content(), content -> new Link(i.destination(), i.title(), content, i.attributes(), i.at()));
        } else if (inline instanceof Span i) {
            return inside(i, i.content(), content -> new Span(content, i.attributes()));
        } else if (inline instanceof Strikethrough i) {
            return inside(i, i.content(), Strikethrough::new);
        } else if (inline instanceof Inserted i) {
            return inside(i, i.content(), Inserted::new);
        } else if (inline instanceof Marked i) {
            return inside(i, i.content(), Marked::new);
        } else if (inline instanceof Subscript i) {
            return inside(i, i.content(), Subscript::new);
        } else if (inline instanceof Superscript i) {
            return inside(i, i.content(), Superscript::new);
        } else if (inline instanceof CustomInline i) {
            return i.rewritten(this::inlines);
        }
        return inline;
    }

    private Inline inside(Inline inline, List<Inline> content, Function<List<Inline>, Inline> made) {
        List<Inline> changed = inlines(content);
        return isSame(changed, content) ? inline : made.apply(changed);
    }

    /** What each becomes; the list itself where all stay, so that most of a long article is not made anew. */
    static <T> List<T> each(List<T> before, UnaryOperator<T> change) {
        // A loop, since blocks nest deep and streams take much of the stack.
        List<T> after = before;
        for (int i = 0; i < before.size(); i++) {
            T changed = change.apply(before.get(i));
            if (isSame(after, before) && !isSame(changed, before.get(i))) {
                after = new ArrayList<>(before);
            }
            if (!isSame(after, before)) {
                after.set(i, changed);
            }
        }
        return after;
    }

    /** Whether a part is the very one it was: to compare what it holds would take as long as to make it anew. */
    static boolean isSame(Object after, Object before) {
        return after == before;
    }
}
