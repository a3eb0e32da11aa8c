package dev.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CustomBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.ListItem.Task;
import dev.octavo.model.Metadata;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.report.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextRendererTest {

    private static final String RULE = "=".repeat(72);

    @Test
    void isFoundByItsFormatAndByItsFileEnding() {
        assertThat(Renderers.forFormat("text")).isInstanceOf(PlainTextRenderer.class);
        assertThat(Renderers.forFormat("txt")).isInstanceOf(PlainTextRenderer.class);
    }

    @Test
    void titleAuthorsAndDateStandAboveALine() {
        Metadata metadata = Metadata.builder()
                .title("On call")
                .subtitle("A week")
                .authors(List.of(Person.author("Ada"), Person.author("Grace")))
                .created(CalendarDate.of(2015, 11, 1))
                .build();

        assertThat(text(new Article("a", metadata, List.of(), List.of(), List.of(), List.of())))
                .isEqualTo("On call\n\nA week\n\nAda, Grace · 2015-11-01\n\n" + RULE + "\n");
    }

    @Test
    void sectionsAreUnderlinedByDepthWhateverTheirLevel() {
        Section inner = Section.of(5, "Über alles", Paragraph.of("b"));
        Section outer = new Section(
                2, List.of(new Text("Outer")), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);

        assertThat(text(Article.of("T", List.of(), List.of(outer))))
                .endsWith("\n\nOuter\n=====\n\nÜber alles\n----------\n\nb\n");
    }

    @Test
    void paragraphsBreakAtSpacesWithinTheWidth() {
        String words = "seven77 ".repeat(20).strip();

        assertThat(body(Paragraph.of(words)))
                .isEqualTo("seven77 ".repeat(9).strip() + "\n"
                        + "seven77 ".repeat(9).strip() + "\nseven77 seven77\n");
    }

    @Test
    void addressesAndOptionsAreNeverBroken() {
        String address = "https://example.org/" + "long-path/".repeat(8);

        assertThat(body(Paragraph.of("See " + address + " now"))).isEqualTo("See\n" + address + "\nnow\n");
    }

    @Test
    void chineseBreaksBetweenLettersOfTwoColumns() {
        assertThat(body(Paragraph.of("字".repeat(40)))).isEqualTo("字".repeat(36) + "\n" + "字".repeat(4) + "\n");
    }

    @Test
    void inlinesKeepTheirMarks() {
        assertThat(body(Paragraph.of(
                        Emphasis.of("soft"),
                        new Text(" "),
                        Strong.of("loud"),
                        new Text(" "),
                        Code.of("ls -l"),
                        new HardBreak(),
                        Link.of("https://example.org", "there"),
                        new Text(" "),
                        Link.of("https://example.org", "https://example.org"),
                        new Text(" "),
                        Link.of("#here", "here"),
                        new Text(" "),
                        Image.of("plan.png", "The plan"))))
                .isEqualTo("""
                        _soft_ *loud* `ls -l`
                        there <https://example.org> https://example.org here [Image: The plan]
                        """);
    }

    @Test
    void listsAreMarkedAndNested() {
        ListItem nested = ListItem.of(Paragraph.of("two"), BulletList.of(ListItem.of("inner")));
        ListItem done = new ListItem(Task.DONE, List.of(Paragraph.of("done")), SourceRange.NONE);
        ListItem open = new ListItem(Task.OPEN, List.of(Paragraph.of("open")), SourceRange.NONE);

        assertThat(body(BulletList.of(ListItem.of("one"), nested, done, open))).isEqualTo("""
                        - one
                        - two
                          - inner
                        - [x] done
                        - [ ] open
                        """);
    }

    @Test
    void looseListsHaveSpaceAndNumbersAlign() {
        OrderedList list = new OrderedList(
                9, false, List.of(ListItem.of("nine"), ListItem.of("ten")), Attributes.NONE, SourceRange.NONE);

        assertThat(body(list)).isEqualTo(" 9. nine\n\n10. ten\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a, 26, ' z. One|aa. Two|'",
        "A, 52, 'AZ. One|BA. Two|'",
        "i, 3, 'iii. One| iv. Two|'",
        "I, 1999, 'MCMXCIX. One|     MM. Two|'",
        "I, 3999, 'MMMCMXCIX. One|     4000. Two|'",
        "a, 0, '0. One|a. Two|'",
        "x, 1, '1. One|2. Two|'"
    })
    void listsAreCountedAsTheirTypeSays(String type, int start, String expected) {
        assertThat(body(list(start, Map.of("type", type)))).isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void reversedListsAreCountedDown() {
        assertThat(body(list(1, Map.of("reversed", "reversed")))).isEqualTo("2. One\n1. Two\n");
        assertThat(body(list(9, Map.of("reversed", "reversed")))).isEqualTo("9. One\n8. Two\n");
    }

    @Test
    void parenthesesStandAroundNumbers() {
        assertThat(body(list(1, Map.of("type", "a", "delimiter", "parens")))).isEqualTo("(a) One\n(b) Two\n");
        assertThat(body(list(9, Map.of("delimiter", "paren")))).isEqualTo(" 9) One\n10) Two\n");
    }

    private static OrderedList list(int start, Map<String, String> values) {
        List<ListItem> items = List.of(ListItem.of("One"), ListItem.of("Two"));
        return new OrderedList(start, true, items, new Attributes("", List.of(), values), SourceRange.NONE);
    }

    @Test
    void quotesCodeAndBreaksAreSetOff() {
        assertThat(body(
                        Quote.of(Paragraph.of("One"), Paragraph.of("Two")),
                        CodeBlock.of("java", "if (x) {\n    y();\n}\n"),
                        new ThematicBreak(Attributes.NONE, SourceRange.NONE)))
                .isEqualTo("> One\n>\n> Two\n\n    if (x) {\n        y();\n    }\n\n" + " ".repeat(33) + "* * *\n");
    }

    @Test
    void noticesAndDefinitionsAreSetOff() {
        DefinitionList.Definition definition = new DefinitionList.Definition(
                List.of(List.of(new Text("octavo"))), List.of(List.of(Paragraph.of("a sheet folded thrice"))));

        assertThat(body(
                        new Admonition(
                                "note", List.of(), List.of(Paragraph.of("Mind.")), Attributes.NONE, SourceRange.NONE),
                        new DefinitionList(List.of(definition), Attributes.NONE, SourceRange.NONE)))
                .isEqualTo("| note\n| ----\n|\n| Mind.\n\noctavo\n    a sheet folded thrice\n");
    }

    @Test
    void tableColumnsAreAlignedByDisplayWidth() {
        Table table = table(
                List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.CENTER),
                List.of(Row.of("Name", "Size", "Fit")),
                List.of(Row.of("a5", "148", "x"), Row.of("日本", "1", "yes")));

        assertThat(body(table)).isEqualTo("""
                Name  Size  Fit
                ----  ----  ---
                a5     148   x
                日本     1  yes
                """);
    }

    @Test
    void aCellMayBeAlignedOtherwiseThanItsColumn() {
        Cell right = new Cell(false, 1, 1, Optional.of(Alignment.RIGHT), List.of(Paragraph.of("b")));
        Cell asTheText = new Cell(false, 1, 1, Optional.of(Alignment.NONE), List.of(Paragraph.of("2")));
        Table table = table(
                List.of(Alignment.NONE, Alignment.RIGHT),
                List.of(Row.of("Name", "Size")),
                List.of(Row.of("a", "1"), new Row(List.of(right, asTheText))));

        assertThat(body(table)).isEqualTo("Name  Size\n----  ----\na        1\n   b  2\n");
    }

    @Test
    void wideTablesBreakInsideTheirCells() {
        Table table = table(
                List.of(Alignment.NONE, Alignment.NONE),
                List.of(Row.of("Key", "Value")),
                List.of(Row.of("a", "word ".repeat(20)), Row.of("b", "short")));

        assertThat(body(table)).isEqualTo("""
                Key  Value
                ---  -------------------------------------------------------------------
                a    word word word word word word word word word word word word word
                     word word word word word word word

                b    short
                """.replace("-".repeat(67), "-".repeat(64)));
    }

    @Test
    void cellsThatSpanLeaveTheirOtherPlacesEmpty() {
        Cell tall = new Cell(true, 1, 2, List.of(Paragraph.of("tall")));
        Table table = table(
                List.of(Alignment.NONE, Alignment.NONE),
                List.of(),
                List.of(new Row(List.of(tall, Cell.of("1"))), Row.of("2")));

        assertThat(body(table)).isEqualTo("----  -\ntall  1\n      2\n");
    }

    @Test
    void footnotesStandAtTheEndUnderTheirNumbers() {
        Paragraph paragraph = Paragraph.of(new Text("Said"), new FootnoteReference("src", SourceRange.NONE));
        Footnote note = new Footnote("src", List.of(Paragraph.of("By whom?")), SourceRange.NONE);
        Article article =
                new Article("a", Metadata.titled("T"), List.of(), List.of(paragraph), List.of(), List.of(note));

        assertThat(text(article)).endsWith("\n\nSaid[1]\n\n------------------\n\n[1] By whom?\n");
    }

    @Test
    void rawMarkupIsLeftOutAndReported() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        RenderContext context = RenderContext.standard().withDiagnostics(diagnostics::add);
        RawBlock raw = new RawBlock("html", "<hr>", SourceRange.point("a.md", 3, 1));

        assertThat(text(Publication.of(Article.of("T", List.of(raw), List.of())), context))
                .isEqualTo("T\n\n" + RULE + "\n");
        assertThat(diagnostics)
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:3:1: info: html markup is left out of plain text [raw-left-out]");
    }

    @Test
    void unknownNodesPrintTheirFallback() {
        record Alarm() implements CustomBlock {
            @Override
            public List<Block> fallback() {
                return List.of(Paragraph.of("Alarm!"));
            }
        }

        assertThat(body(new Alarm())).isEqualTo("Alarm!\n");
    }

    @Test
    void booksHaveHeadingsForPartsAndChapters() {
        Chapter chapter = new Chapter(Article.of("One", List.of(), List.of(Section.of(2, "Start"))));
        Publication book =
                new Publication(Metadata.titled("Book"), List.of(new Part("First", List.of(chapter)), chapter));

        assertThat(text(book, RenderContext.standard()))
                .isEqualTo("Book\n\n" + RULE
                        + "\n\nFirst\n=====\n\nOne\n---\n\nStart\n~~~~~\n\nOne\n===\n\nStart\n-----\n");
    }

    @Test
    void deepNestingStaysReadable() {
        Block block = Paragraph.of("deep down");
        for (int depth = 0; depth < 100; depth++) {
            block = Quote.of(block);
        }

        assertThat(body(block)).isEqualTo("> ".repeat(100) + "deep down\n");
    }

    private static Table table(List<Alignment> alignments, List<Row> head, List<Row> body) {
        return new Table(List.<Inline>of(), alignments, head, body, Attributes.NONE, SourceRange.NONE);
    }

    private static String body(Block... blocks) {
        String text = text(Article.of("T", List.of(blocks), List.of()));
        return text.substring(text.indexOf(RULE) + RULE.length() + 2);
    }

    private static String text(Article article) {
        return text(Publication.of(article), RenderContext.standard());
    }

    private static String text(Publication publication, RenderContext context) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PlainTextRenderer().render(publication, out, context);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
