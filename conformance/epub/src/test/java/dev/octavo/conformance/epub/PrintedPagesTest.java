package dev.octavo.conformance.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Survey;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.model.Publication;
import dev.octavo.pdf.PageDecoration;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** E-books that tell the pages of their PDF: what checkers find in them, and whether the pages begin with the same words. */
class PrintedPagesTest {

    private static final Pattern PAGE_BREAK =
            Pattern.compile("<span id=\"[^\"]*\" epub:type=\"pagebreak\"[^>]* title=\"([^\"]*)\"></span>");

    /** How far before a page's first letters its beginning may stand: the longest word that was hyphenated there. */
    private static final int LETTERS_OF_A_WORD = 30;

    private final PdfRenderer pdf =
            PdfRenderer.builder().decoration(page -> PageDecoration.Lines.NONE).build();
    private final EpubRenderer epub = new EpubRenderer();
    private final EpubChecker checker = new EpubChecker();

    @Test
    void epubCheckFindsNothingAndPagesBeginWithTheirWordsInOurExamples() throws IOException {
        assertThat(Survey.of("examples: pages in epub", Documents.examples(), this::check)
                        .faulty())
                .isEmpty();
    }

    @Test
    void epubCheckFindsNothingInBooksWithPages() throws IOException {
        List<Path> sample = Documents.corpusSample().stream().limit(40).toList();
        assumeThat(sample).isNotEmpty();

        assertThat(Survey.of(
                                "corpus: pages in epub",
                                sample,
                                document -> checker.check(publish(document).epub.toByteArray()))
                        .faulty())
                .isEmpty();
    }

    private record Editions(ByteArrayOutputStream pdf, ByteArrayOutputStream epub) {}

    private List<String> check(Path document) throws IOException {
        Editions editions = publish(document);
        List<String> findings = new ArrayList<>(checker.check(editions.epub.toByteArray()));
        findings.addAll(compare(editions));
        return findings;
    }

    private Editions publish(Path document) throws IOException {
        Publication publication =
                Publication.of(ArticleReader.standard().read(document).value());
        RenderContext context = RenderContext.standard()
                .withDiagnostics(diagnostic -> {})
                .withResources(ResourceLoader.within(Objects.requireNonNull(document.getParent())));
        ByteArrayOutputStream print = new ByteArrayOutputStream();
        PageMap pages = pdf.renderMapped(publication, print, context);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        epub.render(publication, pages, screen, context);
        return new Editions(print, screen);
    }

    /** The pages on paper whose first letters do not stand behind the page's beginning on the screen. */
    private static List<String> compare(Editions editions) throws IOException {
        List<String> different = new ArrayList<>();
        String text = text(editions.epub.toByteArray());
        Matcher pageBreak = PAGE_BREAK.matcher(text);
        try (PDDocument document = Loader.loadPDF(editions.pdf.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                // The numbers of notes at its foot may have been painted first.
                String printed = first(letters(text(document, page)).replaceFirst("^\\d+", ""), 10);
                String onScreen = pageBreak.find()
                        ? first(
                                letters(text.substring(pageBreak.end()).replaceAll("<[^>]*>", "")),
                                10 + LETTERS_OF_A_WORD)
                        : "no such page";
                if (!onScreen.contains(printed)) {
                    different.add("page " + page + " begins with " + printed + ", not with " + onScreen);
                }
            }
        }
        return different;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String text(byte[] epub) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("EPUB/chapter.*\\.xhtml")) {
                    String file = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    text.append(file.replaceFirst("(?s)<head>.*</head>", ""));
                }
            }
        }
        return text.toString();
    }

    private static String first(String text, int count) {
        return text.substring(0, Math.min(count, text.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("&\\w+;|[^\\p{L}\\p{Nd}]", "");
    }
}
