package dev.octavo.pdf;

import dev.octavo.html.Affiliations;
import dev.octavo.html.Byline;
import dev.octavo.html.Contributions;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.html.Labels;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Attributes;
import dev.octavo.model.Cover;
import dev.octavo.model.Image;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.page.FootOfPage;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.pdf.page.PageRole;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.source.MarkedText;
import java.util.List;
import java.util.Locale;

/** What stands before the text of a book: cover, half title, title page and imprint. */
final class Preliminaries {

    /** In millimetres: what ends exactly where the page does would take the next one too. */
    private static final double SLACK = 0.02;

    private final Metadata metadata;
    private final Labels labels;
    private final PdfOptions options;
    private final DomMarkup sink;
    private final Leaves leaves;

    Preliminaries(Metadata metadata, Labels labels, PdfOptions options, DomMarkup sink, Leaves leaves) {
        this.metadata = metadata;
        this.labels = labels;
        this.options = options;
        this.sink = sink;
        this.leaves = leaves;
    }

    /** Writes the cover, where its picture can be found. */
    void cover(PictureStore pictures) {
        metadata.cover().map(this::described).ifPresent(image -> pictures.find(image)
                .ifPresent(picture -> leaves.write(PageRole.COVER, "cover", "", () -> fullPage(image, picture))));
    }

    /** The picture of a cover with a text in its place; that of the book where it has none of its own. */
    private Image described(Cover cover) {
        String alternative = cover.alternative().isEmpty() ? PrintDocument.title(metadata) : cover.alternative();
        SourceRange at = metadata.frontMatter().placeOf(cover.source());
        return new Image(cover.source(), alternative, "", Attributes.NONE, at);
    }

    /** Covers the page and its bleed; what has other proportions is cut on two sides, as far as the page reaches. */
    private void fullPage(Image image, Picture picture) {
        PageGeometry page = options.sheet().geometry();
        double width = page.page().width() + 2 * page.bleed();
        double height = page.page().height() + 2 * page.bleed();
        double scale = Math.max(width / picture.width(), height / picture.height());
        String frame = style("width: %.3fmm; height: %.3fmm", width, height - SLACK);
        String place = style(
                "width: %.3fmm; height: %.3fmm; max-width: none; margin: %.3fmm 0 0 %.3fmm",
                picture.width() * scale,
                picture.height() * scale,
                (height - picture.height() * scale) / 2,
                (width - picture.width() * scale) / 2);
        sink.element("div", List.of("class", "cover-frame", "style", frame), () -> {
            sink.open("img");
            sink.attribute("src", picture.source());
            sink.attribute("alt", image.alternative());
            sink.attribute("style", place);
            sink.close();
        });
    }

    private static String style(String format, Object... lengths) {
        return String.format(Locale.ROOT, format, lengths);
    }

    /** Writes the half title, which was once what the printer protected the title page with. */
    void halfTitle() {
        leaves.write(
                PageRole.TITLE,
                "half-title",
                "",
                () -> sink.element("p", List.of("class", "title"), PrintDocument.title(metadata)));
    }

    /** Writes the title page. */
    void titlePage() {
        String title = PrintDocument.title(metadata);
        leaves.write(PageRole.TITLE, "title-page", "", () -> {
            sink.element("p", List.of("class", "title", "data-length", TitleLength.of(title)), title);
            metadata.subtitle()
                    .map(MarkedText::words)
                    .ifPresent(text -> sink.element("p", List.of("class", "subtitle"), text));
            String names = new Byline(metadata).names();
            if (!names.isEmpty()) {
                sink.element("div", List.of("class", "rule"), () -> {});
                sink.element("p", List.of("class", "byline"), names);
            }
            new Affiliations(metadata)
                    .lines()
                    .forEach(line -> sink.element("p", List.of("class", "affiliations"), line));
            new Contributions(metadata, labels)
                    .lines()
                    .forEach(line -> sink.element("p", List.of("class", "contributors"), line));
            metadata.publisher()
                    .ifPresent(
                            name -> sink.element("p", List.of("class", "publisher", FootOfPage.ATTRIBUTE, ""), name));
        });
    }

    /** Writes the imprint, where there is something to say. */
    void imprint() {
        List<String> lines = new Imprint(metadata, labels, options.parts().colophon()).lines();
        if (!lines.isEmpty()) {
            leaves.write(
                    PageRole.IMPRINT,
                    "imprint",
                    "",
                    () -> sink.element(
                            "div",
                            List.of(FootOfPage.ATTRIBUTE, ""),
                            () -> lines.forEach(line -> sink.element("p", List.of(), line))));
        }
    }
}
