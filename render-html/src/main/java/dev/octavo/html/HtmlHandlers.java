package dev.octavo.html;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How each node is written as HTML: the table that every renderer with HTML inside starts from. */
public final class HtmlHandlers {

    private static final NodeHandlers<HtmlOut> STANDARD = NodeHandlers.<HtmlOut>builder()
            .on(Paragraph.class, HtmlHandlers::paragraph)
            .on(Heading.class, HtmlHandlers::heading)
            .on(CodeBlock.class, new CodeBlocks(CodeHighlighter.standard())::write)
            .on(Quote.class, HtmlHandlers::quote)
            .on(BulletList.class, ListMarkup::bulletList)
            .on(OrderedList.class, ListMarkup::orderedList)
            .on(DefinitionList.class, HtmlHandlers::definitionList)
            .on(Table.class, HtmlHandlers::table)
            .on(Figure.class, HtmlHandlers::figure)
            .on(Admonition.class, HtmlHandlers::admonition)
            .on(Details.class, HtmlHandlers::details)
            .on(Group.class, HtmlHandlers::group)
            .on(ThematicBreak.class, HtmlHandlers::thematicBreak)
            .on(MathBlock.class, (math, out) -> out.formulas().block(math))
            .on(RawBlock.class, HtmlHandlers::rawBlock)
            .on(Text.class, (text, out) -> out.formulas().text(text.text()))
            .on(Emphasis.class, (emphasis, out) -> out.element("em").containing(emphasis.content()))
            .on(Strong.class, (strong, out) -> out.element("strong").containing(strong.content()))
            .on(Strikethrough.class, (struck, out) -> out.element("del").containing(struck.content()))
            .on(Inserted.class, (inserted, out) -> out.element("ins").containing(inserted.content()))
            .on(Marked.class, (marked, out) -> out.element("mark").containing(marked.content()))
            .on(Subscript.class, (lowered, out) -> out.element("sub").containing(lowered.content()))
            .on(Superscript.class, (raised, out) -> out.element("sup").containing(raised.content()))
            .on(Code.class, HtmlHandlers::code)
            .on(Link.class, HtmlHandlers::link)
            .on(Image.class, HtmlHandlers::image)
            .on(FootnoteReference.class, (reference, out) -> out.footnoteReference(reference))
            .on(Citation.class, HtmlHandlers::citation)
            .on(CrossReference.class, HtmlHandlers::crossReference)
            .on(InlineMath.class, (math, out) -> out.formulas().inline(math))
            .on(TiedFormula.class, HtmlHandlers::tied)
            .on(Span.class, HtmlHandlers::span)
            .on(SoftBreak.class, (lineEnd, out) -> out.lineEnd())
            .on(HardBreak.class, (lineEnd, out) -> out.element("br").empty())
            .on(RawInline.class, HtmlHandlers::rawInline)
            .build();

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    private static final Pattern SHARE = Pattern.compile("(?:100|[1-9]\\d?(?:\\.\\d{1,2})?)%");

    private HtmlHandlers() {}

    /** The standard table; {@link NodeHandlers#toBuilder()} starts one that differs. */
    public static NodeHandlers<HtmlOut> standard() {
        return STANDARD;
    }

    /** The standard table with another highlighter for code. */
    public static NodeHandlers<HtmlOut> standard(CodeHighlighter highlighter) {
        return STANDARD.toBuilder()
                .on(CodeBlock.class, new CodeBlocks(highlighter)::write)
                .build();
    }

    private static void paragraph(Paragraph paragraph, HtmlOut out) {
        String look = ParagraphLook.of(paragraph);
        boolean isTold = paragraph.attributes().classes().contains(look);
        out.decorated(paragraph, out.element("p").attributes(paragraph.attributes(), isTold ? "" : look))
                .containing(paragraph.content());
    }

    private static void heading(Heading heading, HtmlOut out) {
        String name = out.headings().areBarred() ? "p" : "h" + out.headings().inContainer(heading.level());
        out.element(name)
                .attributes(heading.attributes().withId(out.idOf(heading)), name.equals("p") ? "heading" : "")
                .containing(heading.content());
    }

    /** A name as one class. */
    static String oneWord(String name) {
        return SPACE.matcher(name).replaceAll("-");
    }

    private static void quote(Quote quote, HtmlOut out) {
        out.decorated(quote, out.element("blockquote").attributes(quote.attributes()))
                .containing(quote.body());
    }

    /** Writes blocks; of the paragraphs among them, in tight ones, the text alone. */
    static void tightly(List<Block> blocks, boolean tight, HtmlOut out) {
        boolean first = true;
        for (Block block : blocks) {
            if (tight
                    && block instanceof Paragraph paragraph
                    && paragraph.attributes().isEmpty()) {
                if (!first) {
                    out.text("\n");
                }
                out.nodes(paragraph.content());
            } else {
                out.nodes(List.of(block));
            }
            first = false;
        }
    }

