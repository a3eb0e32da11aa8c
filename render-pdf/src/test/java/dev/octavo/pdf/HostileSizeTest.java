package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents larger than most: each is a matter of seconds, and ten times of it still is. */
class HostileSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"footnotes", "code", "line", "links", "headings", "formulas", "tables", "spans", "squares"})
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void publishesALargeDocument(String kind) {
        Pdf pdf = Pdf.of(article(kind));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.letters()).contains("LAST");
    }

    private static Article article(String kind) {
        return switch (kind) {
            case "footnotes" -> footnotes();
            case "code" ->
                article(CodeBlock.of("java", "int value = compute(\"text\"); // fifty letters long\n".repeat(10_000)));
            case "line" -> article(CodeBlock.of("", "y".repeat(200_000)));
            case "links" -> article(paragraphs(i -> Samples.link("https://example.org/" + i, "link " + i), 4_000));
            case "headings" -> headings();
            case "formulas" ->
                article(paragraphs(i -> new InlineMath("\\frac{a_{" + i + "}}{b^2}", SourceRange.NONE), 600));
            case "tables" -> article(nestedTables(20));
            case "spans" -> article(table(new Table.Cell(false, 1_000, 1_000, List.of(Paragraph.of("wide")))));
            case "squares" ->
                article(table(new Table.Cell(false, 1, 1, List.of(Paragraph.of("字".repeat(49_000))))))
                        .withMetadata(Metadata.titled("Test").toBuilder()
                                .language("zh")
                                .build());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Article footnotes() {
        List<Footnote> notes = IntStream.range(0, 1_500)
                .mapToObj(i -> new Footnote("n" + i, List.of(Paragraph.of("note " + i)), SourceRange.NONE))
                .toList();
        List<Inline> calls = IntStream.range(0, 1_500)
                .boxed()
                .<Inline>flatMap(
                        i -> Stream.of(Samples.text("word "), new FootnoteReference("n" + i, SourceRange.NONE)))
                .toList();
        return new Article(
                "notes",
                Metadata.titled("Notes"),
                List.of(),
                List.of(new Paragraph(calls, Attributes.NONE, SourceRange.NONE), Paragraph.of("LAST")),
                List.of(),
                notes);
    }

    private static Article headings() {
        Stream<Section> sections =
                IntStream.range(0, 600).mapToObj(i -> Section.of(2, "Heading " + i, Paragraph.of("text")));
        return new Article(
                "headings",
                Metadata.titled("Headings"),
                List.of(),
                List.of(),
                Stream.concat(sections, Stream.of(Section.of(2, "LAST"))).toList(),
                List.of());
    }

    /** Ten to a paragraph. */
    private static Block[] paragraphs(IntFunction<Inline> inline, int count) {
        return IntStream.range(0, count / 10)
                .mapToObj(i -> new Paragraph(
                        IntStream.range(10 * i, 10 * i + 10).mapToObj(inline).toList(),
                        Attributes.NONE,
                        SourceRange.NONE))
                .toArray(Block[]::new);
    }

    private static Block nestedTables(int depth) {
        Block inner = depth == 0 ? Paragraph.of("innermost") : nestedTables(depth - 1);
        return table(new Table.Cell(false, 1, 1, List.of(inner)));
    }

    private static Table table(Table.Cell cell) {
        return new Table(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Table.Row(List.of(cell))),
                Attributes.NONE,
                SourceRange.NONE);
    }

    private static Article article(Block... blocks) {
        return Article.of(
                "Large",
                Stream.concat(Stream.of(blocks), Stream.of(Paragraph.of("LAST")))
                        .toList(),
                List.of());
    }
}
