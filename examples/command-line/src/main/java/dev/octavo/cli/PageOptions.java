package dev.octavo.cli;

import dev.octavo.pdf.Alignment;
import dev.octavo.pdf.LinkAddresses;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the pages of a PDF are made. */
final class PageOptions {

    @Option(
            names = "--page-size",
            paramLabel = "SIZE",
            converter = PageSizes.class,
            description = "A4, A5, B5, letter, legal, digest, 6x9 (inches), or millimetres: 170x240mm. Default: A4.")
    PageSize pageSize = PageSize.A4;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = "TrueType font: for its own characters, and for --css by its family. Repeatable.")
    List<Path> fonts = List.of();

    @Option(names = "--ragged", description = "Lines end where their words end, not at the margin.")
    boolean ragged;

    @Option(
            names = "--hanging-punctuation",
            description = "Hyphens, stops and quotation marks at the ends of lines stand in the margin.")
    boolean hangingPunctuation;

    @Option(names = "--link-notes", description = "Print the addresses of links as footnotes.")
    boolean linkNotes;

    @Option(names = "--contents", description = "Title page and table of contents also for a single article.")
    boolean contents;

    @Option(names = "--half-title", description = "A page with the title alone before the title page.")
    boolean halfTitle;

    @Option(names = "--watermark", paramLabel = "TEXT", description = "Word across the pages, such as Draft.")
    String watermark = "";

    @Option(
            names = "--bleed",
            paramLabel = "MM",
            description = "Bleed around the pages, in millimetres, with crop marks. Default: neither.")
    @Nullable
    Double bleed;

    @Option(names = "--attach-source", description = "Put the article, as Markdown, into its PDF as an attachment.")
    boolean attachSource;

    /**
     * The renderer.
     *
     * @throws UsageException if an option is out of range, or a font cannot be used
     */
    Renderer renderer(String stylesheet) {
        try {
            return builder(stylesheet).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private PdfRenderer.Builder builder(String stylesheet) {
        PdfRenderer.Builder pdf = PdfRenderer.builder()
                .pageSize(pageSize)
                .stylesheet(stylesheet)
                .alignment(ragged ? Alignment.RAGGED : Alignment.JUSTIFIED)
                .hangingPunctuation(hangingPunctuation)
                .linkAddresses(linkNotes ? LinkAddresses.FOOTNOTES : LinkAddresses.NONE)
                .halfTitle(halfTitle)
                .watermark(watermark)
                .attachSource(attachSource);
        fonts.forEach(pdf::font);
        if (contents) {
            pdf.titlePage(true).imprint(true).contents(true);
        }
        return bleed == null ? pdf : pdf.bleed(bleed).cropMarks(true);
    }

    /** Reads the names of page sizes. */
    static final class PageSizes implements ITypeConverter<PageSize> {

        private static final Pattern MILLIMETRES = Pattern.compile("([0-9.]+)x([0-9.]+)mm");

        @Override
        public PageSize convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "a4" -> PageSize.A4;
                case "a5" -> PageSize.A5;
                case "b5" -> PageSize.B5;
                case "letter" -> PageSize.LETTER;
                case "legal" -> PageSize.LEGAL;
                case "digest" -> PageSize.DIGEST;
                case "6x9" -> PageSize.SIX_BY_NINE;
                default -> inMillimetres(name);
            };
        }

        private static PageSize inMillimetres(String size) {
            Matcher sides = MILLIMETRES.matcher(size);
            if (!sides.matches()) {
                throw new TypeConversionException(
                        "there are A4, A5, B5, letter, legal, digest, 6x9 and millimetres like 170x240mm, not " + size);
            }
            try {
                return new PageSize(Double.parseDouble(sides.group(1)), Double.parseDouble(sides.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
