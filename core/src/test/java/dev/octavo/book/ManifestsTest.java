package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the manifests of each tool: a line for each entry, indented as it is nested. */
class ManifestsTest {

    private final Path folder;

    ManifestsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void octavoHasGroupsRolesAndChaptersBelowOthers() throws IOException {
        chapters("for-ines", "copyright", "preface", "lamp", "wick", "rain", "tides", "thanks");
        assertThat(outline("octavo.yaml", """
                title: Harbour
                front:
                  - {file: for-ines.md, role: dedication}
                  - copyright.md
                  - preface.md
                chapters:
                  - part: Night
                    chapters:
                      - file: lamp.md
                        chapters: [wick.md]
                  - rain.md
                appendices: [tides.md]
                back: [thanks.md]
                """)).isEqualTo("""
                dedication for-ines
                imprint copyright
                preface preface
                part Night
                  chapter lamp
                    chapter wick
                chapter rain
                appendix tides
                acknowledgments thanks
                """);
    }

    @Test
    void leanpubTellsItsMatterInTheListAndInFiles() throws IOException {
        chapters("foreword", "lamp", "rain", "tides");
        write("part-one.txt", "{class: part}\n# The Night\n");
        write("old-part.txt", "-# The Day\n");
        write("notes.md", "{backmatter}\n\n# Notes on Oil\n");
        assertThat(outline("Book.txt", """
                frontmatter:
                foreword.md
                mainmatter:

                part-one.txt
                lamp.md
                # rain.md is not ready
                old-part.txt
                rain.md
                gone.md
                notes.md
                tides.md
                """)).isEqualTo("""
                foreword foreword
                part The Night
                  chapter lamp
                part The Day
                  chapter rain
                appendix notes
                appendix tides
                """);
        assertThat(BookReader.manifestIn(folder)).contains(folder.resolve("Book.txt"));
    }

    @Test
    void leanpubsBookIsCalledAsTheFolderAroundItsManuscript() throws IOException {
        write("a-lamp/manuscript/one.md", "# One\n");
        write("a-lamp/manuscript/Book.txt", "one.md\n");

        assertThat(read("a-lamp/manuscript/Book.txt")
                        .value()
                        .publication()
                        .metadata()
                        .title())
                .isEqualTo("A lamp");
    }

    @Test
    void leanpubReadsNothingOutsideOfTheBookAndKeepsTitlesWhole(@TempDir Path elsewhere) throws IOException {
        chapters("lamp");
        write("part.txt", "{class: part}\n# Learning C# fast {#c}\n");
        Files.writeString(elsewhere.resolve("secret.txt"), "-# Secret\n");
        Files.createSymbolicLink(folder.resolve("linked.txt"), elsewhere.resolve("secret.txt"));
        assertThat(outline("Book.txt", """
                part.txt
                lamp.md
                linked.txt
                %s
                no\0path.md
                """.formatted(elsewhere.resolve("secret.txt"))))
                .isEqualTo("""
                part Learning C# fast
                  chapter lamp
                """);
    }

