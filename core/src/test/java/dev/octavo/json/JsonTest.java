package dev.octavo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.octavo.RandomArticle;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    private static final JsonRenderer WITH_SOURCES =
            JsonRenderer.builder().sources(true).build();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isFoundByItsName() {
        assertThat(Renderers.forFormat("json")).isInstanceOf(JsonRenderer.class);
    }

    @Test
    void holdsWhatIsKnownUnderItsName() throws IOException {
        Article article = ArticleReader.standard()
                .readText("---\ntitle: A\nauthor: B\ndate: 2015-11-1\n---\n\n## C\n", "a.md")
                .value();
        assertThat(json(new JsonRenderer(), Publication.of(article))).isEqualTo("""
                        {
                          "id" : "a",
                          "metadata" : {
                            "title" : "A",
                            "authors" : [
                              {
                                "name" : "B",
                                "role" : "author"
                              }
                            ],
                            "created" : "2015-11-01"
                          },
                          "frontMatter" : {
                            "title" : "A",
                            "author" : "B",
                            "date" : "2015-11-1"
                          },
                          "sections" : [
                            {
                              "level" : 2,
                              "title" : [
                                {
                                  "type" : "text",
                                  "text" : "C"
                                }
                              ],
                              "attributes" : {
                                "id" : "c"
                              }
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackTheCasesWithTheirPlaces(Path file) throws IOException {
        Article article = ArticleReader.standard().read(file).value();
        String json = json(WITH_SOURCES, Publication.of(article));
        Parsed<Publication> back = read(json);
        assertThat(back.diagnostics()).isEmpty();
        assertThat(back.value().single().orElseThrow().sections()).isEqualTo(article.sections());
        assertThat(back.value().single().orElseThrow().lead()).isEqualTo(article.lead());
        assertThat(json(WITH_SOURCES, back.value())).isEqualTo(json);
    }

    @Test
    void readsBackRandomArticles() throws IOException {
        for (int seed = 0; seed < 1000; seed++) {
            String json = json(new JsonRenderer(), Publication.of(RandomArticle.of(seed)));
            Parsed<Publication> back = read(json);
            assertThat(back.diagnostics()).isEmpty();
            assertThat(json(new JsonRenderer(), back.value())).isEqualTo(json);
        }
    }

    @Test
    void readsBackABook() throws IOException {
        Chapter chapter = new Chapter(Article.of("One", List.of(Paragraph.of("Text.")), List.of()));
        Chapter above = new Chapter(Role.APPENDIX, "A", chapter.article(), List.of(chapter, chapter));
        Publication book =
                new Publication(Metadata.titled("Book"), List.of(chapter, new Part("II", "Part", List.of(above))));
        Parsed<Publication> back = read(json(new JsonRenderer(), book));
        assertThat(back.diagnostics()).isEmpty();
        assertThat(json(new JsonRenderer(), back.value())).isEqualTo(json(new JsonRenderer(), book));
        assertThat(back.value().chapters())
                .extracting(Chapter::role, Chapter::number)
                .contains(tuple(Role.APPENDIX, "A"));
        assertThat(back.value().articles()).hasSize(4);
    }

    @Test
    void keepsWhatAnOnlyChapterIs() throws IOException {
        Article article = Article.of("For Ines", List.of(Paragraph.of("Text.")), List.of());
        Publication book =
                new Publication(article.metadata(), List.of(new Chapter(Role.DEDICATION, "", article, List.of())));
        assertThat(read(json(new JsonRenderer(), book)).value().entries().get(0))
                .isInstanceOfSatisfying(
                        Chapter.class, chapter -> assertThat(chapter.role()).isEqualTo(Role.DEDICATION));
    }

    @Test
    void keepsWhatStandsBeforeAFault() {
        Parsed<Publication> parsed = read("{\"metadata\": {\"title\": \"A\"},\n \"lead\": [{\"type\": \"quote\", oops");
        assertThat(parsed.value().metadata().title()).isEqualTo("A");
        assertThat(parsed.value().single().orElseThrow().lead()).hasSize(1);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("json-syntax");
        assertThat(parsed.diagnostics().get(0).at().line()).isEqualTo(2);
    }

    @Test
    void tellsWhatItDoesNotUnderstand() {
        Parsed<Publication> parsed = read("""
                {"metadata": {"created": "soon", "colour": "red"},
                 "lead": [{"type": "poem", "verses": []},
                          {"type": "text", "text": "no block"},
                          {"type": "ordered-list", "start": -1}],
                 "sections": [{"level": 7}]}
                """);
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.json:1:26: warning: created is not an ISO 8601 date: soon [json-value]",
                        "a.json:1:44: warning: the member colour means nothing here; it is left out [json-member]",
                        "a.json:2:11: warning: no type of node: poem; it is left out [json-type]",
                        "a.json:3:11: warning: a node of type text cannot stand here; it is left out [json-type]",
                        "a.json:4:45: warning: start is not a whole number: -1 [json-value]",
                        "a.json:5:25: warning: level is 1 to 6, not 7 [json-value]");
    }

    @Test
    void tellsOfEveryMemberThatMeansNothing() {
        Parsed<Publication> parsed = read("""
                {"metadata": {"authors": [{"name": "A", "u1": ""}], "series": {"u2": ""}},
                 "lead": [{"type": "bullet-list", "items": [{"u3": ""}]},
                          {"type": "table", "body": [{"u4": "", "cells": [{"u5": ""}]}]},
                          {"type": "definition-list", "definitions": [{"u6": ""}]},
                          {"type": "paragraph", "at": {"u7": ""}, "content": [
                            {"type": "citation", "works": [{"key": "k", "u8": ""}]}]}],
                 "sections": [{"u9": ""}],
                 "footnotes": [{"label": "1", "u10": ""}]}
                """);
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "the member u" + i + " means nothing here; it is left out")
                        .toList());
    }

    @Test
    void tellsOfAFlagThatIsNoneAndOfASecondValue() {
        assertThat(read("{\"metadata\": {\"draft\": \"yes\"}}\n{}").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.json:1:24: warning: draft is one of false, true, not yes [json-value]",
                        "a.json:2:1: warning: a text holds one value; from here on it is left out [json-value]");
    }

    @Test
    void keepsFrontMatterAsDeepAsRenderersMayGo() throws IOException {
        String deep = "{\"frontMatter\": {\"a\": " + "[".repeat(900) + "]".repeat(900) + "}}";
        Parsed<Publication> parsed = read(deep);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-nesting");
        assertThat(json(new JsonRenderer(), parsed.value())).contains("\"a\" : [");
    }

    @Test
    void nestsOnlyAsDeepAsAReader() {
        String deep = "{\"lead\": " + "[{\"type\": \"quote\", \"body\": ".repeat(200) + "[]" + "}]".repeat(200) + "}";
        assertThat(read(deep).diagnostics()).extracting(Diagnostic::code).containsExactly("limit-nesting");
        assertThat(read("[".repeat(100_000)).diagnostics())
                .extracting(Diagnostic::code)
                .contains("json-syntax");
    }

    private static Parsed<Publication> read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), "a.json");
    }

    private static String json(JsonRenderer renderer, Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(publication, out, RenderContext.standard());
        return out.toString(StandardCharsets.UTF_8);
    }
}