    private static void definitionList(DefinitionList list, HtmlOut out) {
        out.element("dl").attributes(list.attributes()).containing(() -> list.definitions()
                .forEach(definition -> definition(definition, out)));
    }

    private static void definition(Definition definition, HtmlOut out) {
        definition.terms().forEach(term -> out.element("dt").containing(term));
        if (definition.descriptions().isEmpty()) {
            out.element("dd").empty();
        }
        definition.descriptions().forEach(description -> out.element("dd")
                .containing(() -> tightly(description, description.size() == 1, out)));
    }

    private static void table(Table table, HtmlOut out) {
        TableGrid grid = TableGrid.of(table);
        if (grid.head().isEmpty() && grid.body().isEmpty()) {
            out.element("p").attributes(table.attributes()).containing(table.caption());
            return;
        }
        out.decorated(table, out.element("div").classes("table")).containing(() -> out.element("table")
                .attributes(table.attributes())
                .containing(() -> {
                    if (!table.caption().isEmpty()) {
                        out.element("caption").containing(table.caption());
                    }
                    rows("thead", grid.head(), table, out);
                    rows("tbody", grid.body(), table, out);
                }));
    }

    private static void rows(String group, List<List<TableGrid.Placed>> rows, Table table, HtmlOut out) {
        if (!rows.isEmpty()) {
            boolean head = group.equals("thead");
            out.element(group)
                    .containing(() -> rows.forEach(row ->
                            out.element("tr").containing(() -> row.forEach(cell -> cell(cell, head, table, out)))));
        }
    }

    private static void cell(TableGrid.Placed placed, boolean head, Table table, HtmlOut out) {
        List<Block> body = placed.cell().body();
        boolean header = (head || placed.cell().header()) && !body.isEmpty();
        HtmlElement cell = out.element(header ? "th" : "td")
                .attributeUnlessEmpty("class", CellClasses.of(placed, table, header))
                .attributeUnlessEmpty("colspan", placed.columnSpan() == 1 ? "" : "" + placed.columnSpan())
                .attributeUnlessEmpty("rowspan", placed.rowSpan() == 1 ? "" : "" + placed.rowSpan())
                .attributeUnlessEmpty("scope", header ? head ? "col" : "row" : "");
        Runnable content = () -> tightly(body, body.size() == 1, out);
        cell.containing(header ? () -> out.headings().barFrom(content) : content);
    }

    private static void figure(Figure figure, HtmlOut out) {
        String width =
                SideFigures.areOfSide(figure.attributes()) && out.target().scalesPicturesToFigures()
                        ? PictureSize.width(figure.attributes())
                        : "";
        List<Block> body = width.isEmpty()
                ? figure.body()
                : SideFigures.ofWidth("100%", figure).body();
        out.decorated(figure, out.element("figure").attributes(figure.attributes()))
                .attributeUnlessEmpty("style", width.isEmpty() ? "" : "width: " + width)
                .containing(() -> {
                    tightly(body, body.size() == 1, out);
                    if (!figure.caption().isEmpty()) {
                        out.element("figcaption").containing(figure.caption());
                    }
                });
    }

    private static void admonition(Admonition admonition, HtmlOut out) {
        String kind = "admonition " + oneWord(admonition.kind());
        out.decorated(
                        admonition,
                        out.element("div")
                                .attributes(admonition.attributes(), kind)
                                .attribute("role", "note"))
                .containing(() -> {
                    if (!admonition.isUntitled()) {
                        titled(admonition, out);
                    }
                    out.nodes(admonition.body());
                });
    }

    private static void titled(Admonition admonition, HtmlOut out) {
        HtmlElement title = out.element("p").classes("admonition-title");
        if (admonition.title().isEmpty()) {
            title.containing(out.labels().admonition(admonition.kind()));
        } else {
            title.containing(admonition.title());
        }
    }

    private static void details(Details details, HtmlOut out) {
        out.element("details")
                .attributes(details.attributes())
                .attributeUnlessEmpty("open", details.attributes().values().getOrDefault("open", ""))
                .containing(() -> summedUp(details, out.element("summary"), out));
    }

    /** Writes a summary with its details open, for output in which nothing can be opened. */
    public static void openDetails(Details details, HtmlOut out) {
        out.element("div")
                .attributes(details.attributes(), "details")
                .containing(() -> summedUp(details, out.element("p").classes("summary"), out));
    }

