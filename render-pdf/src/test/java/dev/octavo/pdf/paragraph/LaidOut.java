package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import dev.octavo.pdf.font.Characters;
import dev.octavo.pdf.font.FontPlan;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.font.LineBreaks;
import dev.octavo.pdf.font.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A document that the engine has laid out. */
final class LaidOut implements AutoCloseable {

    private static final String STYLE = """
            @page { size: 90mm 120mm; margin: 10mm; @footnote { float: bottom; width: 100%; } }
            body { margin: 0; font: 10pt/12pt Serif; text-align: justify; word-wrap: break-word; orphans: 2; widows: 2; }
            p { margin: 0; } p + p { text-indent: 12pt; } code { font-family: Monospaced; text-align: left; }
            .note { float: footnote; display: block; font-size: 8pt; }
            .note::footnote-call { content: "1"; } .note::footnote-marker { content: "1"; }
            """;

    private final PDDocument pdf = new PDDocument();
    private final PdfBoxRenderer renderer;
    private final Typesetter typesetter;

    LaidOut(String body) {
        Document document = parse("<html><head><style>" + STYLE + "</style></head><body>" + body + "</body></html>");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(document, "");
        builder.usePdfUaAccessibility(true); // else it finds the fonts of every viewer
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useUnicodeLineBreaker(new LineBreaks());
        renderer = builder.buildPdfRenderer();
        FontPlan plan = Fonts.of(List.of(), Map.of(), false).plan(Characters.of(document, ""));
        plan.addTo(renderer.getFontResolver(), pdf);
        typesetter = new Typesetter(plan, renderer.getSharedContext());
        renderer.getSharedContext().setTextRenderer(typesetter);
        renderer.layout();
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Relayout relayout() {
        return new Relayout(renderer, this::context);
    }

    Paragraphs.Outcome set() {
        return set(false);
    }

    Paragraphs.Outcome set(boolean twoSided) {
        return set(new Paragraphs.Wishes(twoSided, false));
    }

    Paragraphs.Outcome set(Paragraphs.Wishes wishes) {
        return Paragraphs.set(renderer, typesetter, this::context, wishes);
    }

    LayoutContext context() {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        return context;
    }

    BlockBox root() {
        return renderer.getRootBox();
    }

    int pages() {
        return root().getLayer().getPages().size();
    }

    /** The first paragraph. */
    BlockBox paragraph() {
        List<BlockBox> found = new ArrayList<>();
        walk(root(), box -> {
            if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
                found.add(block);
            }
        });
        return found.get(0);
    }

    /** Where lines of the first paragraph may end. */
    List<Breakpoint> places() {
        BlockBox block = paragraph();
        return Breakpoints.of(ParagraphText.of(block).orElseThrow(), typesetter, context(), block.getContentWidth());
    }

    /** The text of each line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        walk(root(), box -> {
            if (box instanceof LineBox line) {
                lines.add(text(line));
            }
        });
        return lines;
    }

    /** The text of each line behind which, within a paragraph, a page ends. */
    List<String> linesAtPageEnds() {
        PageBreaks breaks = new PageBreaks(root());
        List<String> lines = new ArrayList<>();
        walk(root(), box -> {
            if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
                breaks.in(block).stream()
                        .mapToObj(line -> text(block.getChild(line)))
                        .forEach(lines::add);
            }
        });
        return lines;
    }

    /** How far below the top of each page but the first its first line begins, in units of the engine. */
    List<Integer> tops() {
        TreeMap<Integer, Integer> tops = new TreeMap<>();
        List<PageBox> pages = root().getLayer().getPages();
        walk(root(), box -> {
            if (box instanceof LineBox) {
                int page = PageFlow.pageOf(box, pages);
                tops.merge(page, box.getAbsY() - pages.get(page).getTop(), Math::min);
            }
        });
        return List.copyOf(tops.tailMap(1).values());
    }

    /** The pages on which each block with a border at its left has its top and its first line. */
    List<List<Integer>> framesAndLines() {
        List<List<Integer>> found = new ArrayList<>();
        List<PageBox> pages = root().getLayer().getPages();
        walk(root(), box -> {
            if (box instanceof BlockBox && box.getBorder(context()).left() > 0) {
                int top = box.getAbsY() + (int) box.getMargin(context()).top();
                found.add(List.of(
                        PageFlow.pageAt(top, pages),
                        PageFlow.pageOf(box.getChild(0).getChild(0), pages)));
            }
        });
        return found;
    }

    /** How far above the bottom of each page but the first and the last its last line ends, in lines. */
    List<Integer> missingLines() {
        NavigableMap<Integer, PageFlow.Sheet> sheets = new PageFlow(root(), context()).sheets();
        int leading = paragraph().getChild(0).getHeight();
        return sheets.subMap(1, sheets.lastKey()).values().stream()
                .map(sheet -> sheet.room() / leading)
                .toList();
    }

    /** The notes that lines have at the foot of their page. */
    List<BlockBox> notes() {
        List<BlockBox> notes = new ArrayList<>();
        walk(root(), box -> {
            if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
                block.getInlineContent().stream()
                        .filter(content -> content instanceof InlineBox text && text.hasFootnote())
                        .map(content -> ((InlineBox) content).getFootnoteBody())
                        .filter(note -> note.getParent().getAbsY() > 0)
                        .forEach(notes::add);
            }
        });
        return notes;
    }

    private static void walk(Box box, Consumer<Box> visitor) {
        visitor.accept(box);
        box.getChildren().forEach(child -> walk(child, visitor));
    }

    private static String text(Object part) {
        StringBuilder text = new StringBuilder();
        if (part instanceof InlineText own) {
            text.append(own.getSubstring());
        } else if (part instanceof InlineLayoutBox box) {
            for (int i = 0; i < box.getInlineChildCount(); i++) {
                text.append(text(box.getInlineChild(i)));
            }
        } else if (part instanceof LineBox line) {
            line.getChildren().forEach(child -> text.append(text(child)));
        }
        return text.toString();
    }

    @Override
    public void close() {
        renderer.close();
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
