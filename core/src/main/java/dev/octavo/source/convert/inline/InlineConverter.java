package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Emphasis;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Text;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.convert.code.CodeChunks;
import dev.octavo.source.convert.component.JsxExpressions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Extensions;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.document.Learned;
import dev.octavo.source.convert.document.NodeTable;
import dev.octavo.source.convert.document.UnreadSyntax;
import dev.octavo.source.convert.figure.BookdownLabel;
import dev.octavo.source.convert.html.Comments;
import dev.octavo.source.convert.html.PageBreaks;
import dev.octavo.source.convert.myst.RoleConverter;
import dev.octavo.source.convert.template.Icons;
import dev.octavo.source.convert.template.MarkConverter;
import dev.octavo.source.convert.weave.HtmlWeaver;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.attributes.AttributedInline;
import dev.octavo.source.markdown.attributes.InlineAttributes;
import dev.octavo.source.markdown.attributes.SizedImage;
import dev.octavo.source.markdown.citation.Cited;
import dev.octavo.source.markdown.comment.CommentMark;
import dev.octavo.source.markdown.comment.HiddenInline;
import dev.octavo.source.markdown.emphasis.Styled;
import dev.octavo.source.markdown.inline.Icon;
import dev.octavo.source.markdown.inline.MystRole;
import dev.octavo.source.markdown.inline.WikiLink;
import dev.octavo.source.markdown.math.Formula;
import dev.octavo.source.markdown.raw.ForeignInline;
import dev.octavo.source.markdown.tag.JsxCode;
import dev.octavo.source.markdown.template.MarkedSpan;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** CommonMark's inlines to the model's. */
public final class InlineConverter {

    private static final NodeTable<InlineConverter, List<Inline>> TABLE = new NodeTable<InlineConverter, List<Inline>>(
                    InlineConverter::inside)
            .on(org.commonmark.node.Text.class, InlineConverter::text)
            .on(org.commonmark.node.Code.class, InlineConverter::code)
            .on(org.commonmark.node.Emphasis.class, (converter, node) -> converter.wrapped(node, Emphasis::new))
            .on(StrongEmphasis.class, (converter, node) -> converter.wrapped(node, Strong::new))
            .on(
                    org.commonmark.ext.gfm.strikethrough.Strikethrough.class,
                    (converter, node) -> converter.wrapped(node, Strikethrough::new))
            .on(SoftLineBreak.class, (converter, line) -> List.of(new SoftBreak()))
            .on(HardLineBreak.class, (converter, line) -> List.of(new HardBreak()))
            .on(org.commonmark.node.Link.class, (converter, link) -> converter.links.convert(link))
            .on(org.commonmark.node.Image.class, (converter, image) -> converter.images.convert(image))
            .on(
                    SizedImage.class,
                    (converter, image) -> List.of(Attribution.with(image.size(), converter.images.convert(image))))
            .on(HtmlInline.class, InlineConverter::html)
            .on(FootnoteReference.class, InlineConverter::reference)
            .on(InlineFootnote.class, InlineConverter::note)
            .on(Styled.class, InlineConverter::styled)
            .on(
                    Formula.class,
                    (converter, formula) -> List.of(new InlineMath(formula.tex(), converter.conversion.at(formula))))
            .on(Cited.class, (converter, cited) -> converter.citations.convert(cited))
            .on(ForeignInline.class, InlineConverter::foreign)
            .on(CommentMark.class, (converter, comment) -> converter.comment(comment))
            .on(Icon.class, (converter, icon) -> Icons.shown(icon.name(), icon, converter.conversion))
            .on(
                    HiddenInline.class,
                    (converter, hidden) -> converter.conversion.omissions().leaveHidden(hidden))
            .on(AttributedInline.class, InlineConverter::attributed)
            .on(InlineAttributes.class, (converter, braces) -> List.of(new Text(braces.written())))
            .on(MystRole.class, (converter, role) -> converter.roles.convert(role))
            .on(WikiLink.class, (converter, link) -> converter.links.convert(link))
            .on(TemplateMark.class, InlineConverter::templateMark)
            .on(MarkedSpan.class, (converter, span) -> converter.marks.between(span))
            .on(JsxCode.class, (converter, code) -> converter.expressions.convert(code));

    /** What names the language of code in a line, {@code #!python}, as Python-Markdown has it. */
    private static final Pattern SHEBANG = Pattern.compile("^#![a-z][\\w+-]*+ (?=\\S)");

    private final Conversion conversion;
    private final Learned learned;
    private final HtmlWeaver weaver;
    private final MarkConverter marks;
    private final CodeChunks chunks;
    private final JsxExpressions expressions;
    private final Extensions extensions;
    private final UnreadSyntax unreadSyntax;
    private final LinkConverter links;
    private final ImageConverter images;
    private final CitationConverter citations;
    private final RoleConverter roles;

    /** With the converters of inlines that have one of their own. */
    public InlineConverter(
            Conversion conversion,
            InnerContent inner,
            Learned learned,
            HtmlWeaver weaver,
            MarkConverter marks,
            CodeChunks chunks,
            JsxExpressions expressions,
            Extensions extensions,
            UnreadSyntax unreadSyntax) {
        this.conversion = conversion;
        this.learned = learned;
        this.weaver = weaver;
        this.marks = marks;
        this.chunks = chunks;
        this.expressions = expressions;
        this.extensions = extensions;
        this.unreadSyntax = unreadSyntax;
        this.links = new LinkConverter(conversion, inner);
        this.images = new ImageConverter(conversion, inner);
        this.citations = new CitationConverter(conversion, learned.examples());
        this.roles = new RoleConverter(conversion);
    }

