package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.book.Numbering.Scheme;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CustomBlock;
import dev.octavo.model.Figure;
import dev.octavo.model.Heading;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.ThematicBreak;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    @Test
    void countsChaptersBelowOthersBehindTheirSections() {
        Chapter deepest = chapter("c", "# Trimming\n\n## How\n");
        Chapter below = new Chapter(Role.CHAPTER, "", article("b", "# Wick\n"), List.of(deepest));
        Chapter lamp = new Chapter(Role.CHAPTER, "", article("a", "# Lamp\n\n## Glass\n\n## Oil\n"), List.of(below));
        Publication book = assembled(2, lamp, chapter("d", "# Rain\n"));

        assertThat(book.chapters()).extracting(Chapter::number).containsExactly("1", "1.3", "1.3.1", "2");
        assertThat(titles(book.articles().get(0))).containsExactly("1.1\u2002Glass", "1.2\u2002Oil");
        assertThat(titles(book.articles().get(2))).containsExactly("How");
    }

    @Test
    void aHeadingThatSaysNothingIsNoSectionAndNotCounted() {
        String markdown = "# T\n\n## One\n\na\n\n### Inner\n\n##\n\nb\n\n### Two\n\nc\n\n##\n\n## Three\n\n> ##\n";

        Article article = assembled(2, chapter("a", markdown)).articles().get(0);

        assertThat(titles(article)).containsExactly("1.1\u2002One", "1.2\u2002Three");
        Section one = article.sections().get(0);
        assertThat(one.sections())
                .extracting(inner -> Nodes.text(inner.title()))
                .containsExactly("1.1.1\u2002Inner", "1.1.2\u2002Two");
        assertThat(one.sections().get(0).body().get(0))
                .isInstanceOf(ThematicBreak.class)
                .returns(Attributes.id("section").and(Attributes.classes("blank")), Block::attributes);
        assertThat(Nodes.stream(article).filter(ThematicBreak.class::isInstance))
                .hasSize(3);
        assertThat(Nodes.stream(article).filter(Heading.class::isInstance)).isEmpty();
    }

    @Test
    void aTextThatBeginsWithAHeadingThatSaysNothingIsItsLead() {
        Article article = assembled(0, chapter("a", "---\ntitle: T\n---\n\n##\n\na\n\n### Inner\n"))
                .articles()
                .get(0);

        assertThat(Nodes.text(article.lead())).isEqualTo("a");
        assertThat(titles(article)).containsExactly("Inner");
    }

    @Test
    void whatStandsBelowAnAppendixIsCalledOneToo() {
        Article referring = article("a", "# Lamp\n\nSee [](tides.md).\n");
        Chapter below = chapter("tides", "# Tides\n");
        Chapter tables = new Chapter(Role.APPENDIX, "", article("b", "# Tables\n"), List.of(below));
        Publication book = assembled(0, new Chapter(referring), tables);

        assertThat(Nodes.text(book.articles().get(0).lead())).isEqualTo("See appendix\u00A0A.1.");
    }

    @Test
    void marksInChaptersThatShareAPageHaveNamesOfTheirOwn() {
        Article mark = article("a", "A [rope]{.index}.\n");
        Metadata untitled = mark.metadata().toBuilder().title("").build();
        Publication book = assembled(
                0,
                new Chapter(Role.DEDICATION, "", mark.withMetadata(untitled), List.of()),
                new Chapter(Role.IMPRINT, "", mark.withId("b").withMetadata(untitled), List.of()),
                chapter("c", "# C\n\nA [rope]{.index}.\n"));

        assertThat(book.articles().stream()
                        .flatMap(Nodes::stream)
                        .map(node -> node.attributes().id())
                        .filter(id -> id.startsWith("ix")))
                .containsExactly("ix-1-1", "ix-2-1", "ix-1");
    }

    @Test
    void countsSectionsWhereChaptersAreNot() {
        Numbering numbering = Numbering.builder().chapters(false).sections(2).build();
        Chapter preface = new Chapter(Role.PREFACE, "", article("p", "# Before\n\n## Thanks\n"), List.of());
        Publication book = Assembler.builder()
                .numbering(numbering)
                .build()
                .assemble(book(preface, chapter("a", "# Lamp\n\n## Glass\n\n### Thin\n\n## Oil\n")))
                .value();

        assertThat(titles(book.articles().get(0))).containsExactly("Thanks");
        assertThat(titles(book.articles().get(1))).containsExactly("1\u2002Glass", "2\u2002Oil");
    }

    @Test
    void goesOnFromNumbersThatAreGiven() {
        Chapter seventh = new Chapter(Role.CHAPTER, "7", article("a", "# Lamp\n"), List.of());
        Chapter named = new Chapter(Role.APPENDIX, "X", article("c", "# Oils\n"), List.of());

        assertThat(assembled(0, seventh, chapter("b", "# Rain\n"), named).chapters())
                .extracting(Chapter::number)
                .containsExactly("7", "8", "X");
    }

    @Test
    void tellsChaptersApartThatHaveOneName() {
        Parsed<Publication> assembled =
                Assembler.standard().assemble(book(chapter("a", "# One\n"), chapter("a", "# Two\n")));

        assertThat(assembled.value().articles()).extracting(Article::id).containsExactly("a", "a-2");
        assertThat(assembled.diagnostics()).extracting(Diagnostic::code).containsExactly("chapter-id-twice");
    }

    private record Stage(List<Block> fallback) implements CustomBlock {

        @Override
        public CustomBlock rewritten(UnaryOperator<List<Block>> change) {
            List<Block> changed = change.apply(fallback);
            return changed == fallback ? this : new Stage(changed);
        }
    }

    @Test
    void countsAndRefersInNodesOfAnApplication() {
        List<Block> scene = article("a", "As @fig:rain has it.\n\n![Rain](r.png \"Rain\"){#fig:rain}\n")
                .lead();
        Article article = Article.of("A", List.of(new Stage(scene)), List.of());

        Article assembled = Assembler.standard().assemble(article).value();

        assertThat(Nodes.text(assembled.lead())).contains("As Figure\u00A01 has it", "Figure\u00A01\u2002Rain");
    }

    @Test
    void countsAsItIsToldWhateverThePublicationSays() {
        Article article = article("a", "---\nnumbering: no\n---\n![Rain](r.png \"Rain\")\n");
        Assembler assembler = Assembler.builder()
                .numbering(Numbering.builder().figures(Scheme.CONTINUOUS).build())
                .build();
        Figure figure = (Figure) assembler.assemble(article).value().lead().get(0);

        assertThat(Nodes.text(figure.caption())).isEqualTo("Figure\u00A01\u2002Rain");
    }

    @Test
    void refusesADepthThatNoSectionHas() {
        assertThatThrownBy(() -> Numbering.builder().sections(7).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 6");
    }

    private static Publication assembled(int depth, Chapter... chapters) {
        Numbering numbering = Numbering.builder().sections(depth).build();
        return Assembler.builder()
                .numbering(numbering)
                .build()
                .assemble(book(chapters))
                .value();
    }

    private static Publication book(Chapter... chapters) {
        return new Publication(Metadata.titled("A Small Harbour"), List.of(chapters));
    }

    private static Chapter chapter(String id, String text) {
        return new Chapter(article(id, text));
    }

    private static Article article(String id, String text) {
        return ArticleReader.standard().readText(text, id + ".md").value();
    }

    private static List<String> titles(Article article) {
        return article.sections().stream().map(Section::title).map(Nodes::text).toList();
    }
}
