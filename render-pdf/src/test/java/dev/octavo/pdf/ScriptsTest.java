package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.model.Article;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.pdf.font.FontFiles;
import dev.octavo.resource.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of many scripts: which font it is set in, and what is read from the PDF again. */
class ScriptsTest {

    private final PdfRenderer renderer =
            PdfRenderer.builder().systemFonts(false).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he | בְּרֵאשִׁית בָּרָא אֱלֹהִים (כך) 12.5 ו־PDF | DejaVuSans
            ar | السَّلَامُ عَلَيْكُمْ، لا إله إلا الله ١٢٣ | DejaVuSans
            fa | می‌خواهم کتاب‌های پچگژ ۱۲۳ | DejaVuSans
            ja | 日本語の文章では、「引用」。カタカナ | mplus-1p-regular
            el | Ελληνικά ἀρχή | SourceSerifPro-Regular
            en | 😀 👩 ❤ ☑ | NotoEmoji-Regular
            en | ✅ ❌ 🙂 🤔 🦀 🥰 🧩 🧠 | NotoEmoji-Regular
            en | 🇩🇪 🫠 1️⃣ 🪿 | NotoEmoji-Regular
            """)
    void textIsReadAsItWasWritten(String language, String text, String font) {
        Pdf pdf = pdf(language, new Text(text));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.told()).contains(text);
        assertThat(pdf.fonts()).anyMatch(name -> name.endsWith(font));
    }

    @Test
    void textIsInItsPlaceOnTheLine() {
        assertThat(pdf("he", new Text("שלום עולם")).text()).contains("שלום עולם");
        assertThat(pdf("ar", new Text("كتاب جديد")).text()).contains("كتاب جديد");
    }

    @Test
    void foreignWordsOfSeveralElementsKeepTheirOrder() {
        Pdf pdf = pdf("he", new Text("הנה "), Emphasis.of("git"), new Text(" "), Strong.of("push"), new Text(" כאן"));

        assertThat(pdf.left("g")).isLessThan(pdf.left("p"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "و `code` و [پیوند](https://e.org).[^1] وبعد ذلك\n\n[^1]: ملاحظة.",
                "والبرنامج اسمه `FloatReader`، وهو مكتوب",
                "## [1.1]{.number}\u2002بخش نخست",
                "[شكل 1.1]{.label}: الميناء في *الليل*، وبعد ذلك",
                "ترى [one](https://e.org), [two](https://e.org/2). ثم [**ثلاثة**](https://e.org/3)؟ نعم"
            })
    void noWordIsSetOverWhatFollowsItsElement(String text) {
        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: ar\n---\n" + text + "\n", renderer);

        assertThat(pdf.overprinted()).isEmpty();
    }

    @Test
    void whatFollowsAnElementStandsAtItsLeftWhereLinesRunFromRightToLeft() {
        Pdf pdf = pdf("ar", new Text("اسمه "), Emphasis.of("q"), new Text("، وهو "), Strong.of("ثم"), new Text("؛ ج"));

        assertThat(pdf.left("q")).isBetween(pdf.left("،"), pdf.left("ه"));
        assertThat(pdf.left("؛")).isBetween(pdf.left("ج"), pdf.left("م"));
    }

    /** Of each text, the letters in the order in which they stand from left to right, one for each of its parts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | a [ג *d f* ה 7.]{lang=he} b       | a.7הdfגb
            en | a [ג d *ה* 7 f.]{lang=he} b       | a.f7הdגb
            en | a [ג *d* f.]{lang=he} b           | a.dfגb
            en | a [ג $k$ ה *ו*.]{lang=he} b       | a.והkגb
            en | a [ג [$k$](k) *d $n$*.]{lang=he} b | a.ndkגb
            he | ג [a (*d*) f.]{lang=en} ה         | הa(d)f.ג
            he | ג [a $k$ f.]{lang=en} ה           | הakf.ג
            he | ג [a *ד* (f)!]{lang=en} ה         | הaד(f)!ג
            """)
    void aPassageThatRunsTheOtherWayIsOrderedByItself(String language, String text, String order) {
        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: " + language + "\ntitle: x\n---\n" + text + "\n", renderer);

        assertThat(order.chars().mapToObj(Character::toString))
                .isSortedAccordingTo(Comparator.comparingDouble(pdf::left));
    }

    @Test
    void theNumberOfANoteStandsBeforeTheNumberThatItsTextBeginsWith() {
        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: he\ntitle: x\n---\nג[^1].\n\n[^1]: 87 ד.\n", renderer);

        assertThat(pdf.left("ד")).isLessThan(pdf.left("8"));
        assertThat(pdf.rightmost("1")).isGreaterThan(pdf.left("7"));
    }

    @Test
    void codeRunsFromTheLeftWhateverIsInItAndAroundIt() {
        Pdf hebrew = Pdf.ofMarkdown("---\nlanguage: he\ntitle: x\n---\nא `p(ב)` ג\n", renderer);
        Pdf english = Pdf.ofMarkdown("---\nlanguage: en\ntitle: x\n---\nk `p(ב)` ג\n", renderer);

        assertThat("גp(ב)א".chars().mapToObj(Character::toString))
                .isSortedAccordingTo(Comparator.comparingDouble(hebrew::left));
        assertThat("kp(ב)ג".chars().mapToObj(Character::toString))
                .isSortedAccordingTo(Comparator.comparingDouble(english::left));
    }

    @Test
    void codeInWhichLinesMayEndRunsFromTheLeftToo() {
        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: he\ntitle: x\n---\nא `a::bcd_efgh-klm` ג\n", renderer);

        assertThat("גabcdefghklmא".chars().mapToObj(Character::toString))
                .isSortedAccordingTo(Comparator.comparingDouble(pdf::left));
    }

    /** What a line begins with runs as the line before it says. */
    @Test
    void aPassageGoesOnOnTheNextLine() {
        String words = "שלום עולם ".repeat(12);
        Pdf pdf =
                Pdf.ofMarkdown("---\nlanguage: en\ntitle: x\n---\nAn [" + words + "*qu* zz.]{lang=he}, k\n", renderer);

        assertThat(pdf.left("q")).isBetween(pdf.left("."), pdf.left("z"));
        assertThat(pdf.left("k")).isGreaterThan(pdf.left("z"));
    }

    @Test
    void whatRunsFromTheRightInATextFromTheLeftHasItsMarksAtTheRight() {
        Pdf list = Pdf.ofMarkdown("---\nlanguage: en\ntitle: x\n---\nab\n\n1. ג\n2. ד\n", renderer);
        Pdf note = Pdf.ofMarkdown("---\nlanguage: en\ntitle: x\n---\nab[^1]\n\n[^1]: ג ד.\n", renderer);

        assertThat(list.left("2")).isGreaterThan(list.left("ד"));
        assertThat(note.left(".")).isLessThan(note.left("ד"));
        assertThat(note.rightmost("1")).isGreaterThan(note.left("ג"));
    }

    @Test
    void whatRunsFromTheLeftInATextFromTheRightHasItsMarksAtTheLeft() {
        Pdf list = Pdf.ofMarkdown(
                "---\nlanguage: he\ntitle: ה\n---\nג\n\n1. kettles and others\n2. zebras and others\n", renderer);

        assertThat(list.left("2")).isLessThan(list.left("z"));
    }

    @Test
    void theKeyOfAKeycapStandsAroundItsDigit() {
        Pdf pdf = pdf("en", new Text("1\uFE0F\u20E3 a 2\uFE0F\u20E33\uFE0F\u20E3 b"));
        Pdf ofOneSignEach = pdf("en", new Text("\uD83D\uDD1F a \uD83D\uDD1F\uD83D\uDD1F b"));

        assertThat(pdf.left("a")).isCloseTo(ofOneSignEach.left("a"), within(0.1));
        assertThat(pdf.left("b")).isCloseTo(ofOneSignEach.left("b"), within(0.1));
    }

    @Test
    void linksGoWithTheirForeignWords() {
        Pdf pdf = Pdf.ofMarkdown(
                "---\nlanguage: ar\n---\nترى [ab](https://e.org/1), [cd](https://e.org/2). ثم\n", renderer);

        assertThat(pdf.left("a")).isLessThan(pdf.left("c"));
        assertThat(pdf.linkLefts().get("https://e.org/1")).isCloseTo(pdf.left("a"), within(1.0));
        assertThat(pdf.linkLefts().get("https://e.org/2")).isCloseTo(pdf.left("c"), within(1.0));
    }

    /** The rule stood at the left, and the notes below it at the right. */
    @ParameterizedTest
    @CsvSource({"he, false", "en, true"})
    void theRuleAboveNotesStandsWhereTheirLinesBegin(String language, boolean isAtTheLeft) {
        Pdf pdf = Pdf.ofMarkdown("---\nlang: " + language + "\n---\n\na[^1]\n\n[^1]: b\n", new PdfRenderer());

        BufferedImage page = pdf.read(document -> new PDFRenderer(document).renderImage(0, 2));
        int y = IntStream.range(0, page.getHeight())
                .filter(row -> inked(page, row).count() > 100)
                .findFirst()
                .orElseThrow();
        assertThat(inked(page, y).allMatch(x -> (x < page.getWidth() / 2) == isAtTheLeft))
                .isTrue();
    }

    private static IntStream inked(BufferedImage page, int y) {
        return IntStream.range(0, page.getWidth()).filter(x -> (page.getRGB(x, y) & 0xFF) < 0xE0);
    }

    @Test
    void linesFromRightToLeftBeginAtTheRight() {
        assertThat(pdf("he", new Text("שלום")).right())
                .isGreaterThan(pdf("en", new Text("Hello")).right() + 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | كان البيت بعيدا عن المدينة وقريبا من البحر، | وهو جديد.
            fa | این کتاب را ۱۲ سال پیش نوشته‌ام و هنوز آن را می‌خوانم، | آری.
            he | הבית הלבן עומד (git) בקצה הדרך אל הים הגדול, | והוא חדש.
            """)
    void paragraphsFromRightToLeftEndAtBothMargins(String language, String words, String last) {
        String text = (words + " ").repeat(12) + last;

        Pdf pdf = pdf(language, new Text(text));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.told().replaceAll("\\s+", "")).contains(text.replace(" ", ""));
        assertThat(pdf.overprinted()).allMatch(pair -> pair.replace("and", "").isBlank(), "of spaces");
        List<Double> ends = pdf.leftEnds();
        assertThat(ends).hasSizeGreaterThan(5);
        assertThat(ends.subList(0, ends.size() - 1))
                .allSatisfy(end -> assertThat(end).isCloseTo(ends.get(0), within(1.5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 最後の渡し船は九時十分に出る。そのあと、港はJava 17で測る者のものになっていった。
            zh | 最後一班船九時十分出港，然後海港就是用Java 17測量水高的人的。
            """)
    void paragraphsOfSquareLettersEndAtBothMargins(String language, String words) {
        String text = words.repeat(8);

        Pdf pdf = pdf(language, new Text(text));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.told().replaceAll("\\s+", "")).contains(text.replace(" ", ""));
        assertThat(LineEnds.of(pdf)).hasSizeLessThan(3);
        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @Test
    void noLineBeginsWithASmallKana() {
        String text = "きって、チャート、みっつ、ファイル、センター、".repeat(30);

        assertThat(pdf("ja", new Text(text)).text()).doesNotContainPattern("(?m)^[っャァー、]");
    }

    @Test
    void theEndOfASourceLineIsNoSpaceInJapanese() {
        Pdf pdf = pdf("ja", new Text("日本語の"), new SoftBreak(), new Text("文章"));

        assertThat(pdf.text()).contains("日本語の文章");
    }

    @Test
    void marksAreReadBehindTheirLetters() {
        assertThat(pdf("en", new Text("cafe\u0301 x\u0323\u0304y")).told()).contains("caf\u00E9 x\u0323\u0304y");
    }

    @Test
    void whatOnlyJoinsOrColoursOthersLeavesNoTrace() {
        Pdf pdf = pdf("en", new Text("a👍\uD83C\uDFFDb❤\uFE0Fc\u200Dd\u200Fe"));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.drawn()).contains("a👍b❤cde");
        assertThat(pdf.told()).contains("a👍\uD83C\uDFFDb❤\uFE0Fc");
    }

    @Test
    void aBoxStandsForWhatNoFontHasAndMeansIt() {
        Pdf pdf = pdf("en", new Text("Cuneiform \uD808\uDC00\uD808\uDC01, Thai ไทย"));

        assertThat(pdf.codes()).containsExactly("glyph-missing");
        assertThat(pdf.diagnostics()).hasSize(2).anySatisfy(diagnostic -> assertThat(diagnostic.message())
                .isEqualTo("no font has 2 of the characters (CUNEIFORM): \uD808\uDC00\uD808\uDC01"));
        assertThat(pdf.told()).contains("Cuneiform \uD808\uDC00\uD808\uDC01, Thai ไทย");
        assertThat(pdf.drawn()).contains("Cuneiform □□, Thai □□□");
    }

    @Test
    void aPrivateCharacterMeansNothing() {
        Pdf pdf = pdf("en", new Text("a\uE0A0b"));

        assertThat(pdf.codes()).containsExactly("glyph-missing");
        assertThat(pdf.told()).contains("a\uFFFDb");
    }

    @Test
    void aFamilyOfTheCallerTakesThePlaceOfAnother(@TempDir Path folder) throws IOException {
        PdfRenderer own = PdfRenderer.builder()
                .systemFonts(false)
                .font(FontFiles.symbols(folder))
                .serif("DejaVu Sans")
                .stylesheet("strong { font-family: Monospaced }")
                .build();
        Pdf pdf = Pdf.of(article("en", new Text("Plain, "), Strong.of("strong")), own);

        assertThat(pdf.fonts()).anyMatch(name -> name.endsWith("DejaVuSans")).noneMatch(name -> name.contains("Serif"));
        assertThat(pdf.letters()).contains("Plain,strong");
    }

    @Test
    void aFontOfTheCallersMayBeInMemory(@TempDir Path folder) throws IOException {
        Path file = FontFiles.symbols(folder);
        Resource font = new Resource("symbols.ttf", Files.readAllBytes(file));
        Files.delete(file);

        PdfRenderer own = PdfRenderer.builder()
                .systemFonts(false)
                .font(font)
                .serif("DejaVu Sans")
                .build();

        assertThat(Pdf.of(article("en", new Text("Plain")), own).fonts()).anyMatch(name -> name.endsWith("DejaVuSans"));
    }

    @Test
    void aStylesheetNamesAFamilyOfTheCaller(@TempDir Path folder) throws IOException {
        PdfRenderer own = PdfRenderer.builder()
                .systemFonts(false)
                .font(FontFiles.collection(folder))
                .stylesheet("p { font-family: 'M+ 1p' }")
                .build();

        assertThat(Pdf.of(article("en", new Text("Plain")), own).fonts()).anyMatch(name -> name.contains("1p"));
    }

    private Pdf pdf(String language, Inline... content) {
        return Pdf.of(article(language, content), renderer);
    }

    private static Article article(String language, Inline... content) {
        Metadata metadata = Metadata.titled("x").toBuilder().language(language).build();
        return Article.of("x", List.of(Paragraph.of(content)), List.of()).withMetadata(metadata);
    }

    @Test
    void listsFromRightToLeftMayHoldNothing() {
        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: fa\n---\n-\n- الف\n-\n    - ب\n\n1.\n2. ج\n", new PdfRenderer());

        assertThat(pdf.pages()).isEqualTo(1);
    }
}
