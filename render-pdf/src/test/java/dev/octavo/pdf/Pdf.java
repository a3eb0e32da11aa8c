package dev.octavo.pdf;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What was rendered, and what was reported on the way. */
final class Pdf {

    private final byte[] bytes;
    private final List<Diagnostic> diagnostics;

    private Pdf(byte[] bytes, List<Diagnostic> diagnostics) {
        this.bytes = bytes;
        this.diagnostics = diagnostics;
    }

    byte[] bytes() {
        return bytes;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What Markdown becomes. */
    static Pdf ofMarkdown(String markdown, PdfRenderer renderer) {
        return of(ArticleReader.standard().readText(markdown, "test.md").value(), renderer);
    }

    static Pdf of(Article article) {
        return of(article, new PdfRenderer());
    }

    static Pdf of(Article article, PdfRenderer renderer) {
        return of(Publication.of(article), renderer);
    }

    static Pdf of(Publication publication, PdfRenderer renderer) {
        return of(publication, renderer, Samples.pictures());
    }

    static Pdf of(Publication publication, PdfRenderer renderer, ResourceLoader pictures) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(
                    publication,
                    out,
                    RenderContext.standard().withResources(pictures).withDiagnostics(diagnostics::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pdf(out.toByteArray(), diagnostics);
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).distinct().toList();
    }

    /** The text of all pages. */
    String text() {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        });
    }

    /** The lines of each page. */
    List<List<String>> linesByPage() {
        return read(document -> {
            List<List<String>> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .lines()
                        .map(line -> line.replaceAll("\\p{Z}", " ").strip())
                        .toList());
            }
            return pages;
        });
    }

    /** The text of all pages without any space, and without hyphens at the end of a line, since lines break anywhere. */
    String letters() {
        return text().replaceAll("(?<=\\p{L})-\\s*\\R", "").replaceAll("[\\s\\p{Z}]+", "");
    }

    /** What the pages' parts say that they mean, in the order in which they are drawn. */
    String told() {
        return parts().stream().map(Pdf::told).collect(Collectors.joining());
    }

    private static String told(Object part) {
        if (part instanceof TextPosition glyph) {
            return glyph.getUnicode();
        }
        PDMarkedContent content = (PDMarkedContent) part;
        return content.getActualText() != null
                ? content.getActualText()
                : content.getContents().stream().map(Pdf::told).collect(Collectors.joining());
    }

    /** The characters of the glyphs, in the order in which they are drawn. */
    String drawn() {
        return glyphs().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** Where a character first stands, from the left, in points. */
    double left(String character) {
        return first(character).getX();
    }

    /** How far from the left a character stands at most, in points. */
    double rightmost(String character) {
        return glyphs().filter(glyph -> glyph.getUnicode().equals(character))
                .mapToDouble(TextPosition::getX)
                .max()
                .orElseThrow();
    }

    /** Where a character first stands, from the top of its page, in points. */
    double top(String character) {
        return first(character).getY();
    }

    /** How large a character is where it first stands, in points. */
    double size(String character) {
        return first(character).getFontSizeInPt();
    }

    /** The name of the font in which a character first stands. */
    String font(String character) {
        return first(character).getFont().getName();
    }

    private TextPosition first(String character) {
        return glyphs().filter(glyph -> glyph.getUnicode().equals(character))
                .findFirst()
                .orElseThrow();
    }

    /** Where the text ends at the right, in points. */
    double right() {
        return glyphs().mapToDouble(glyph -> glyph.getX() + glyph.getWidth())
                .max()
                .orElseThrow();
    }

    /** How wide the widest space between two letters of a line is, in points. */
    double widestSpace() {
        List<TextPosition> glyphs = glyphs().toList();
        return IntStream.range(0, glyphs.size())
                .filter(i -> glyphs.get(i).getUnicode().equals(" "))
                .mapToDouble(i -> i + 1 < glyphs.size() && i > 0 ? gap(glyphs.get(i - 1), glyphs.get(i + 1)) : 0)
                .max()
                .orElse(0);
    }

    private static double gap(TextPosition before, TextPosition behind) {
        boolean isBetweenWords = before.getY() == behind.getY()
                && !behind.getUnicode().isBlank()
                && !before.getUnicode().isBlank();
        return isBetweenWords ? behind.getX() - before.getX() - before.getWidth() : 0;
    }

    /** Where the lines of more than twenty glyphs end at the left, from top to bottom, in points. */
    List<Double> leftEnds() {
        TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
        glyphs().forEach(glyph -> lines.computeIfAbsent(Math.round(glyph.getY()), y -> new ArrayList<>())
                .add(glyph));
        return lines.values().stream()
                .filter(line -> line.size() > 20)
                .map(line -> line.stream()
                        .filter(glyph -> !glyph.getUnicode().isBlank())
                        .mapToDouble(TextPosition::getX)
                        .min()
                        .orElseThrow())
                .toList();
    }

    /** Glyphs that others of their line are drawn over, each with the other: more than half of one lies upon the other. */
    List<String> overprinted() {
        return partsByPage().stream()
                .map(parts -> parts.stream().flatMap(Pdf::glyphs).filter(glyph -> glyph.getWidth() > 0))
                .flatMap(glyphs -> overprinted(glyphs.toList()))
                .toList();
    }

    private static Stream<String> overprinted(List<TextPosition> glyphs) {
        return glyphs.stream()
                .flatMap(one ->
                        glyphs.stream().filter(other -> isOver(one, other)).map(other -> one + " and " + other));
    }

    private static boolean isOver(TextPosition one, TextPosition other) {
        float left = Math.max(one.getX(), other.getX());
        float right = Math.min(one.getX() + one.getWidth(), other.getX() + other.getWidth());
        return !one.equals(other)
                && Math.abs(one.getY() - other.getY()) < one.getHeight()
                && right - left > Math.min(one.getWidth(), other.getWidth()) / 2;
    }

    Stream<TextPosition> glyphs() {
        return parts().stream().flatMap(Pdf::glyphs);
    }

    private static Stream<TextPosition> glyphs(Object part) {
        return part instanceof PDMarkedContent content
                ? content.getContents().stream().flatMap(Pdf::glyphs)
                : Stream.of(part).filter(TextPosition.class::isInstance).map(TextPosition.class::cast);
    }

    /** What is to be read on the pages, without page numbers and the like. */
    private List<PDMarkedContent> parts() {
        return partsByPage().stream().flatMap(List::stream).toList();
    }

    private List<List<PDMarkedContent>> partsByPage() {
        return read(document -> {
            List<List<PDMarkedContent>> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                pages.add(extractor.getMarkedContents().stream()
                        .filter(part -> !part.getTag().equals("Artifact"))
                        .toList());
            }
            return pages;
        });
    }

    /** Where the areas of the links to other places begin, from the left, in points, by their addresses. */
    Map<String, Double> linkLefts() {
        return read(document -> {
            Map<String, Double> lefts = new LinkedHashMap<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        lefts.put(action.getURI(), (double) link.getRectangle().getLowerLeftX());
                    }
                }
            }
            return lefts;
        });
    }

    /** The names of the fonts that the pages use. */
    Set<String> fonts() {
        return read(document -> {
            Set<String> names = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
            return names;
        });
    }

    /** The text of one page, the first being 0, line by line. */
    String text(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document).strip();
        });
    }

    /** The labels of all pages. */
    List<String> labels() {
        return read(document ->
                List.of(Objects.requireNonNull(document.getDocumentCatalog().getPageLabels())
                        .getLabelsByPageIndices()));
    }

    /** The pages of the outline's titles, the first being 0. */
    Map<String, Integer> places() {
        return read(document -> {
            Map<String, Integer> places = new LinkedHashMap<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline().children(), places);
            return places;
        });
    }

    /** The page of a title of the outline. */
    int place(String title) {
        return Objects.requireNonNull(places().get(title), title);
    }

    private static void collect(PDDocument document, Iterable<PDOutlineItem> items, Map<String, Integer> places)
            throws IOException {
        for (PDOutlineItem item : items) {
            places.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)));
            collect(document, item.children(), places);
        }
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The outline, a line for each title, two spaces for each level. */
    String outline() {
        return read(document -> {
            StringBuilder out = new StringBuilder();
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            append(root.children(), 0, out);
            return out.toString();
        });
    }

    private static void append(Iterable<PDOutlineItem> items, int depth, StringBuilder out) {
        for (PDOutlineItem item : items) {
            out.append("  ".repeat(depth)).append(item.getTitle()).append('\n');
            append(item.children(), depth + 1, out);
        }
    }

    <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something read from a document. */
    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