    @Test
    void aTextThatIsCalledAsLeanpubsListIsNone() throws IOException {
        write("Book.txt", "It was a dark night.\n");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void quartoTellsWhetherSectionsAreCounted() throws IOException {
        write("one.qmd", "# One\n\n## In\n\n### Deep\n");
        write("_quarto.yml", "number-sections: false\nbook: {title: Q, chapters: [one.qmd]}\n");
        assertThat(numbers("_quarto.yml")).containsExactly("", "In");

        write("_quarto.yml", """
                book: {title: Q, chapters: [one.qmd]}
                format: {html: {number-sections: true, number-depth: 2}}
                """);
        assertThat(numbers("_quarto.yml")).containsExactly("1", "1.1\u2002In");
    }

    private List<String> numbers(String manifest) throws IOException {
        Chapter first =
                read(manifest).value().publication().chapters().findFirst().orElseThrow();
        return List.of(
                first.number(), Nodes.text(first.article().sections().get(0).title()));
    }

    @Test
    void aSummaryMayBeginWithItsFirstPart() throws IOException {
        chapters("a", "b");
        assertThat(outline("SUMMARY.md", "## Night\n\n- [A](a.md)\n- To be written\n\n## Day\n\n- [B](b.md)\n"))
                .isEqualTo("part Night\n  chapter a\npart Day\n  chapter b\n");
        assertThat(found("SUMMARY.md")).containsExactly("4:3 chapter-missing");
    }

    @Test
    void octavoReportsWhatMeansNothing() throws IOException {
        chapters("a", "b");
        write("octavo.yaml", """
                titel: Torn
                numbering: yes
                chapters:
                  - file: a.md
                    rolle: preface
                    title: [A]
                  - {file: b.md, role: prologue}
                  - file:
                appendices: b.md
                """);
        assertThat(found("octavo.yaml"))
                .containsExactly(
                        "1:8 book-key",
                        "5:12 book-key",
                        "6:12 book-value",
                        "7:24 book-value",
                        "8:10 book-value",
                        "9:13 book-entry");
        assertThat(outline("octavo.yaml")).isEqualTo("chapter a\nchapter b\n");
    }

    @Test
    void whatIsWrittenOfTheOthersNeedsNoFile() throws IOException {
        write("lamp.md", "# Lamp\n\nThe [wick]{.index}.\n\n![Wick](wick.png \"A wick\")\n");
        assertThat(outline("octavo.yaml", """
                front:
                  - role: list-of-figures
                  - {role: list-of-tables, title: Timetables}
                chapters: [lamp.md]
                back:
                  - role: index
                """)).isEqualTo("""
                list-of-figures list-of-figures
                list-of-tables list-of-tables
                chapter lamp
                index index-of-terms
                """);
        List<Article> articles = read("octavo.yaml").value().publication().articles();
        assertThat(articles)
                .extracting(article -> article.metadata().title())
                .containsExactly("Figures", "Timetables", "Lamp", "Index");
        assertThat(texts(articles.get(0))).containsExactly("Figure\u00A01.1", "\u2002A wick");
        assertThat(texts(articles.get(3))).contains("wick, ");
    }

    @Test
    void aDayBeforeTheNameOfAFileIsNoPartOfItsTitle() throws IOException {
        write("2026-01-02-hi.md", "---\ntitle: Hi\n---\nOne.\n");
        write("2026-01-03-hi-there.md", "# Hi there\n\nTwo.\n");
        write("2026-01-04-so-long.md", "Three.\n");
        write("2026-01-05.md", "Four.\n");
        assertThat(read("").value().publication().articles())
                .extracting(article -> article.metadata().title())
                .containsExactly("Hi", "Hi there", "So long", "2026-01-05");
    }

    @Test
    void aTitleThatIsWrittenIsNotTakenForTheNameOfTheFile() throws IOException {
        write("hi.md", "---\ntitle: Hi\n---\nOne.\n");
        write("SUMMARY.md", "- [Greeting](hi.md)\n");
        assertThat(read("SUMMARY.md").value().publication().articles())
                .extracting(article -> article.metadata().title())
                .containsExactly("Hi");
    }

    @Test
    void mkDocsHasTheOrderOfItsNavigation() throws IOException {
        chapters(
                "docs/index",
                "docs/about",
                "docs/guide/use",
                "docs/guide/deep/index",
                "docs/guide/deep/a",
                "docs/guide/b");
        chapters("docs/forgotten");
        assertThat(outline("mkdocs.yml", """
                site_name: Tide Docs
                site_author: Ines
                theme: {name: material, language: de}
                markdown_extensions:
                  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
                nav:
                  - Home: index.md
                  - Guide:
                    - guide/use.md
                    - Deep:
                      - guide/deep/index.md
                      - A: guide/deep/a.md
                    - Flat: [B: guide/b.md]
                    - Elsewhere: https://example.org/
                  - About: about.md
                  - Torn: {a: [], b: torn.pdf}
                """)).isEqualTo("""
                chapter index
                part Guide
                  chapter guide/use
                  chapter guide/deep/index
                    chapter guide/deep/a
                  chapter guide/b
                chapter about
                """);
        assertThat(BookReader.manifestIn(folder)).contains(folder.resolve("mkdocs.yml"));
        Parsed<Book> read = read("mkdocs.yml");
        assertThat(read.value().publication().metadata().title()).isEqualTo("Tide Docs");
        assertThat(read.value().publication().metadata().languageOrDefault()).isEqualTo("de");
        assertThat(found("mkdocs.yml"))
                .containsExactly(
                        "13:13 part-within", "14:18 chapter-elsewhere", "16:11 book-entry", "0:0 book-left-out");
    }

    /** Folders stood behind all files, and were called after their names. */
    @Test
    void categoriesOfDocusaurusSayWhereAFolderStandsAndWhatItIsCalled() throws IOException {
        write("intro-tour.md", "---\nsidebar_position: 1\n---\n# Tour\n");
        write("faq.md", "---\nsidebar_position: 4\n---\n# Questions\n");
        chapters("guide/config", "ref/api", "torn/a");
        write("guide/_category_.json", "{\"label\": \"The Guide\", \"position\": 2.5}");
        write("ref/_category_.yml", "label: Reference\nposition: 3\n");
        write("torn/_category_.json", "{\"label\": [");
        assertThat(outline("")).isEqualTo("""
                chapter intro-tour
                part The Guide
                  chapter guide/config
                part Reference
                  chapter ref/api
                chapter faq
                part Torn
                  chapter torn/a
                """);
    }

    /** Without it a Jupyter Book was a folder of articles, whose links led nowhere. */
    @Test
    void jupyterBookHasARootPartsAndFilesWithoutEndings() throws IOException {
        chapters("index", "install", "guide/config", "guide/deploy", "guide/deep/tuning", "faq");
        write("note.ipynb", "{\"nbformat\": 4, \"metadata\": {}, \"cells\": []}");
        write("_config.yml", "title: Tide Docs\nauthor: Ines\nsphinx: {config: {language: de}}\nlogo: l.png\n");
        assertThat(outline("_toc.yml", """
                format: jb-book
                root: index
                parts:
                  - caption: Start
                    numbered: true
                    chapters:
                      - file: install
                      - file: note
                  - caption: Guide
                    chapters:
                      - file: guide/config.md
                        title: To configure
                        sections:
                          - file: guide/deploy
                            sections: [{file: guide/deep/tuning}]
                      - url: https://example.org
                  - chapters:
                      - file: faq
                      - file: nothing
                      - glob: more/*
                  - caption: Empty
                    chapters: none
                """)).isEqualTo("""
                preface index
                part Start
                  chapter install
                  chapter note
                part Guide
                  chapter guide/config
                    chapter guide/deploy
                      chapter guide/deep/tuning
                chapter faq
                """);
        assertThat(BookReader.manifestIn(folder)).contains(folder.resolve("_toc.yml"));
        Parsed<Book> read = read("_toc.yml");
        assertThat(read.value().publication().metadata().title()).isEqualTo("Tide Docs");
        assertThat(read.value().publication().metadata().languageOrDefault()).isEqualTo("de");
        assertThat(found("_toc.yml"))
                .containsExactly(
                        "16:14 chapter-elsewhere", "19:15 chapter-missing", "20:9 book-entry", "22:15 book-entry");
    }

    /** Jupyter Book has another manifest from its second version on. */
    @Test
    void mystHasFilesAndGroupsOfFiles() throws IOException {
        chapters("index", "install", "guide/config", "guide/deploy", "faq");
        assertThat(outline("myst.yml", """
                version: 1
                project:
                  title: Tide Docs
                  authors: [{name: Ines, affiliations: [Sea]}]
                  license: CC-BY-4.0
                  toc:
                    - file: index.md
                    - title: Guide
                      children:
                        - file: install.md
                          title: To install
                          children:
                            - file: guide/config.md
                        - title: More
                          children: [{file: guide/deploy.md}]
                        - url: https://example.org
                    - file: faq.md
                    - pattern: more/*.md
                site:
                  template: book-theme
                """)).isEqualTo("""
                preface index
                part Guide
                  chapter install
                    chapter guide/config
                  chapter guide/deploy
                chapter faq
                """);
        assertThat(BookReader.manifestIn(folder)).contains(folder.resolve("myst.yml"));
        assertThat(read("myst.yml").value().publication().metadata().title()).isEqualTo("Tide Docs");
        assertThat(found("myst.yml"))
                .containsExactly("14:11 part-within", "16:16 chapter-elsewhere", "18:7 book-entry");
    }

    @Test
    void aMystProjectWithoutContentsIsAFolderOfArticles() throws IOException {
        write("myst.yml", "version: 1\nproject:\n  title: Tide\n");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void aJupyterBookWithoutARootIsAFolderOfArticles() throws IOException {
        write("_toc.yml", "- file: intro\n- part: Night\n  chapters:\n  - file: lamp\n");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    /** The title of the part was lost, and the manifest of the other book printed, and nobody was told. */
    @Test
    void aPartOrABookWithinABookIsTold() throws IOException {
        chapters("a", "inner/b");
        write("inner/octavo.yaml", "title: Inner\nchapters: [b.md]\n");
        assertThat(outline("octavo.yaml", """
                title: Outer
                chapters:
                  - part: Night
                    chapters:
                      - part: Deep
                        chapters: [a.md]
                  - inner/octavo.yaml
                  - inner
                  - inner/b.md
                """)).isEqualTo("part Night\n  chapter a\nchapter inner/b\n");
        assertThat(found("octavo.yaml")).containsExactly("5:15 part-within", "7:5 chapter-kind", "8:5 chapter-kind");
    }

    @Test
    void mkDocsWithoutNavigationIsAFolderOfArticlesThatHasAName() throws IOException {
        chapters("docs/b", "docs/a");
        write("mkdocs.yml", "site_name: Tide Docs\n");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
        assertThat(outline("")).isEqualTo("chapter docs/a\nchapter docs/b\n");
        assertThat(read("").value().publication().metadata().title()).isEqualTo("Tide Docs");
        assertThat(outline("mkdocs.yml")).isEqualTo("chapter a\nchapter b\n");
    }

    @Test
    void aLinkFromTheTopMayStartFromAFolderAroundTheTexts() throws IOException {
        write("content/blog/p.md", "[q](@/blog/q.md)\n");
        write("content/blog/q.md", "# Q\n");
        assertThat(read("").diagnostics()).isEmpty();
    }

    @Test
    void aFolderHoldsPostsAndPagesOfMdxButNoDrafts() throws IOException {
        write("_posts/2026-01-02-a.md", "[top](@/_posts/2026-01-03-b.mdx#deep)\n");
        write("_posts/2026-01-03-b.mdx", "import X from 'x'\n\n# B\n\n## Deep\n");
        write("_drafts/c.md", "# C\n");
        write("index.md", "# All\n");
        assertThat(outline("")).isEqualTo("""
                chapter index
                part Posts
                  chapter _posts/2026-01-02-a
                  chapter _posts/2026-01-03-b
                """);
        assertThat(read("").diagnostics()).extracting("code").containsExactly("mdx-code");
    }

    @Test
    void whatHasNothingToListHasATitleAndIsTold() throws IOException {
        chapters("lamp");
        assertThat(found("octavo.yaml", """
                language: de
                front:
                  - role: list-of-figures
                chapters: [lamp.md]
                back:
                  - role: bibliography
                """)).containsExactly("3:5 list-empty", "6:5 bibliography-empty");
        assertThat(read("octavo.yaml").value().publication().articles())
                .extracting(article -> article.metadata().title())
                .contains("Abbildungen", "Literatur");
    }

    @Test
    void whatNobodyElseWritesNeedsAFile() throws IOException {
        chapters("lamp");
        assertThat(found("octavo.yaml", """
                chapters: [lamp.md]
                back:
                  - role: colophon
                  - {role: index, chapters: [lamp.md]}
                """)).containsExactly("3:5 book-entry", "4:29 book-key", "4:5 index-unmarked");
    }

    @Test
    void whatIsBelowAMissingChapterTakesItsPlace() throws IOException {
        chapters("wick");
        assertThat(outline("octavo.yaml", """
                chapters:
                  - file: gone.md
                    chapters: [wick.md]
                """)).isEqualTo("chapter wick\n");
    }

    @Test
    void aDedicationIsNotCalledAfterItsFile() throws IOException {
        write("for.md", "---\ntitle: \"\"\n---\nFor Ines.\n");
        write("epigraph.md", "# After the storm\n\nWe are all at sea.\n");
        write("octavo.yaml", "language: de\nfront: [{file: for.md, role: dedication}, epigraph.md]\n");
        List<Chapter> front =
                read("octavo.yaml").value().publication().chapters().toList();

        assertThat(front).extracting(Chapter::isSilent).containsExactly(true, false);
        assertThat(front)
                .extracting(chapter -> chapter.article().metadata().languageOrDefault())
                .containsOnly("de");
    }

    @Test
    void mdBookNestsAndDoesNotCountWhatStandsOutsideItsLists() throws IOException {
        write("book.toml", "[book]\ntitle = \"Harbour\"\n");
        chapters("src/intro", "src/about", "src/lamp", "src/wick", "src/rain", "src/people");
        write("src/SUMMARY.md", """
                # Summary

                [Introduction](intro.md)
                [About this book](about.md)

                # Night

                - [Lamp](lamp.md)
                    - [Not yet]()
                        - [Wick](wick.md)

                ---

                - [Rain](rain.md)

                [People](people.md)
                """);
        assertThat(outline("book.toml")).isEqualTo("""
                introduction intro
                preface about
                part Night
                  chapter lamp
                    chapter wick
                chapter rain
                afterword people
                """);
        assertThat(found("book.toml")).containsExactly("9:7 chapter-missing");
    }

    @Test
    void mdBookDoesNotPrintHiddenLinesAndTakesPrograms() throws IOException {
        write("book.toml", "");
        write("src/SUMMARY.md", "- [A](a.md)\n");
        write("src/a.md", """
                ```rust,ignore
                # fn main() {
                #[derive(Debug)]
                struct Lamp;
                #
                    ## not hidden
                # }
                ```

                ```sh
                # a comment
                ```

                {{#playground lamp.rs editable}}

                {{#rustdoc_include lamp.rs:light}}
                """);
        write("src/lamp.rs", "// ANCHOR: light\nfn light() {}\n// ANCHOR_END: light\n");

        assertThat(Nodes.stream(read("book.toml")
                                .value()
                                .publication()
                                .articles()
                                .get(0))
                        .filter(CodeBlock.class::isInstance)
                        .map(CodeBlock.class::cast))
                .extracting(CodeBlock::text)
                .containsExactly(
                        "#[derive(Debug)]\nstruct Lamp;\n    # not hidden\n",
                        "# a comment\n",
                        "// ANCHOR: light\nfn light() {}\n// ANCHOR_END: light\n");
    }

    /** Snippets are named from the folder of the manifest, or from that of the texts. */
    @Test
    void mkDocsPutsInSnippets() throws IOException {
        write("mkdocs.yml", "site_name: Tide\nnav:\n  - guide/a.md\n");
        write("docs/guide/a.md", """
                # A

                --8<-- "more/note.md"

                ```py
                --8<-- "guide/x.py:part"
                ```

                --8<-- "../../secret.md"
                """);
        write("docs/guide/x.py", "a = 1\n# --8<-- [start:part]\nb = 2\n# --8<-- [end:part]\n");
        write("more/note.md", "Mind the *tide*.\n");

        Parsed<Book> read = read("mkdocs.yml");
        assertThat(read.value().publication().articles().get(0).lead())
                .extracting(block -> block instanceof CodeBlock code ? code.text() : Nodes.text(block.children()))
                .startsWith("Mind the tide.", "b = 2\n");
        assertThat(found("mkdocs.yml")).containsExactly("9:1 resource-outside");
    }

    @Test
    void aCycleOfIncludesIsTold() throws IOException {
        write("octavo.yaml", "chapters: [a.md]");
        write("a.md", "# A\n\n{{#include b.md}}\n");
        write("b.md", "Text.\n\n{{#include b.md}}\n");

        assertThat(found("octavo.yaml")).containsExactly("3:1 limit-includes");
        assertThat(outline("octavo.yaml")).isEqualTo("chapter a\n");
    }

    @Test
    void gitBookHasItsTextsWhereItSays() throws IOException {
        write(".gitbook.yaml", "root: ./docs/\nstructure:\n  summary: TOC.md\n");
        chapters("docs/README", "docs/lamp", "docs/wick");
        write("docs/TOC.md", """
                # Table of contents

                * [Harbour](README.md)

                ## Night

                * [Lamp](lamp.md)
                  * [Wick](wick.md)
                """);
        assertThat(outline(".gitbook.yaml")).isEqualTo("""
                chapter README
                part Night
                  chapter lamp
                    chapter wick
                """);
    }

    @Test
    void quartoHasPartsAppendicesAndAnIndex() throws IOException {
        chapters("references");
        for (String name : List.of("index", "lamp", "night", "wick", "tides")) {
            write(name + ".qmd", "# " + name + "\n");
        }
        write("_quarto.yml", """
                project:
                  type: book
                lang: pt
                book:
                  title: Harbour
                  author: Ines Halloran
                  chapters:
                    - index.qmd
                    - part: Day
                      chapters: [lamp.qmd]
                    - part: night.qmd
                      chapters: [wick.qmd]
                    - data.docx
                    - references.md
                  appendices: [tides.qmd]
                """);
        assertThat(outline("_quarto.yml")).isEqualTo("""
                preface index
                part Day
                  chapter lamp
                chapter night
                  chapter wick
                bibliography references
                appendix tides
                """);
        assertThat(found("_quarto.yml")).containsExactly("13:7 chapter-kind", "1:1 bibliography-empty");
        assertThat(read("_quarto.yml").value().publication().metadata())
                .satisfies(metadata -> assertThat(metadata.languageOrDefault()).isEqualTo("pt"))
                .satisfies(metadata -> assertThat(metadata.authors()).hasSize(1));
        assertThat(BookReader.manifestIn(folder)).contains(folder.resolve("_quarto.yml"));
        write("_quarto.yml", "project:\n  type: website\n");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void bookdownTakesItsFolderAndTheMarksInIt() throws IOException {
        write("_bookdown.yml", "book_filename: harbour\n");
        write("index.Rmd", "---\ntitle: Harbour\n---\n\n# Welcome {-}\n");
        write("01-lamp.Rmd", "# (PART) Night {-}\n\n# Lamp\n\nA lamp.\n");
        write("02-rain.Rmd", "# Rain\n");
        write("03-tides.Rmd", "# (APPENDIX) Appendix {-}\n\n# Tides\n");
        write("_draft.Rmd", "# Draft\n");

        assertThat(outline("_bookdown.yml")).isEqualTo("""
                preface index
                part Night
                  chapter 01-lamp
                  chapter 02-rain
                appendix 03-tides
                """);
        Publication book = read("_bookdown.yml").value().publication();
        assertThat(book.metadata().title()).isEqualTo("Harbour");
        assertThat(book.articles())
                .extracting(article -> article.metadata().title())
                .containsExactly("Welcome", "Lamp", "Rain", "Tides");
    }

    @Test
    void bookdownBeginsAChapterWithEachHeadingOfTheFirstLevel() throws IOException {
        write("_bookdown.yml", "book_filename: harbour\n");
        write(
                "01-lamp.Rmd",
                "# Lamp\n\nA[^a] and [rain](#rain).\n\n# Rain\n\nB[^b].\n\n## Wet\n\n[^a]: A.\n[^b]: B.\n");
        List<Chapter> chapters =
                read("_bookdown.yml").value().publication().chapters().toList();

        assertThat(chapters).extracting(Chapter::number).containsExactly("1", "2");
        assertThat(chapters)
                .extracting(chapter -> chapter.article().metadata().title())
                .containsExactly("Lamp", "Rain");
        assertThat(chapters)
                .extracting(chapter ->
                        Nodes.text(chapter.article().footnotes().get(0).body()).strip())
                .containsExactly("A.", "B.");
        assertThat(Nodes.stream(chapters.get(0).article()).filter(Link.class::isInstance))
                .extracting(link -> ((Link) link).destination())
                .containsExactly("01-lamp-rain#rain");
    }

    @Test
    void bookdownBeginsAppendicesBehindTheChapterThatAMarkStandsIn() throws IOException {
        write("_bookdown.yml", "book_filename: harbour\n");
        write("01-lamp.Rmd", "# Lamp\n\nText.\n\n# (APPENDIX) Appendix {-}\n");
        write("02-tides.Rmd", "# Tides\n");
        assertThat(outline("_bookdown.yml")).isEqualTo("chapter 01-lamp\nappendix 02-tides\n");
    }

    @Test
    void bookdownRefersByNumber() throws IOException {
        write("_bookdown.yml", "book_filename: harbour\n");
        write("02-wick.Rmd", "# Wick\n");
        write("01-lamp.Rmd", "# Lamp\n\nSee figure \\@ref(fig:wick).\n\n![Wick](wick.png){#fig:wick}\n");
        assertThat(texts(read("_bookdown.yml").value().publication().articles().get(0)))
                .containsSequence("See figure ", "1.1", ".");
    }

    @Test
    void gitBookLinksSectionsAndOtherPlacesBesideItsChapters() throws IOException {
        chapters("lamp", "wick");
        assertThat(found("SUMMARY.md", """
                * [Lamp](lamp.md)
                  * [Oil](lamp.md#oil)
                * [The *Wick*](wick.md)
                * [Forum](https://example.org)
                """)).containsExactly("4:3 chapter-elsewhere");
        assertThat(outline("SUMMARY.md")).isEqualTo("chapter lamp\nchapter wick\n");
    }

    @Test
    void titlesOfAManifestAreReadAsHeadingsAre() throws IOException {
        chapters("lamp");
        write("octavo.yaml", """
                title: The *Harbour*
                chapters:
                  - part: A `part`
                    chapters:
                      - {file: lamp.md, title: 'The "lamp" and *all*'}
                """);
        Publication book = BookReader.of(
                        ArticleReader.builder().smartPunctuation(true).build())
                .read(folder.resolve("octavo.yaml"))
                .value()
                .publication();
        assertThat(book.metadata().title()).isEqualTo("The Harbour");
        assertThat(book.entries()).extracting(entry -> ((Part) entry).title()).containsExactly("A part");
        assertThat(book.articles().get(0).metadata().title()).isEqualTo("The “lamp” and all");
    }

    @Test
    void aFieldThatIsAlmostOneIsTold() throws IOException {
        chapters("lamp");
        write("octavo.yaml", "langauge: de\nchapters: [lamp.md]\n");
        assertThat(read("octavo.yaml").diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("there is language");
    }

    @Test
    void aFolderIsCalledAsItsFirstPage() throws IOException {
        write("README.md", "# A *Small* Harbour\n\nText.\n");
        chapters("lamp");
        assertThat(read("").value().publication().metadata().title()).isEqualTo("A Small Harbour");
    }

    @Test
    void placesOfAllFilesAreToldFromWhereTheBookIs() throws IOException {
        write("octavo.yaml", "chapters: [night/lamp.md, rain.md]\n");
        chapters("rain");
        write("night/lamp.md", "# The [x]{.gls}\n\n{{#include oil.md}}\n\n## A [y]{.gls}\n\n[more](rain/)\n");
        write("night/oil.md", "[oil](javascript:x)\n");
        assertThat(read("octavo.yaml").diagnostics())
                .extracting(found -> folder.relativize(Path.of(found.at().source())) + ":"
                        + found.at().line() + " " + found.code())
                .containsExactly(
                        "night/oil.md:1 url-refused",
                        "night/lamp.md:7 link-unresolved",
                        "night/lamp.md:1 glossary-missing",
                        "night/lamp.md:5 glossary-missing");
    }

    @Test
    void aFolderHasTheOrderOfItsWeights() throws IOException {
        write("config.toml", "title = \"Harbour\"\nlanguageCode = \"fa\"\n");
        write("content/_index.md", "---\ntitle: Home\nweight: 1\n---\n");
        write("content/b lamp/_index.md", "---\ntitle: Lamp\nweight: 10\n---\n");
        write("content/b lamp/wick.md", "---\nweight: 2\n---\n");
        write("content/b lamp/flame.md", "---\nweight: 1\n---\n");
        write("content/rain.md", "---\nweight: 20\n---\n");
        write("content/a last.md", "No weight.\n");

        assertThat(outline("")).isEqualTo("""
                chapter content/_index
                chapter content/b lamp/_index
                  chapter content/b lamp/flame
                  chapter content/b lamp/wick
                chapter content/rain
                chapter content/a last
                """);
        assertThat(read("").value().publication().metadata().title()).isEqualTo("Harbour");
        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void linksBetweenTheTextsOfAFolderMayLeadFromPageToPage() throws IOException {
        write(
                "content/_index.md",
                "[w](chapter-9/the-wick#oil) [f](Chapter%209/flame.md) [g](gone) [s](https://a.example/x)\n");
        write("content/Chapter 9/_index.md", "[w](the-wick/) [r](../rain)\n");
        write(
                "content/Chapter 9/wick.md",
                "---\nslug: the-wick\n---\n[f](../flame/) [r](../../rain/) [top](/)\n\n## Oil\n");
        write("content/Chapter 9/flame.md", "A flame.\n");
        write("content/rain.md", "Rain.\n");

        assertThat(read("").value().publication().articles())
                .extracting(article -> Nodes.stream(article)
                        .filter(Link.class::isInstance)
                        .map(node -> ((Link) node).destination())
                        .toList())
                .containsExactly(
                        List.of(
                                "content/Chapter%209/wick.md#oil",
                                "content/Chapter%209/flame.md", "content/gone", "https://a.example/x"),
                        List.of("content/Chapter%209/wick.md", "content/rain.md"),
                        List.of(),
                        List.of("content/Chapter%209/flame.md", "content/rain.md", "content/_index.md"),
                        List.of());
    }

    @Test
    void aFolderHasTheOrderOfItsNumbers() throws IOException {
        write("metadata.yml", "---\ntitle: Harbour\n---\n");
        write("text/2 statement.md", "It is mine.\n");
        write("text/03_acknowledgements.md", "Thanks.\n");
        write("text/9-lamp.md", "Light.\n");
        write("text/10-night/1-wick.md", "Wick.\n");
        write("text/11-references.md", "None.\n");
        write("LICENSE.md", "Free.\n");

        assertThat(outline("")).isEqualTo("""
                preface text/2 statement
                acknowledgments text/03_acknowledgements
                chapter text/9-lamp
                part Night
                  chapter text/10-night/1-wick
                bibliography text/11-references
                """);
        assertThat(read("").value().publication().articles())
                .extracting(article -> article.metadata().title())
                .containsExactly("Statement", "Acknowledgements", "Lamp", "Wick", "References");
    }

    @Test
    void anIndexSpeaksForAFolderOfFolders() throws IOException {
        write("index.md", "# My Novel\n\nOf the sea.\n");
        write("chapters/1.md", "# One\n");
        write("chapters/2.md", "# Two\n");

        assertThat(outline("")).isEqualTo("""
                chapter index
                part Chapters
                  chapter chapters/1
                  chapter chapters/2
                """);
        assertThat(read("").value().publication().metadata().title()).isEqualTo("My Novel");
    }

    @Test
    void aReadmeBesideTheOnlyFolderOfTextsIsToldToBeLeftOut() throws IOException {
        write("README.md", "# How to build this\n");
        write("text/1.md", "# One\n");

        assertThat(outline("")).isEqualTo("chapter text/1\n");
        assertThat(found("")).containsExactly("0:0 book-left-out");
    }

    @Test
    void frontMatterWithoutANumberComesFirst() throws IOException {
        write("01-one.md", "# One\n");
        write("02-two.md", "# Two\n");
        write("preface.md", "# Preface\n");

        assertThat(outline("")).isEqualTo("preface preface\nchapter 01-one\nchapter 02-two\n");
    }

    @Test
    void chaptersBelowOthersAreCountedBehindSectionsThatAreCounted() throws IOException {
        write("a.md", "# A\n\n## First\n");
        write("b.md", "# B\n\n## Uncounted\n");
        write("c.md", "# C\n");
        write("octavo.yaml", """
                numbering: {sections: 1}
                chapters:
                  - file: a.md
                    chapters:
                      - {file: b.md, chapters: [c.md]}
                """);

        assertThat(read("octavo.yaml").value().publication().chapters().map(Chapter::number))
                .containsExactly("1", "1.2", "1.2.1");
    }

    @Test
    void aBookOfOneChapterIsABook() throws IOException {
        chapters("lamp");
        write("octavo.yaml", "title: Harbour\nchapters: [lamp.md]\n");

        assertThat(read("octavo.yaml").value().publication().single()).isEmpty();
    }

    @Test
    void aFolderHasTheOrderOfItsDays() throws IOException {
        write("a.md", "---\ncreated_at: 2024-02-01\n---\n");
        write("2023-12-24-b.md", "Snow.\n");
        write("c.md", "---\ndate: 2024-01-01\n---\n");

        assertThat(outline("")).isEqualTo("chapter 2023-12-24-b\nchapter c\nchapter a\n");
    }

    @Test
    void anEmptyFolderIsABookWithoutChapters() throws IOException {
        assertThat(outline("")).isEmpty();
        assertThat(read("").diagnostics()).extracting("code").containsExactly("book-empty");
    }

    private String outline(String manifest, String text) throws IOException {
        write(manifest, text);
        return outline(manifest);
    }

    private String outline(String manifest) throws IOException {
        return read(manifest).value().publication().entries().stream()
                .map(entry -> entry instanceof Part part
                        ? "part " + part.title() + "\n" + outline(part.chapters(), "  ")
                        : outline(List.of((Chapter) entry), ""))
                .collect(Collectors.joining());
    }

    private static String outline(List<Chapter> chapters, String indent) {
        return chapters.stream()
                .map(chapter -> indent + chapter.role().key() + " "
                        + chapter.article().id() + "\n" + outline(chapter.chapters(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static List<String> texts(Article article) {
        return Nodes.stream(article)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).text())
                .toList();
    }

    private List<String> found(String manifest, String text) throws IOException {
        write(manifest, text);
        return found(manifest);
    }

    private List<String> found(String manifest) throws IOException {
        return read(manifest).diagnostics().stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " " + found.code())
                .toList();
    }

    private Parsed<Book> read(String manifest) throws IOException {
        return BookReader.standard().read(manifest.isEmpty() ? folder : folder.resolve(manifest));
    }

    private void chapters(String... names) throws IOException {
        for (String name : names) {
            write(name + ".md", "# " + name + "\n");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
