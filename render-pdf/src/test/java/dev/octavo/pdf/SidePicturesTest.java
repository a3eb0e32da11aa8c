package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Pictures at a side: words flow around them, and nothing is cut or covered wherever on the page they come to stand. */
class SidePicturesTest {

    private static final String WORDS = "Some words fill a line, and others go on to the next one or even farther. ";

    private final PdfRenderer onePage =
            PdfRenderer.builder().twoSided(false).hyphenation(false).build();

    @Test
    void haveWordsBesideThem() {
        Pdf right = Pdf.ofMarkdown("α\n\n![x](loss.png){.right width=40%}\n\nβ " + WORDS.repeat(20), onePage);
        Pdf left = Pdf.ofMarkdown("α\n\n![x](loss.png){.left width=40%}\n\nβ " + WORDS.repeat(20), onePage);
        Pdf within = Pdf.ofMarkdown(
                "α\n\n<img src=\"loss.png\" align=\"left\" width=\"150\"> β " + WORDS.repeat(20), onePage);

        assertThat(right.left("β")).isCloseTo(right.left("α"), within(0.5));
        assertThat(right.top("β") - right.top("α")).isLessThan(25);
        assertThat(left.left("β") - left.left("α")).isGreaterThan(100);
        assertThat(within.left("β") - within.left("α")).isGreaterThan(100);
    }

    /** The class may be that of the picture, or of its link. */
    @Test
    void haveWordsBesideThemWithinLinks() {
        for (String linked : new String[] {
            "[![x](loss.png){.left width=40%}](https://example.org)",
            "[![x](loss.png){width=40%}](https://example.org){.left}"
        }) {
            Pdf pdf = Pdf.ofMarkdown("α\n\n" + linked + "\n\nβ " + WORDS.repeat(20), onePage);

            assertThat(pdf.left("β") - pdf.left("α")).isGreaterThan(100);
            assertThat(pdf.read(TagDump::of)).containsSubsequence("α", "Link", "Alt=\"x\"", "β");
        }
    }

    @Test
    void touchNoWordsWhereTheyStandInALinkAlone() {
        Pdf pdf = Pdf.ofMarkdown("α\n\n[![x](loss.png)](https://example.org)\n\nβ", onePage);

        assertThat(pdf.top("β") - pdf.top("α")).isGreaterThan(120 + 14 + 12);
    }

    @Test
    void standAloneWhereThereIsNoRoomForWords() {
        String wide = "![x](loss.png){.left width=80%}\n\nβ " + WORDS;
        String noted = "![x](loss.png){.left width=40%}\n\nβ[^1] " + WORDS + "\n\n[^1]: " + WORDS;

        for (String markdown : new String[] {wide, noted}) {
            Pdf pdf = Pdf.ofMarkdown("α\n\n" + markdown, onePage);

            assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.5));
            assertThat(pdf.top("β") - pdf.top("α")).isGreaterThan(80);
        }
    }

    /** The engine sets a line that it moves to the next page as long as it was beside nothing. */
    @Test
    void cutNoLinesWhereverOnThePage() {
        String before = "line\\\n";
        String around =
                WORDS.repeat(4) + "\n\n![x](loss.png){.right width=40%}\n\n" + (WORDS.repeat(4) + "\n\n").repeat(4);

        for (int lines = 10; lines < 48; lines += 2) {
            String markdown = before.repeat(lines) + "line\n\n" + around;

            Pdf pdf = Pdf.ofMarkdown(markdown, onePage);

            assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
            assertThat(pdf.overprinted()).isEmpty();
            assertThat(pdf.letters().split("Some", -1)).hasSize(21);
        }
    }

    @Test
    void areReadWhereTheyStandInTheSource() {
        Pdf pdf = Pdf.ofMarkdown(
                "alpha\n\n![one](loss.png){.right width=40%}\n\nbeta\n\n## Two\n\n![two](loss.png){.left width=40%}\n\ngamma",
                onePage);

        assertThat(pdf.read(TagDump::of))
                .containsSubsequence("alpha", "Alt=\"one\"", "beta", "Two", "Alt=\"two\"", "gamma");
    }

    @Test
    void haveWordsBesideThemAndTheirCaptions() {
        String right =
                "![x](loss.png \"δ A caption that has more words than one line of it, and goes on to the ε other\"){.right width=40%}";
        String division =
                "::: {.right width=40%}\n![x](loss.png \"δ A caption that has more words than one line of it, and goes on to the ε other\")\n:::";

        for (String figure : new String[] {right, division}) {
            Pdf pdf = Pdf.ofMarkdown("α\n\n" + figure + "\n\nβ " + WORDS.repeat(20), onePage);

            assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.5));
            assertThat(pdf.top("β") - pdf.top("α")).isLessThan(25);
            assertThat(pdf.left("δ") - pdf.left("α")).isGreaterThan(200);
            assertThat(pdf.top("ε") - pdf.top("δ")).isGreaterThan(8);
            assertThat(pdf.overprinted()).isEmpty();
            assertThat(pdf.read(TagDump::of)).containsSubsequence("α", "Alt=\"x\"", "δ", "β");
        }
    }

    @Test
    void captionedStandAloneWhereThereIsNoRoomForWords() {
        PdfRenderer small = PdfRenderer.builder()
                .pageSize(new PageSize(105, 148))
                .textSize(15)
                .build();
        Pdf wide = Pdf.ofMarkdown("α\n\n![x](loss.png \"δ\"){.right width=70%}\n\nβ " + WORDS, onePage);
        Pdf narrow = Pdf.ofMarkdown("α\n\n![x](loss.png \"δ\"){.right width=54%}\n\nβ " + WORDS, small);

        for (Pdf pdf : new Pdf[] {wide, narrow}) {
            assertThat(pdf.top("β")).isGreaterThan(pdf.top("δ"));
            assertThat(pdf.left("δ") - pdf.left("α")).isGreaterThan(60);
        }
    }

    @Test
    void captionedCutNoLinesWhereverOnThePage() {
        String figure = "![x](loss.png \"" + WORDS.replace("Some", "Few") + "\"){.left width=40%}\n\n";
        String around = WORDS.repeat(4) + "\n\n" + figure + (WORDS.repeat(4) + "\n\n").repeat(4);

        for (int lines = 20; lines < 48; lines += 3) {
            Pdf pdf = Pdf.ofMarkdown("line\\\n".repeat(lines) + "line\n\n" + around, onePage);

            assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
            assertThat(pdf.overprinted()).isEmpty();
            assertThat(pdf.letters().split("Some", -1)).hasSize(21);
            assertThat(pdf.letters().split("Few", -1)).hasSize(2);
        }
    }
}
