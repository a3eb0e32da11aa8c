package dev.octavo.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** openhtmltopdf alone: lines broken one by one, no tags, no kerning; on the page and in the fonts of Octavo. */
final class OpenHtmlToPdf {

    /** The measures of Octavo's A5 page. */
    private static final String STYLE = """
            @page { size: 148mm 210mm; margin: 20mm 20.7mm 25mm }
            body { font: 10pt/14pt Serif; margin: 0 }
            p { margin: 0; text-indent: 14pt }
            h1 { margin: 0 0 7pt; font: 24pt/28pt Serif }
            h2 { margin: 21pt 0 7pt; font: bold 12.5pt/14pt Serif; page-break-after: avoid }
            h3 { margin: 14pt 0 0; font: bold 10.5pt/14pt Serif; page-break-after: avoid }
            ul, ol { margin: 7pt 0; padding: 0 0 0 18pt }
            blockquote { margin: 7pt 14pt; font-size: 9pt }
            pre, code { font-family: Monospaced; font-size: 8pt }
            pre { margin: 7pt 0; padding: 7pt 6pt; white-space: pre-wrap }
            table { width: 100%; margin: 14pt 0; border-collapse: collapse; font-size: 9pt }
            """;

    private static final List<Font> FONTS = List.of(
            new Font("source/SourceSerifPro-Regular.ttf", "Serif", 400, FontStyle.NORMAL),
            new Font("source/SourceSerifPro-It.ttf", "Serif", 400, FontStyle.ITALIC),
            new Font("source/SourceSerifPro-Bold.ttf", "Serif", 700, FontStyle.NORMAL),
            new Font("jetbrains-mono/JetBrainsMono-Regular.ttf", "Monospaced", 400, FontStyle.NORMAL));

    private record Font(String file, String family, int weight, FontStyle style) {}

    /** A page of Octavo's as openhtmltopdf wants it: well-formed XML, with a style for print. */
    static String printable(String html) {
        Document page = Jsoup.parse(html);
        page.select("style, script, nav").remove();
        page.head().appendElement("style").text(STYLE);
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return page.html();
    }

    byte[] pdf(String printable) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(printable, "")
                    .toStream(out);
            for (Font font : FONTS) {
                builder.useFont(load(font, document), font.family(), font.weight(), font.style(), true);
            }
            builder.run();
        }
        return out.toByteArray();
    }

    /** Without glyph substitution, which makes painting many times slower. */
    private static PDFontSupplier load(Font font, PDDocument document) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OpenHtmlToPdf.class.getResourceAsStream("/dev/octavo/pdf/fonts/" + font.file()))) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            face.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, face, true));
        }
    }
}
