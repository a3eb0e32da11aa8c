package dev.octavo.markdown;

import dev.octavo.markdown.MarkdownOut.Extent;
import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks to Markdown. */
final class BlockWriter {

    private static final Pattern PLAIN_LANGUAGE = Pattern.compile("(?!language-|lang-)[^\\s,{}=:`\\\\&]+");

    private static final SourceRange NOWHERE = SourceRange.NONE;

    private BlockWriter() {}

    /** Blocks with an empty line between them. */
    static String write(List<Block> blocks) {
        return write(blocks, false);
    }

    /** Blocks one below the other; tight without empty lines, but for an invisible one where two would be one. */
    static String write(List<Block> blocks, boolean tight) {
        StringBuilder out = new StringBuilder();
        boolean alternate = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                Block before = blocks.get(i - 1);
                alternate = block.getClass() == before.getClass() && !alternate;
                out.append(
                        !tight
                                ? "\n\n"
                                : interrupts(block) && !bothQuoted(before, block)
                                        ? "\n"
                                        : "\n" + MarkdownOut.SEAM + "\n");
            }
            out.append(write(block, alternate));
        }
        return out.toString();
    }

    private static String write(Block block, boolean alternate) {
        MarkdownOut out = MarkdownOut.ofBlocks(alternate);
        Handlers.TABLE.handle(block, out);
        return out.toString();
    }

    private static boolean bothQuoted(Block one, Block other) {
        return Stream.of(one, other).allMatch(block -> block instanceof Quote || block instanceof Admonition);
    }

    /** Whether the block begins with something that ends a paragraph. */
    private static boolean interrupts(Block block) {
        if (block instanceof BulletList list) {
            return !list.items().get(0).body().isEmpty();
        } else if (block instanceof OrderedList list) {
            return list.start() == 1 && !list.items().get(0).body().isEmpty();
        }
        return block instanceof CodeBlock
                || block instanceof Quote
                || block instanceof ThematicBreak
                || (block instanceof Heading heading && !isSetext(heading));
    }

    static void paragraph(Paragraph paragraph, MarkdownOut out) {
        if (Figures.isFigure(paragraph)) {
            out.append(Figures.paragraph(paragraph));
            return;
        }
        Attributes attributes = paragraph.attributes();
        UnaryOperator<String> frame = text -> text + AttributeList.below(attributes);
        out.append(frame.apply(InlineWriter.write(
                paragraph.content(), Extent.LINES, frame, text -> new Paragraph(text, attributes, NOWHERE))));
    }

    static void heading(Heading heading, MarkdownOut out) {
        boolean lines = isSetext(heading);
        if (lines && heading.level() > 2) {
            out.append(element("h" + heading.level(), heading.attributes(), heading.content()));
            return;
        }
        UnaryOperator<String> frame = lines ? text -> setext(text, heading) : text -> atx(text, heading);
        out.append(frame.apply(InlineWriter.write(
                heading.content(),
                lines ? Extent.LINES : Extent.LINE,
                frame,
                text -> new Heading(heading.level(), text, heading.attributes(), NOWHERE))));
    }

    private static String atx(String text, Heading heading) {
        return "#".repeat(heading.level()) + " " + withAttributes(text, heading);
    }

    private static String setext(String text, Heading heading) {
        return withAttributes(text, heading) + (heading.level() == 1 ? "\n===" : "\n---");
    }

    private static String withAttributes(String text, Heading heading) {
        String list = AttributeList.inline(heading.attributes());
        if (list.isEmpty()) {
            return text;
        } else if (text.isEmpty()) {
            // Attributes alone are a turn without a heading.
            return MarkdownOut.SEAM + " " + list;
        }
        return text + (text.endsWith("#") ? MarkdownOut.SEAM : "") + " " + list;
    }

    /** Whether a heading has lines, which only an underlined one can have. */
    static boolean isSetext(Heading heading) {
        return Nodes.holds(heading.content(), SoftBreak.class::isInstance);
    }

    static void thematicBreak(ThematicBreak line, MarkdownOut out) {
        out.append("***" + AttributeList.below(line.attributes()));
    }

    static void quote(Quote quote, MarkdownOut out) {
        String body = write(quote.body());
        out.append((body.isEmpty() ? ">" : Lines.prefixed("> ", "> ", body)) + AttributeList.below(quote.attributes()));
    }

    static void admonition(Admonition notice, MarkdownOut out) {
        String mark = "[!" + kind(notice) + "]";
        String title = notice.title().isEmpty()
                ? ""
                : " "
                        + InlineWriter.write(
                                notice.title(),
                                Extent.LINE,
                                text -> "> " + mark + " " + text,
                                text -> new Admonition(notice.kind(), text, List.of(), Attributes.NONE, NOWHERE));
        String body = write(notice.body());
        boolean goesOn = !notice.body().isEmpty()
                && notice.body().get(0) instanceof Paragraph first
                && first.attributes().isEmpty()
                && notice.title().isEmpty()
                && !Figures.isFigure(first);
        String text = mark + title + (body.isEmpty() ? "" : goesOn ? "\n" + body : "\n\n" + body);
        out.append(Lines.prefixed("> ", "> ", text) + AttributeList.below(notice.attributes()));
    }

    /** In capitals, but for kinds whose letters would not come back from them. */
    private static String kind(Admonition notice) {
        String capitals = notice.kind().toUpperCase(Locale.ROOT);
        return capitals.toLowerCase(Locale.ROOT).equals(notice.kind()) ? capitals : notice.kind();
    }

    static void details(Details details, MarkdownOut out) {
        out.append(HtmlTags.open("details", details.attributes()) + "\n");
        if (!details.summary().isEmpty()) {
            out.append(element("summary", Attributes.NONE, details.summary()) + "\n");
        }
        out.append("\n" + write(details.body()) + "\n\n</details>");
    }

    static void figure(Figure figure, MarkdownOut out) {
        String image = Figures.image(figure).orElse("");
        out.append(!image.isEmpty() && ReadBack.isSame(image, figure) ? image : tags(figure));
    }

    private static String tags(Figure figure) {
        String caption =
                figure.caption().isEmpty() ? "" : element("figcaption", Attributes.NONE, figure.caption()) + "\n";
        String body = write(figure.body());
        return HtmlTags.open("figure", figure.attributes()) + "\n\n" + (body.isEmpty() ? "" : body + "\n\n") + caption
                + "</figure>";
    }

    /** A division between colons, unless its classes would make a notice of it, as they would of HTML's {@code div}. */
    static void group(Group group, MarkdownOut out) {
        String body = group.body().isEmpty() ? "" : write(group.body()) + "\n";
        out.append(
                isFenced(group)
                        ? head(group) + "\n" + body + ":::"
                        : container("section", group.attributes(), group.body()));
    }

    static boolean isFenced(Group group) {
        return ReadBack.isSame(head(group) + "\n:::", new Group(List.of(), group.attributes(), NOWHERE));
    }

    private static String head(Group group) {
        return "::: " + AttributeList.inline(group.attributes());
    }

    /** An element with blocks in it. */
    static String container(String tag, Attributes attributes, List<Block> body) {
        String content = write(body);
        return HtmlTags.open(tag, attributes) + (content.isEmpty() ? "" : "\n\n" + content + "\n\n") + "</" + tag + ">";
    }

    /** An element with text in it. */
    static String element(String tag, Attributes attributes, List<Inline> content) {
        return HtmlTags.open(tag, attributes) + "\n\n" + InlineWriter.write(content) + "\n\n</" + tag + ">";
    }

    static void code(CodeBlock code, MarkdownOut out) {
        boolean within = code.attributes().isEmpty() || !code.language().isEmpty();
        String info = within ? info(code) : "";
        char mark = info.indexOf('`') < 0 ? '`' : '~';
        String fence = fence(mark, code.text());
        String text = TemplateMark.escaped(code.text());
        out.append(fence + info + "\n" + text + fence + (within ? "" : AttributeList.below(code.attributes())));
    }

    /** A fence longer than any in the code. */
    private static String fence(char mark, String code) {
        return String.valueOf(mark).repeat(Math.max(3, Runs.of(mark, code).length()));
    }

    private static String info(CodeBlock code) {
        String language = code.language();
        if (code.attributes().isEmpty()
                && (language.isEmpty() || PLAIN_LANGUAGE.matcher(language).matches())) {
            return language;
        }
        return AttributeList.inline(language, code.attributes())
                .replace("\\", "\\\\")
                .replace("&", "&amp;");
    }

    /** Dollars, or the code block that is a formula, which may hold empty lines too. */
    static void math(MathBlock math, MarkdownOut out) {
        String list = AttributeList.inline(math.attributes());
        String dollars = "$$\n" + math.tex() + "\n$$" + (list.isEmpty() ? "" : " " + list);
        if (ReadBack.isSame(dollars, math)) {
            out.append(dollars);
        } else {
            code(new CodeBlock("math", math.tex() + "\n", math.attributes(), NOWHERE), out);
        }
    }

    /** Markup passes as it is; what is not HTML has no place in Markdown but code. */
    static void raw(RawBlock raw, MarkdownOut out) {
        if (raw.format().equals("html")) {
            out.append(raw.text().stripTrailing());
        } else {
            code(CodeBlock.of(raw.format(), raw.text()), out);
        }
    }
}
