package dev.octavo.cli;

import dev.octavo.epub.Certification;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.render.Renderer;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How e-books are made. */
final class BookOptions {

    private static final long BYTES_OF_A_KILOBYTE = 1024;

    @Option(
            names = "--cover",
            paramLabel = "FILE",
            description = "Cover, a PNG or JPEG, best 1600x2400. Default: that of the metadata, else one is drawn.")
    @Nullable
    Path cover;

    @Option(names = "--no-cover", description = "No cover, not even where the metadata name one.")
    boolean noCover;

    @Option(
            names = "--chapter-size",
            paramLabel = "KB",
            description = "Chapters of more kilobytes of markup are split at their sections. Default: 256.")
    int chapterSize = 256;

    @Option(
            names = "--text-font",
            paramLabel = "FILE",
            description = "TrueType or OpenType font to embed for the text, a file for each face. Repeatable.")
    List<Path> textFont = List.of();

    @Option(names = "--code-font", paramLabel = "FILE", description = "The same for code. Repeatable.")
    List<Path> codeFont = List.of();

    @Option(names = "--fonts-in-part", description = "Embed only the characters that the book has.")
    boolean fontsInPart;

    @Option(
            names = "--shop-images",
            description = "Convert WebP, BMP and TIFF, and shrink large pictures: what every shop takes.")
    boolean shopImages;

    @Option(names = "--spaced", description = "Tell paragraphs apart by space rather than by their first line.")
    boolean spaced;

    @Option(names = "--tables-as-lists", description = "Make lists of tables of more than five columns.")
    boolean tablesAsLists;

    @Option(
            names = "--certified-by",
            paramLabel = "NAME",
            description = "Who vouches that the e-books conform to EPUB Accessibility 1.1. Default: nobody.")
    @Nullable
    String certifier;

    @Option(
            names = "--page-list",
            description = "Mark where the pages of the PDF begin, which is made in the same run.")
    boolean pageList;

    /**
     * The renderer.
     *
     * @throws UsageException if an option is out of range, or a file cannot be used
     */
    Renderer renderer(String stylesheet) {
        if (cover != null && noCover) {
            throw new UsageException("there is --cover or --no-cover, not both");
        }
        try {
            return builder(stylesheet).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private EpubRenderer.Builder builder(String stylesheet) {
        EpubRenderer.Builder epub = EpubRenderer.builder()
                .stylesheet(stylesheet)
                .largestChapter((int) Math.min(chapterSize * BYTES_OF_A_KILOBYTE, Integer.MAX_VALUE))
                .fontsInPart(fontsInPart)
                .images(shopImages ? EpubRenderer.Images.FOR_SHOPS : EpubRenderer.Images.AS_THEY_ARE)
                .paragraphs(spaced ? EpubRenderer.Paragraphs.SPACED : EpubRenderer.Paragraphs.INDENTED)
                .wideTables(tablesAsLists ? EpubRenderer.WideTables.AS_LISTS : EpubRenderer.WideTables.AS_TABLES);
        if (!textFont.isEmpty()) {
            epub.textFont(resources(textFont));
        }
        if (!codeFont.isEmpty()) {
            epub.codeFont(resources(codeFont));
        }
        if (certifier != null) {
            epub.certification(new Certification(certifier, "", Optional.empty()));
        }
        if (cover != null) {
            epub.cover(resource(cover));
        }
        return noCover ? epub.withoutCover() : epub;
    }

    private static Resource[] resources(List<Path> files) {
        return files.stream().map(BookOptions::resource).toArray(Resource[]::new);
    }

    private static Resource resource(Path file) {
        try {
            return new Resource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": " + Reason.of(e));
        }
    }
}
