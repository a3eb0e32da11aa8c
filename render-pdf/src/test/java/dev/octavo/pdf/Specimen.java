package dev.octavo.pdf;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.ResourceLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The book that shows what pages can hold; its sources are in {@code specimen}, a chapter each. */
final class Specimen implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/resources/specimen");
    private static final int DOTS_PER_INCH = 100;

    private final PDDocument pdf;

    private Specimen(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The whole book. */
    static Specimen book(PdfRenderer renderer) throws IOException {
        return of(Publication.of(metadata(), chapters()), renderer);
    }

    /** One of its chapters by itself. */
    static Specimen article(String file, PdfRenderer renderer) throws IOException {
        return of(Publication.of(Octavo.read(FOLDER.resolve(file)).value()), renderer);
    }

    private static Specimen of(Publication publication, PdfRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderContext context = RenderContext.standard()
                .withResources(ResourceLoader.within(FOLDER))
                .withDiagnostics(diagnostic -> {});
        renderer.render(publication, out, context);
        return new Specimen(Loader.loadPDF(out.toByteArray()));
    }

    private static Metadata metadata() {
        return Metadata.builder()
                .title("The Keeper’s Almanac")
                .subtitle("A specimen of pages")
                .authors(List.of(Person.author("Ines Halloran")))
                .publisher("Old Dock Press")
                .language("en")
                .build();
    }

    private static List<Article> chapters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparingInt(Specimen::number))
                    .map(Specimen::read)
                    .toList();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D.*", ""));
    }

    private static Article read(Path file) {
        try {
            return Octavo.read(file).value();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture of the first page that holds a text. */
    BufferedImage pageWith(String text) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(pdf).replaceAll("\\s+", " ").contains(text)) {
                return picture(page);
            }
        }
        throw new NoSuchElementException(text);
    }

    private BufferedImage picture(int page) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
