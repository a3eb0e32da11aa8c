package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CustomBlock;
import dev.octavo.model.Direction;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import dev.octavo.model.Text;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.resource.ResourceLoader.Refusal;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.MarkdownExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final RenderContext context = RenderContext.standard().withDiagnostics(diagnostics::add);

    @Test
    void listsTellHowTheirNumbersLook() {
        String html = page(ArticleReader.standard()
                .readText("(a) one\n(b) two\n\n1) one\n\n{: delimiter=\"x\"}\n- no number\n", "a.md")
                .value());

        assertThat(html).containsOnlyOnce(" data-numbers=").contains("<ol type=\"a\" data-numbers=\"(a)\">");
    }

    @Test
    void formulasArePlainTextWhereThereCanBeNoOther() {
        String html = page(ArticleReader.standard().readText("""
                        ---
                        title: On $\\mathbb{Z}_2$-Graded Lattices
                        description: We show that $\\lambda_1 \\ge \\frac{1}{2}$ for *every* one.
                        ---
                        Text.
                        """, "study.md").value());

        assertThat(html)
                .contains("<title>On ℤ₂-Graded Lattices</title>")
                .contains("<meta name=\"description\" content=\"We show that λ₁ ≥ 1/2 for every one.\">")
                .contains("On <span class=\"tied\"><math");
    }

    @Test
    void abbreviationsTellWhatTheyStandFor() {
        ArticleReader reader =
                ArticleReader.builder().with(MarkdownExtension.ABBREVIATIONS).build();
        String html = page(reader.readText(
                        "HTML and [CSS]{title=\"Cascading Style Sheets\"}.\n\n*[HTML]: Hypertext Markup Language\n",
                        "a.md")
                .value());

        assertThat(html)
                .contains("<abbr title=\"Hypertext Markup Language\">HTML</abbr>")
                .contains("<span title=\"Cascading Style Sheets\">CSS</span>");
    }

    @Test
    void subtitleAndAbstractHoldMarkdown() {
        String html = page(ArticleReader.standard().readText("""
                        ---
                        title: Study
                        subtitle: Sub *emph*
                        author: A. One
                        lang: de
                        abstract: |
                          One **bold**.

                          Two.
                        ---
                        Text.
                        """, "study.md").value());

        assertThat(html)
                .contains("<p class=\"subtitle\">Sub <em>emph</em></p>")
                .contains("A. One</p></header>\n<section class=\"abstract\" role=\"doc-abstract\""
                        + " aria-label=\"Zusammenfassung\"><p class=\"abstract-title\">Zusammenfassung</p>\n"
                        + "<p>One <strong>bold</strong>.</p>\n<p>Two.</p>\n</section>\n<p>Text.</p>");
    }

    @Test
    void headingsFollowTheNestingOfSections() {
        Section inner = Section.of(5, "Inner");
        Section outer = new Section(
                2, List.of(new Text("Outer")), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);

        assertThat(fragment(List.of(), List.of(outer)))
                .contains("<h2 id=\"outer\">Outer</h2>")
                .contains("<h3 id=\"inner\">Inner</h3>");
    }

    @Test
    void headingsInContainersNeverSkipALevel() {
        Quote quote = Quote.of(
                new Heading(4, List.of(new Text("Deep")), Attributes.NONE, SourceRange.NONE),
                new Heading(5, List.of(new Text("Deeper")), Attributes.NONE, SourceRange.NONE));

        assertThat(fragment(quote)).contains("<h2 id=\"deep\">Deep</h2>").contains("<h3 id=\"deeper\">Deeper</h3>");
    }

    @Test
    void headingsOfOneLevelInContainersAreAsDeepAsEachOther() {
        Group left = new Group(
                List.of(new Heading(3, List.of(new Text("Left")), Attributes.NONE, SourceRange.NONE)),
                Attributes.NONE,
                SourceRange.NONE);
        Quote right = Quote.of(
                new Heading(3, List.of(new Text("Right")), Attributes.NONE, SourceRange.NONE),
                new Heading(4, List.of(new Text("Below")), Attributes.NONE, SourceRange.NONE),
                new Heading(3, List.of(new Text("Again")), Attributes.NONE, SourceRange.NONE));

        assertThat(fragment(left, right)).contains(">Left</h2>", ">Right</h2>", ">Below</h3>", ">Again</h2>");
    }

    /** The first line of a stanza was indented as a paragraph is, and those below it were not. */
    @Test
    void paragraphsWhoseLinesTheirAuthorHasBrokenAreKnownToTheStyle() {
        Paragraph lines = Paragraph.of(new Emphasis(List.of(new Text("one"), new HardBreak(), new Text("two"))));
        Paragraph block = new Paragraph(
                List.of(new Text("one"), new HardBreak(), new Text("two")),
                Attributes.classes("line-block"),
                SourceRange.NONE);

        assertThat(fragment(lines, block))
                .contains("<p class=\"lines\"><em>one<br>", "<p class=\"line-block\">one<br>");
    }

    @Test
    void ornamentsAloneAndTextsWithTheirOwnIndentAreKnownToTheStyle() {
        assertThat(fragment(Paragraph.of("⁂"), Paragraph.of("* * *"), Paragraph.of("\u3000吾輩"), Paragraph.of("* note")))
                .contains("<p class=\"ornament\">⁂</p>", "<p class=\"ornament\">* * *</p>")
                .contains("<p class=\"indented\">\u3000吾輩</p>", "<p>* note</p>");
    }

    @Test
    void headerCellsHoldNoHeadings() {
        Heading heading = new Heading(2, List.of(new Text("Title")), Attributes.NONE, SourceRange.NONE);
        Table table = new Table(
                List.of(),
                List.of(),
                List.of(new Row(List.of(new Cell(true, 1, 1, List.of(heading))))),
                List.of(Row.of("x")),
                Attributes.NONE,
                SourceRange.NONE);

        assertThat(fragment(table)).contains("<th scope=\"col\"><p id=\"title\" class=\"heading\">Title</p>");
    }

    @Test
    void numbersStayOnTheirLinesInCells() {
        Table table = table(
                Row.of("€ 2,720.00", "19 %", "2,720.00", "€ of 2"), Row.of("1939–45", "12 -", "2 720,50 €", "1 2 3"));

        assertThat(fragment(table).replaceAll("\\s*<t[rh][^>]*>|</t[rdh]>", ""))
                .contains(
                        "<td class=\"figures\">€ 2,720.00<td class=\"figures\">19 %<td>2,720.00<td>€ of 2",
                        "<td class=\"figures\">1939–45<td>12 -<td class=\"figures\">2 720,50 €<td>1 2 3");
    }

    @Test
    void cellsTellWhereTheyStandBesideOneOfARowAbove() {
        Cell tall = new Cell(false, 1, 2, List.of(Paragraph.of("tall")));
        Cell middle = new Cell(false, 1, 1, List.of(Paragraph.of("middle")));

        assertThat(fragment(table(new Row(List.of(tall, middle, tall)), Row.of("below"))))
                .contains("<td>middle</td><td rowspan=\"2\">tall</td>")
                .contains("<tr><td class=\"behind-span before-span\">below</td></tr>");
    }

    private static Table table(Row... rows) {
        return new Table(List.of(), List.of(), List.of(), List.of(rows), Attributes.NONE, SourceRange.NONE);
    }

    @Test
    void aTitleWithoutTextIsNotEmpty() {
        Section untitled = new Section(2, List.of(), Attributes.NONE, List.of(), List.of(), SourceRange.NONE);

        assertThat(fragment(List.of(), List.of(Section.of(2, " ")))).contains("…</h2>");
        assertThat(fragment(List.of(), List.of(untitled)))
                .contains("<hr id=\"section\" class=\"blank\">")
                .doesNotContain("<h2");
        assertThat(page(Article.of("", List.of(), List.of()))).contains("<title>…</title>");
    }

    @Test
    void identifiersAreUnique() {
        Paragraph taken = new Paragraph(List.of(new Text("p")), Attributes.id("one"), SourceRange.NONE);

        assertThat(fragment(List.of(taken, taken), List.of(Section.of(2, "One"), Section.of(2, "One"))))
                .containsOnlyOnce("id=\"one\"")
                .contains("<h2 id=\"one-1\">")
                .contains("<h2 id=\"one-2\">");
    }

    @Test
    void thePartsOfThePageKeepTheirIdentifiers() {
        Span taken = new Span(List.of(new Text("x")), Attributes.id("page.content"));
        Article article = article(List.of(Paragraph.of(taken, Link.of("#page.content", "to x"))), List.of());

        assertThat(page(article))
                .containsOnlyOnce("id=\"page.content\"")
                .contains("<span id=\"page.page.content\">x</span><a href=\"#page.page.content\">to x</a>");
    }

    @Test
    void aBookOfOneChapterInAPartIsStillABook() throws IOException {
        Publication.Part part =
                new Publication.Part("Part one", List.of(new Publication.Chapter(article(List.of(), List.of()))));
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(new Publication(Metadata.titled("Book"), List.of(part)), out, context);

        assertThat(out.toString()).contains(">Book</h1>", ">Part one</h2>", ">Title</h3>");
    }

    @Test
    void progressIsToldAndCanEndTheRendering() {
        CancellationException enough = new CancellationException("enough");
        RenderContext impatient = context.withProgress((stage, done, total) -> {
            throw enough;
        });

        assertThatThrownBy(() -> new HtmlRenderer()
                        .render(Publication.of(article(List.of(), List.of())), new StringBuilder(), impatient))
                .isSameAs(enough);
    }

    @Test
    void footnoteIdentifiersKeepClearOfSections() {
        Article article = new Article(
                "a",
                Metadata.titled("T"),
                List.of(),
                List.of(Paragraph.of(new FootnoteReference("x", SourceRange.NONE))),
                List.of(Section.of(2, "Fn 1")),
                List.of(new Footnote("x", List.of(Paragraph.of("Note")), SourceRange.NONE)));

        assertThat(page(article)).containsOnlyOnce("id=\"fn-1\"").contains("id=\"fnx-1\"");
    }

    @Test
    void everyCallOfAFootnoteHasItsWayBack() {
        FootnoteReference call = new FootnoteReference("x", SourceRange.NONE);
        Article article = noted(call, new Text(" "), call);

        assertThat(page(article))
                .contains("<a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a>")
                .contains("<a id=\"fnref-1-2\" href=\"#fn-1\" role=\"doc-noteref\">1</a>")
                .contains("href=\"#fnref-1\" role=\"doc-backlink\"")
                .contains("href=\"#fnref-1-2\" role=\"doc-backlink\"");
    }

    @Test
    void callsSideBySideDoNotLookLikeOneNumber() {
        FootnoteReference call = new FootnoteReference("x", SourceRange.NONE);
        Article article = noted(call, call, new Text(" and "), call);

        assertThat(page(article)).containsOnlyOnce("</a></sup><sup>,</sup><sup class=\"footnote-call\"><a");
    }

    @Test
    void linksToTextsThatAreNotThereAreTold() throws IOException {
        Article article = article(
                List.of(Paragraph.of(
                        Link.of("gone.md#a", "gone"), Link.of("there.md", "there"), Link.of("b.pdf", "perhaps"))),
                List.of());
        ResourceLoader files = reference -> reference.equals("there.md")
                ? new Resource(reference, new byte[0])
                : new Refusal("resource-missing", "no such file: " + reference);
        StringBuilder page = new StringBuilder();
        new HtmlRenderer().render(Publication.of(article), page, context.withResources(files));

        assertThat(page).contains("<a href=\"gone.md#a\">gone</a>");
        assertThat(diagnostics).extracting(Diagnostic::message).containsExactly("no such file: gone.md#a");
    }

    @Test
    void aCallWithoutAFootnoteIsShownAndReported() {
        assertThat(fragment(Paragraph.of(new FootnoteReference("gone", SourceRange.NONE))))
                .contains("[gone]");
        assertThat(codes()).containsExactly("note-missing");
    }

    @Test
    void linksToPlacesFindThemHoweverTheirNamesAreJoined() {
        String html = fragment(
                List.of(Paragraph.of(Link.of("#Pros--Cons", "a"), Link.of("#nowhere", "b"))),
                List.of(Section.of(2, "Pros & Cons")));

        assertThat(html).contains("<a href=\"#pros-cons\">a</a>").contains("<span>b</span>");
        assertThat(codes()).containsExactly("link-broken");
    }

    @Test
    void aLinkToAPlaceThatSaysNothingIsCalledAsItsAuthorCallsIt() {
        String html =
                fragment(List.of(Paragraph.of(Link.of("#Pros--Cons", ""))), List.of(Section.of(2, "Pros & Cons")));

        assertThat(html).contains("<a href=\"#pros-cons\">#Pros--Cons</a>");
    }

    @Test
    void codeWithoutALetterIsNoBox() {
        CodeBlock titled =
                new CodeBlock("sh", "", new Attributes("", List.of(), Map.of("title", "run.sh")), SourceRange.NONE);
        CodeBlock named = new CodeBlock("", "\n", Attributes.id("x"), SourceRange.NONE);

        assertThat(fragment(new CodeBlock("r", "", Attributes.NONE, SourceRange.NONE)))
                .isBlank();
        assertThat(fragment(named)).contains("<div id=\"x\"></div>").doesNotContain("<pre");
        assertThat(fragment(titled)).contains("<p>run.sh</p>").doesNotContain("<pre");
    }

    @Test
    void noLinkStandsInsideALink() {
        Link inner = Link.of("https://example.org/inner", "inner");
        Link outer = new Link("https://example.org/", "", List.<Inline>of(inner), Attributes.NONE, SourceRange.NONE);

        assertThat(fragment(Paragraph.of(outer))).contains("<a href=\"https://example.org/\"><span>inner</span></a>");
    }

    @Test
    void dangerousAddressesAreNotWritten() {
        assertThat(fragment(Paragraph.of(Link.of("javascript:alert(1)", "text"))))
                .contains("<span>text</span>")
                .doesNotContain("javascript");
        assertThat(codes()).containsExactly("url-refused");
    }

    @Test
    void onlyHarmlessKeyValuesAreWritten() {
        Attributes attributes = new Attributes(
                "", List.of(), Map.of("onclick", "x()", "style", "color: red", "lang", "fr", "dir", "up"));

        assertThat(fragment(Paragraph.of(new Span(List.of(new Text("mot")), attributes))))
                .contains("<span lang=\"fr\">mot</span>");
    }

    @Test
    void aPartInALanguageThatRunsTheOtherWaySaysSo() {
        Attributes arabic = new Attributes("", List.of(), Map.of("lang", "ar"));
        Attributes french = new Attributes("", List.of(), Map.of("lang", "fr"));

        assertThat(fragment(Paragraph.of(new Span(List.of(new Text("كتاب")), arabic))))
                .contains("<span lang=\"ar\" dir=\"rtl\">");
        assertThat(fragment(Paragraph.of(new Span(List.of(new Text("mot")), french))))
                .contains("<span lang=\"fr\">");
    }

    @Test
    void theDirectionThatATextTellsCounts() {
        Metadata metadata = Metadata.builder()
                .title("T")
                .language("az")
                .direction(Direction.RIGHT_TO_LEFT)
                .build();

        assertThat(new HtmlRenderer().render(article(List.of(), List.of()).withMetadata(metadata)))
                .contains("<html lang=\"az\" dir=\"rtl\">");
    }

    @Test
    void tasksAreReadOut() {
        BulletList list = BulletList.of(
                new ListItem(ListItem.Task.DONE, List.of(Paragraph.of("sent")), SourceRange.NONE),
                ListItem.of("plain"));

        assertThat(fragment(list))
                .contains("<ul class=\"tasks\"><li class=\"task\"><span class=\"task-mark\" role=\"img\""
                        + " aria-label=\"Done\">☑</span> sent</li><li>plain</li></ul>");
    }

    @Test
    void looseItemsKeepTheirParagraphs() {
        BulletList loose = new BulletList(false, List.of(ListItem.of("a")), Attributes.NONE, SourceRange.NONE);

        assertThat(fragment(loose)).contains("<li><p>a</p>");
    }

    @Test
    void picturesAreLinkedUnlessTheyAreAskedFor() {
        Paragraph paragraph = Paragraph.of(Image.of("plan.png", "The plan"));

        assertThat(fragment(paragraph)).contains("<img src=\"plan.png\" alt=\"The plan\">");
    }

    @Test
    void aParagraphOfPicturesAloneIsKnownToTheStyle() {
        Image image = Image.of("plan.png", "The plan");
        Link link = new Link("https://example.org", "", List.of(image), Attributes.NONE, SourceRange.NONE);

        assertThat(fragment(Paragraph.of(image, new Text(" "), link))).contains("<p class=\"pictures\">");
        assertThat(fragment(Paragraph.of(image, new Text(" it"), link))).contains("<p><img");
    }

    @Test
    void embeddedPicturesCarryTheirBytesAndSize() throws IOException {
        ResourceLoader loader = reference -> new Resource(reference, PIXEL);

        assertThat(embedded(Image.of("plan.png", "The plan"), loader))
                .contains("<img src=\"data:image/png;base64,iVBOR")
                .contains("alt=\"The plan\" width=\"1\" height=\"1\">");
    }

    @Test
    void aPictureThatCannotBeLoadedLeavesItsText() throws IOException {
        assertThat(embedded(Image.of("img/plan.png", "The plan"), ResourceLoader.none()))
                .contains("<span class=\"missing-image\">The plan</span>");
        assertThat(embedded(Image.of("img/plan.png", ""), ResourceLoader.none()))
                .contains("<span class=\"missing-image\">plan.png</span>");
        assertThat(codes()).containsExactly("resource-denied", "resource-denied");
    }

    @Test
    void rawHtmlPassesAndOtherFormatsAreReported() {
        assertThat(fragment(new RawBlock("html", "<x-y></x-y>", SourceRange.NONE)))
                .contains("<x-y></x-y>");
        assertThat(fragment(new RawBlock("latex", "\\x", SourceRange.NONE))).doesNotContain("\\x");
        assertThat(codes()).containsExactly("raw-dropped");
    }

    @Test
    void nodesItHasNeverHeardOfFallBack() {
        record Call(String number) implements CustomBlock {
            @Override
            public List<Block> fallback() {
                return List.of(Paragraph.of("Call " + number));
            }
        }

        assertThat(fragment(new Call("112"))).contains("<p>Call 112</p>");
    }

    @Test
    void aHandlerCanAddToTheStandardOne() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .on(Link.class, (link, out) -> {
                    out.standard(link);
                    out.text(" (" + link.destination() + ")");
                })
                .build();

        assertThat(renderer.fragment(article(List.of(Paragraph.of(Link.of("https://a.example/", "A"))), List.of())))
                .contains("<a href=\"https://a.example/\">A</a> (https://a.example/)");
    }

    @Test
    void theHeadTellsWhatIsKnown() {
        Metadata metadata = Metadata.builder()
                .title("A <Title>")
                .authors(List.of(Person.author("Ann"), Person.author("Bo")))
                .created(CalendarDate.of(2015, 11, 1))
                .language("de")
                .description("It's \"about\" this")
                .tags(List.of("one", "two"))
                .build();
        String page = page(new Article("a", metadata, List.of(), List.of(), List.of(), List.of()));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\">")
                .contains("<title>A &lt;Title&gt;</title>")
                .contains("<meta name=\"author\" content=\"Ann\">")
                .contains("<meta name=\"author\" content=\"Bo\">")
                .contains("<meta name=\"description\" content=\"It's &quot;about&quot; this\">")
                .contains("<time datetime=\"2015-11-01\">1. November 2015</time>");
    }

    @Test
    void aBookOfArticlesKeepsTheirIdentifiersApart() throws IOException {
        Article one = article(List.of(), List.of(Section.of(2, "Aim", Paragraph.of(Link.of("#aim", "here")))));
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(Publication.of(Metadata.titled("Book"), List.of(one, one)), out, context);

        assertThat(out.toString())
                .contains("<h1 id=\"page.title\">Book</h1>")
                .contains("<h3 id=\"c1-aim\">Aim</h3>")
                .contains("<a href=\"#c2-aim\">here</a>");
    }

    @Test
    void theExceptionOfTheStreamReachesTheCaller() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(
                        () -> new HtmlRenderer().render(Publication.of(article(List.of(), List.of())), full, context))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static Article article(List<Block> lead, List<Section> sections) {
        return Article.of("Title", lead, sections);
    }

    private String fragment(Block... blocks) {
        return fragment(List.of(blocks), List.of());
    }

    private String fragment(List<Block> lead, List<Section> sections) {
        return new HtmlRenderer().fragment(article(lead, sections), context);
    }

    private static String page(Article article) {
        return new HtmlRenderer().render(article);
    }

    private String embedded(Image image, ResourceLoader loader) throws IOException {
        HtmlRenderer renderer =
                HtmlRenderer.builder().images(HtmlRenderer.Images.EMBEDDED).build();
        StringBuilder out = new StringBuilder();
        Article article = article(List.of(Paragraph.of(image)), List.of());
        renderer.render(Publication.of(article), out, context.withResources(loader));
        return out.toString();
    }

    private List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    @Test
    void linksBetweenTheArticlesOfABookStayOnItsPage() throws IOException {
        Article one = ArticleReader.standard()
                .readText("# One\n\n[a](two.md) [b](two.md#here) [c](elsewhere.md)\n", "book/one.md")
                .value();
        Article two = ArticleReader.standard()
                .readText("# Two\n\n## Here\n", "book/two.md")
                .value();
        StringBuilder out = new StringBuilder();

        new HtmlRenderer().render(Publication.of(Metadata.titled("Book"), List.of(one, two)), out, context);

        String prefix = "href=\"#c2-";
        assertThat(out.toString())
                .contains(prefix + "here\"", "href=\"elsewhere.md\"")
                .doesNotContain("two.md");
    }

    /** An article of one paragraph with a note. */
    private static Article noted(Inline... content) {
        Footnote note = new Footnote("x", List.of(Paragraph.of("Note")), SourceRange.NONE);
        return new Article(
                "a", Metadata.titled("T"), List.of(), List.of(Paragraph.of(content)), List.of(), List.of(note));
    }

    @Test
    void aLinkWhoseTextIsItsAddressSaysSo() {
        assertThat(fragment(link("https://example.org/", "example.org"))).contains("<a class=\"bare\" href=");
        assertThat(fragment(link("https://example.org/a", "https://example.org/a")))
                .contains("class=\"bare\"");
        assertThat(fragment(link("https://example.org/a", ""))).contains("class=\"bare\"");
        assertThat(fragment(link("https://example.org/a", "example.org"))).doesNotContain("bare");
        assertThat(fragment(link("mailto:a@example.org", "a@example.org"))).doesNotContain("bare");
    }

    private static Paragraph link(String destination, String text) {
        return Paragraph.of(new Link(destination, "", List.of(new Text(text)), Attributes.NONE, SourceRange.NONE));
    }

    @Test
    void aCellOfManyWordsSaysSo() {
        String words = "A cell with so many words that it would be higher than any screen if it were narrow.";

        assertThat(fragment(table(Row.of(words, "Few words.")))).contains("<td class=\"wordy\">A cell", "<td>Few");
    }
}
