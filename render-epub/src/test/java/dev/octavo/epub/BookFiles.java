package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered book, opened: its files by name, in their order, every XML file of which is well-formed. */
final class BookFiles {

    private final byte[] bytes;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics;

    private BookFiles(byte[] bytes, List<Diagnostic> diagnostics) {
        this.bytes = bytes;
        this.diagnostics = diagnostics;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes()))
                        .as("no second " + entry.getName())
                        .isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names().stream()
                .filter(name -> name.matches(".*\\.(xhtml|opf|ncx|xml|svg)"))
                .forEach(this::xml);
    }

    static BookFiles of(Publication publication, RenderContext context, EpubRenderer renderer) {
        return of(publication, PageMap.NONE, context, renderer);
    }

    static BookFiles of(Publication publication, PageMap printed) {
        return of(publication, printed, RenderContext.standard(), new EpubRenderer());
    }

    private static BookFiles of(
            Publication publication, PageMap printed, RenderContext context, EpubRenderer renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            renderer.render(publication, printed, out, context.withDiagnostics(diagnostics::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BookFiles(out.toByteArray(), diagnostics);
    }

    static BookFiles of(Publication publication, EpubRenderer renderer) {
        return of(publication, RenderContext.standard(), renderer);
    }

    static BookFiles of(Publication publication) {
        return of(publication, new EpubRenderer());
    }

    static BookFiles of(Article article) {
        return of(Publication.of(article));
    }

    static BookFiles of(Metadata metadata) {
        return of(Article.of("", List.of(), List.of()).withMetadata(metadata));
    }

    static Article article(List<Block> lead, List<Section> sections, Footnote... notes) {
        return new Article("test", Metadata.titled("Title"), List.of(), lead, sections, List.of(notes));
    }

    static Footnote note(String label, Block... body) {
        return new Footnote(label, List.of(body), SourceRange.NONE);
    }

    byte[] bytes() {
        return bytes;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The names of the files of text, but for the cover and the navigation. */
    List<String> chapters() {
        return names().stream()
                .filter(name -> name.matches(".*(?<!/nav|/cover)\\.xhtml"))
                .map(name -> name.replaceFirst("^EPUB/", ""))
                .toList();
    }

    /** The text of the chapter with the given number, from 1. */
    String chapter(int number) {
        return text(chapters().get(number - 1));
    }

    String packageDocument() {
        return text("package.opf");
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    /** What was told while the book was made. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    byte[] file(String name) {
        return files.getOrDefault("EPUB/" + name, new byte[0]);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private void xml(String name) {
        try {
            var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.parse(new InputSource(new ByteArrayInputStream(files.getOrDefault(name, new byte[0]))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + " is not well-formed", e);
        }
    }
}
