package dev.octavo.pdf;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ResourceLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

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

    /** The text of all pages without any space, since lines break anywhere. */
    String letters() {
        return text().replaceAll("[\\s\\u00A0]+", "");
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
