package dev.octavo;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CalendarDate;
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
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Quote;
import dev.octavo.model.Section;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes articles that hold every node of the model, and in their texts whatever Markdown, HTML and YAML could take for
 * something else. The same seed makes the same article.
 */
public final class RandomArticle {

    private static final SourceRange NOWHERE = SourceRange.NONE;

    private static final List<String> WORDS =
            List.of("word", "Nile", "naïve", "Ärger", "שלום", "مرحبا", "日本", "🙂", "x", "7");

    private static final List<String> TRAPS = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "~",
            "~~",
            "^",
            "==",
            "++",
            "$",
            "$$",
            "\\",
            "\\(",
            "\\[",
            "[",
            "]",
            "](",
            "![",
            "[^",
            "[@",
            "[x] ",
            "[!NOTE]",
            "(",
            ")",
            "<",
            ">",
            "<b>",
            "</div>",
            "<!--",
            "&",
            "&amp;",
            "&#32;",
            "#",
            "# ",
            "##",
            "- ",
            "+ ",
            "1. ",
            "2) ",
            "> ",
            "```",
            "~~~",
            "---",
            "===",
            "|",
            "|---|",
            ": ",
            "Table: ",
            ":::",
            "!!! x",
            "{",
            "}",
            "{.x}",
            "{{ x }}",
            "{% raw %}",
            "{% endraw %}",
            "{% highlight x %}",
            "{% endhighlight %}",
            "{{< hint >}}",
            "{% hint %}",
            "{ref}",
            "(a)=",
            "```{note}",
            ":a: b",
            "/// note",
            "///",
            "=== \"x\"",
            "{{< /hint >}}",
            "{: .y}",
            "@",
            "@fig:a",
            "@key",
            "a@example.org",
            "https://example.org/a?b=c",
            "www.example.org",
            "\"",
            "'",
            "“",
            "’",
            "...",
            "--",
            "  ",
            "\t",
            "\n",
            "\u00A0",
            ":",
            ";",
            "=",
            "%",
            "/");

    private static final List<String> CODE =
            List.of("code", "a b", " ", "`", "``", "\\", "|", "*x*", "<b>", "&amp;", "$", "{}");

    private static final List<String> ADDRESSES = List.of(
            "",
            "page.html",
            "#part",
            "https://example.org/a?b=c&d=e",
            "a b",
            "a(b",
            "a)b",
            "<a>",
            "a\\*b",
            "a&amp;b",
            "x|y");

    private static final List<String> LANGUAGES =
            List.of("", "java", "c++", "js,ignore", "language-x", "objective c", "a`b", "{x}", "a&amp;b");

    private static final List<String> KINDS = List.of("note", "tip", "warning", "my-kind");

    private final Random random;
    private final List<String> notes = new ArrayList<>();
    private boolean withNotes = true;
    private final boolean scholarly;
    private int ids;

    private RandomArticle(long seed) {
        this.random = new Random(seed);
        this.scholarly = chance(2);
    }

    /** An article; small ones are more likely. */
    public static Article of(long seed) {
        return new RandomArticle(seed).article();
    }

    private Article article() {
        List<Block> lead = blocks(3);
        List<Section> sections = sections(1, 2);
        withNotes = false;
        List<Footnote> footnotes = notes.stream()
                .map(label -> new Footnote(label, chance(3) ? 7 : 0, blocks(1), NOWHERE))
                .toList();
        Metadata metadata = metadata();
        List<Inline> heading = chance(4) ? inlines(1) : List.of();
        Article article = new Article("article", metadata, heading, lead, sections, footnotes);
        return Nodes.text(heading).isEmpty() || chance(3) ? article : article.withHeading(heading);
    }

    private Metadata metadata() {
        Metadata.Builder metadata = Metadata.builder().title(chance(2) ? "Title" : "T " + text());
        if (chance(2)) {
            metadata.subtitle(text() + "s").authors(many(2, () -> person("author")));
            metadata.contributors(many(1, () -> person("editor")));
            metadata.created(CalendarDate.of(2015, 11, 1)).language("de-AT").draft(chance(2));
            metadata.tags(List.of("tag", "#" + ids++, "no")).description("d" + text());
        }
        if (scholarly) {
            MetaValue works = new MetaValue.Scalar("works.bib", NOWHERE);
            metadata.frontMatter(new MetaValue.Fields(Map.of("bibliography", works), NOWHERE));
        }
        return metadata.build();
    }

    private Person person(String role) {
        return new Person(
                "P " + text(), role, chance(2) ? "" : "https://example.org", chance(2) ? "" : "a@example.org");
    }

    private List<Section> sections(int least, int most) {
        if (least > 6) {
            return List.of();
        }
        int level = least + random.nextInt(7 - least);
        return many(most, () -> {
            Attributes attributes = attributes(false);
            return new Section(level, inlines(1), attributes, blocks(2), sections(level + 1, 1), NOWHERE);
        });
    }

    private List<Block> blocks(int depth) {
        return many(2, () -> block(depth));
    }

    private Block block(int depth) {
        int kinds = depth > 0 ? 16 : 6;
        return switch (random.nextInt(kinds)) {
            case 0, 1 -> attributedParagraph();
            case 2 -> new CodeBlock(pick(LANGUAGES), lines(), attributes(true), NOWHERE);
            case 3 -> new ThematicBreak(attributes(true), NOWHERE);
            case 4 -> new MathBlock(chance(2) ? "x^2" : "a\n\n$$ b " + pick(CODE), attributes(true), NOWHERE);
            case 5 -> paragraph();
            case 6 -> new Quote(blocks(depth - 1), attributes(true), NOWHERE);
            case 7, 8 -> new BulletList(chance(2), items(depth), attributes(true), NOWHERE);
            case 9 ->
                new OrderedList(
                        pick(List.of(1, 0, 7, 999_999_999)), chance(2), items(depth), attributes(true), NOWHERE);
            case 10 -> table(depth - 1);
            case 11 ->
                new Admonition(
                        pick(KINDS), chance(2) ? List.of() : inlines(1), blocks(depth - 1), attributes(true), NOWHERE);
            case 12 -> new Group(blocks(depth - 1), attributes(false), NOWHERE);
            case 13 -> new Details(caption(), blocks(depth - 1), attributes(false), NOWHERE);
            case 14 -> figure(depth - 1);
            default -> definitions(depth - 1);
        };
    }

    /** HTML has to say what is said of a picture alone, which would be a figure. */
    private Block attributedParagraph() {
        List<Inline> content = inlines(2);
        return new Paragraph(content, attributes(!holdsPicture(content)), NOWHERE);
    }

    private static boolean holdsPicture(List<Inline> content) {
        return Nodes.stream(content).anyMatch(Image.class::isInstance);
    }

    private Block paragraph() {
        return new Paragraph(List.of(new Text(text())), Attributes.NONE, NOWHERE);
    }

    private List<ListItem> items(int depth) {
        return many(3, () -> new ListItem(pick(List.of(ListItem.Task.values())), itemBody(depth - 1), NOWHERE));
    }

    private List<Block> itemBody(int depth) {
        List<Block> body = new ArrayList<>(blocks(depth));
        if (chance(2)) {
            body.add(0, paragraph());
        } else if (chance(4)) {
            body.add(new Heading(1 + random.nextInt(6), inlines(1), attributes(false), NOWHERE));
        }
        return body;
    }

    private Block table(int depth) {
        int columns = 1 + random.nextInt(3);
        boolean plain = chance(2);
        List<Alignment> alignments = IntStream.range(0, columns)
                .mapToObj(i -> pick(List.of(Alignment.values())))
                .toList();
        Supplier<List<Block>> content = () -> plain ? List.of(paragraph()) : blocks(depth);
        Table.Row head = row(columns, true, content);
        List<Table.Row> body = many(2, () -> row(columns, false, content));
        return new Table(caption(), alignments, List.of(head), body, attributes(false), NOWHERE);
    }

    private Table.Row row(int columns, boolean header, Supplier<List<Block>> content) {
        if (columns > 1 && chance(6)) {
            return new Table.Row(List.of(new Cell(header, columns, 1, ownAlignment(), content.get())));
        }
        return new Table.Row(IntStream.range(0, columns)
                .mapToObj(i -> new Cell(header, 1, 1, ownAlignment(), content.get()))
                .toList());
    }

    private Optional<Alignment> ownAlignment() {
        return chance(9) ? Optional.of(pick(List.of(Alignment.values()))) : Optional.empty();
    }

    private Block figure(int depth) {
        List<Block> body = chance(2) ? List.of(Paragraph.of(image())) : blocks(depth);
        return new Figure(body, caption(), attributes(false), NOWHERE);
    }

    /** A caption calls no footnote, as a reader comes to it before it comes to what stands above, and is no mere anchor. */
    private List<Inline> caption() {
        boolean outer = withNotes;
        withNotes = false;
        List<Inline> caption = chance(2) ? List.of() : inlines(1);
        withNotes = outer;
        return caption;
    }

    private Block definitions(int depth) {
        return new DefinitionList(
                many(
                        2,
                        () -> new DefinitionList.Definition(
                                List.of(caption(), List.of(new Text("term"))), many(2, () -> blocks(depth)))),
                attributes(false),
                NOWHERE);
    }

    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>(many(4, () -> inline(depth)));
        if (scholarly
                && chance(9)) { // a citation within a sentence is between spaces, as it would be no citation within a
            // word
            inlines.add(new Text("says "));
            inlines.add(new Citation(List.of(new Citation.Work("key", "", "", false)), true, NOWHERE));
            inlines.add(new Text(" that"));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 24 : 14)) {
            case 6 -> new SoftBreak();
            case 7 -> new HardBreak();
            case 8 -> new Code(pick(CODE) + (chance(2) ? "" : pick(CODE)), attributes(true));
            case 9 -> image();
            case 10 -> new InlineMath(pick(List.of("x", "x^2", "a\\$b", "\\frac{1}{2}", "a|b")), NOWHERE);
            case 11 -> citation();
            case 12 -> new CrossReference(pick(List.of("fig:plan", "tbl-x", "part", "a b")), NOWHERE);
            case 13 -> withNotes ? reference() : new SoftBreak();
            case 14 -> new Emphasis(inlines(depth - 1));
            case 15 -> new Strong(inlines(depth - 1));
            case 16 -> new Strikethrough(inlines(depth - 1));
            case 17 -> new Inserted(inlines(depth - 1));
            case 18 -> new Marked(inlines(depth - 1));
            case 19 -> new Subscript(inlines(depth - 1));
            case 20 -> new Superscript(inlines(depth - 1));
            case 21 -> new Span(withNotes ? inlines(depth - 1) : List.of(new Text("x")), attributes(false));
            case 22, 23 -> new Link(pick(ADDRESSES), title(), inlines(depth - 1), attributes(false), NOWHERE);
            default -> new Text(text());
        };
    }

    private Image image() {
        String alternative = text().replaceAll("\\s+", " ");
        return new Image(pick(ADDRESSES) + "i.png", alternative, title(), attributes(false), NOWHERE);
    }

    private Inline citation() {
        Citation.Work plain = new Citation.Work("key", "", "", false);
        return new Citation(List.of(plain, new Citation.Work("b:2", "see", "p. 3", chance(2))), false, NOWHERE);
    }

    private Inline reference() {
        if (notes.isEmpty() || chance(2)) {
            notes.add("n" + notes.size());
            return new FootnoteReference(notes.get(notes.size() - 1), NOWHERE);
        }
        return new FootnoteReference(pick(notes), NOWHERE);
    }

    private String title() {
        return chance(3) ? text() : "";
    }

    private String lines() {
        return String.join("\n", many(3, () -> chance(3) ? "" : chance(2) ? ":::" : "\t" + text())) + "\n";
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            out.append(chance(2) ? pick(WORDS) : pick(TRAPS)).append(chance(2) ? " " : "");
        }
        return out.toString();
    }

    /**
     * Attributes, often none.
     *
     * @param any whether there may be key-values that HTML has no room for
     */
    private Attributes attributes(boolean any) {
        if (!chance(5)) {
            return Attributes.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (chance(2)) {
            values.put("lang", "fr");
        }
        if (any && chance(2)) {
            values.put("key", pick(List.of("1", "two words", "it's", "a \"b\"", "50%")));
        }
        String id = chance(2) ? "" : pick(List.of("id", "fig:", "a.b-", "ä=")) + ids++;
        List<String> classes = chance(2) ? List.of() : List.of(pick(List.of("wide", "a.b", "note")), "c");
        return new Attributes(id, classes, values);
    }

    private <T> List<T> many(int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