    /** Says that {@code @name} in a sentence is a citation; otherwise it is taken for the name of a user or a package. */
    public void expectNarrativeCitations() {
        citations.expectNarrative();
    }

    /** What is said of a picture that was converted. */
    public List<Inline> said(org.commonmark.node.Image image) {
        return images.said(image);
    }

    /** The inlines inside a node; blocks that HTML opens among them are made flat. */
    public List<Inline> inside(org.commonmark.node.Node node) {
        return Flow.inlines(flow(node));
    }

    /** What is inside a node: inlines, and blocks where HTML among them opens one. */
    public List<Node> flow(org.commonmark.node.Node node) {
        return conversion
                .budget()
                .nested(
                        () -> convertAll(Syntax.children(node)),
                        () -> List.<Node>of(new Text(Syntax.text(node))),
                        () -> conversion.at(node));
    }

    private List<Node> convertAll(List<org.commonmark.node.Node> nodes) {
        boolean woven = conversion.options().rawHtml() == RawHtml.PARSE && Syntax.holds(HtmlInline.class, nodes);
        if (woven) {
            return NarrativeLocators.bound(Flow.joined(weaver.inlines(nodes)));
        }
        List<Node> flow = new ArrayList<>();
        for (org.commonmark.node.Node node : nodes) {
            flow.addAll(convertToFlow(node));
        }
        return NarrativeLocators.bound(Flow.joined(flow));
    }

    /** What one inline becomes among others: a formula on a line of its own is a block. */
    public List<? extends Node> convertToFlow(org.commonmark.node.Node node) {
        return node instanceof Formula formula
                        && formula.display()
                        && !learned.doubleDollars().areInLine(formula)
                ? List.of(new MathBlock(BookdownLabel.read(formula.tex()), Attributes.NONE, conversion.at(formula)))
                : convert(node);
    }

    /** What one inline becomes. An inline of an unknown class becomes what is inside it. */
    List<Inline> convert(org.commonmark.node.Node node) {
        return extensions.isEmpty()
                ? TABLE.convert(this, node)
                : extensions.inline(node).orElseGet(() -> TABLE.convert(this, node));
    }

    /** A text that is not empty: of white space before the end of a line, the parser leaves an empty one. */
    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** What is inside a node, put into something; nothing where HTML that is left out was all there was. */
    private List<Inline> wrapped(org.commonmark.node.Node node, Function<List<Inline>, Inline> wrapper) {
        List<Inline> content = inside(node);
        return content.isEmpty() ? List.of() : List.of(wrapper.apply(content));
    }

    private List<Inline> styled(Styled styled) {
        List<Inline> content = inside(styled);
        return switch (styled.style()) {
            case SUBSCRIPT -> List.of(new Subscript(content));
            case SUPERSCRIPT -> List.of(new Superscript(content));
            case MARKED -> List.of(new Marked(content));
            case INSERTED -> PressedKeys.of(content).orElseGet(() -> List.of(new Inserted(content)));
        };
    }

    /** Leaves out a comment, of which is told where it stands if other readers of Markdown see it. */
    private List<Inline> comment(CommentMark comment) {
        if (comment.isOfCode()) {
            String message = "left out, as it is a comment of JavaScript in braces";
            conversion.findings().info("hidden-text", message, conversion.at(comment));
        }
        return List.of();
    }

    private List<Inline> foreign(ForeignInline markup) {
        conversion.omissions().tellLeftOut(markup.format(), markup);
        return List.of();
    }

    private List<Inline> attributed(AttributedInline attributed) {
        Attributes attributes = conversion.identifiers().free(attributed.attributes(), conversion.at(attributed));
        List<Inline> content = inside(attributed);
        boolean isNothing = content.isEmpty() && attributed.getFirstChild() instanceof Icon;
        return isNothing ? List.of() : List.of(Attribution.with(attributes, content));
    }

    private List<Inline> code(org.commonmark.node.Code code) {
        chunks.tellUnrun(code);
        return List.of(
                Code.of(SHEBANG.matcher(conversion.shownCode(code.getLiteral())).replaceFirst("")));
    }

    private List<Inline> text(org.commonmark.node.Text text) {
        unreadSyntax.lookFor(text);
        return text(text.getLiteral());
    }

    private List<Inline> templateMark(TemplateMark mark) {
        if (mark.isKept() || mark.isEscaped()) {
            return List.of(new Text(mark.shown()));
        }
        return marks.inlines(mark).orElseGet(() -> replaced(mark));
    }

    private List<Inline> replaced(TemplateMark mark) {
        if (conversion.options().has(MarkdownExtension.RAW_MARKUP) && PageBreaks.isOne(mark)) {
            return List.of(new Text(mark.written()));
        }
        String text = conversion.options().templateMarks().of(mark.written());
        if (text.equals(mark.written())) {
            marks.tellKept(mark);
        } else {
            conversion.findings().info("template-mark", "replaced or left out: " + mark.written(), conversion.at(mark));
        }
        return List.of(new Text(text));
    }

    private List<Inline> html(HtmlInline html) {
        if (conversion.options().rawHtml() == RawHtml.TRUSTED) {
            return List.of(new RawInline("html", html.getLiteral(), conversion.at(html)));
        }
        String shown = Comments.removed(html.getLiteral());
        return shown.isEmpty() ? List.of() : List.of(new Text(shown));
    }

    private List<Inline> reference(FootnoteReference reference) {
        return learned.notes().call(reference);
    }

    private List<Inline> note(InlineFootnote note) {
        return learned.notes().call(note);
    }
}