    private static void summedUp(Details details, HtmlElement summary, HtmlOut out) {
        if (details.summary().isEmpty()) {
            summary.containing(out.labels().details());
        } else {
            summary.containing(details.summary());
        }
        out.nodes(details.body());
    }

    private static void group(Group group, HtmlOut out) {
        out.decorated(group, out.element("div").attributes(group.attributes()))
                .attributeUnlessEmpty("style", columnStyle(group.attributes()))
                .containing(group.body());
    }

    /** How wide a column is, where its author says it. */
    private static String columnStyle(Attributes attributes) {
        String width = attributes.values().getOrDefault("width", "");
        return attributes.classes().contains("column") && SHARE.matcher(width).matches() ? "width: " + width : "";
    }

    private static void thematicBreak(ThematicBreak rule, HtmlOut out) {
        out.element("hr").attributes(rule.attributes()).empty();
    }

    private static void code(Code code, HtmlOut out) {
        TextElement.of(code).open(out).containing(code.text());
    }

    private static void tied(TiedFormula tied, HtmlOut out) {
        out.element("span").classes("tied").containing(() -> out.eachOf(tied.content()));
    }

    private static void span(Span span, HtmlOut out) {
        TextElement.of(span).open(out).containing(span.content());
    }

    private static void link(Link link, HtmlOut out) {
        Optional<String> address = out.address(link);
        if (address.isEmpty()) {
            span(new Span(link.content(), link.attributes()), out);
            return;
        }
        String look = isBare(link) && !link.attributes().classes().contains("bare") ? "bare" : "";
        out.decorated(link, out.element("a").attributes(link.attributes(), look))
                .attribute("href", address.get())
                .attributeUnlessEmpty("title", link.title())
                .containing(() -> out.insideLink(() -> linkText(link, address.get(), out)));
    }

    /** Whether the text of a link is its address, which need not be printed again. */
    private static boolean isBare(Link link) {
        String text = Nodes.text(link.content()).strip();
        return WEB.matcher(link.destination()).lookingAt()
                && (text.isEmpty() ? !holdsImage(link.content()) : bare(text).equals(bare(link.destination())));
    }

    private static String bare(String address) {
        String behindScheme = WEB.matcher(address).replaceFirst("");
        return behindScheme.endsWith("/") ? behindScheme.substring(0, behindScheme.length() - 1) : behindScheme;
    }

    /** A link that says nothing is called by its address; a place of the article as its author has written it, not as this output calls it. */
    private static void linkText(Link link, String address, HtmlOut out) {
        out.nodes(link.content());
        if (HtmlOut.saysNothing(link.content()) && !holdsImage(link.content())) {
            out.text(address.startsWith("#") ? link.destination() : address);
        }
    }

    private static boolean holdsImage(List<Inline> content) {
        return Nodes.holds(content, Image.class::isInstance);
    }

    private static void image(Image image, HtmlOut out) {
        Optional<Picture> picture = out.target().picture(image);
        if (picture.isEmpty()) {
            out.element("span").attributes(image.attributes(), "missing-image").containing(standIn(image));
            return;
        }
        Picture shown = picture.get();
        out.decorated(image, out.element("img").attributes(image.attributes()))
                .attribute("src", shown.source())
                .attribute("alt", image.alternative())
                .attributeUnlessEmpty("title", image.title())
                .attributeUnlessEmpty("width", shown.width() == 0 ? "" : "" + shown.width())
                .attributeUnlessEmpty("height", shown.height() == 0 ? "" : "" + shown.height())
                .attributeUnlessEmpty("style", shown.share() == 0 ? "" : "width: " + shown.share() + "%")
                .empty();
    }

    /** What is written where a picture cannot be shown: its text, else its file's name. */
    private static String standIn(Image image) {
        if (!image.alternative().isBlank()) {
            return image.alternative();
        }
        return Pictures.fileName(image);
    }

    /** As it was written, until a bibliography tells more. */
    private static void citation(Citation citation, HtmlOut out) {
        out.element("span").classes("citation").containing(citation.written());
    }

    private static void crossReference(CrossReference reference, HtmlOut out) {
        link(
                new Link("#" + reference.id(), "", List.of(new Text(reference.id())), Attributes.NONE, reference.at()),
                out);
    }

    private static void rawBlock(RawBlock raw, HtmlOut out) {
        raw(raw.format(), raw.text(), raw.at(), out);
    }

    private static void rawInline(RawInline raw, HtmlOut out) {
        raw(raw.format(), raw.text(), raw.at(), out);
    }

    private static void raw(String format, String markup, SourceRange at, HtmlOut out) {
        boolean written = format.equals(out.target().rawFormat()) && out.raw(markup);
        if (!written) {
            out.report(Diagnostic.warning("raw-dropped", "raw " + format + " is left out here", at));
        }
    }
}
