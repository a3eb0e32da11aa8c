package dev.octavo.markdown;

import dev.octavo.model.Admonition;
import dev.octavo.model.BulletList;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.Marked;
import dev.octavo.model.MathBlock;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.render.NodeHandlers;

/** How each node is written. */
final class Handlers {

    static final NodeHandlers<MarkdownOut> TABLE = NodeHandlers.<MarkdownOut>builder()
            .on(Paragraph.class, BlockWriter::paragraph)
            .on(Heading.class, BlockWriter::heading)
            .on(BulletList.class, ListWriter::bulletList)
            .on(OrderedList.class, ListWriter::orderedList)
            .on(DefinitionList.class, ListWriter::definitionList)
            .on(Quote.class, BlockWriter::quote)
            .on(Admonition.class, BlockWriter::admonition)
            .on(Details.class, BlockWriter::details)
            .on(Figure.class, BlockWriter::figure)
            .on(Group.class, BlockWriter::group)
            .on(CodeBlock.class, BlockWriter::code)
            .on(MathBlock.class, BlockWriter::math)
            .on(RawBlock.class, BlockWriter::raw)
            .on(Table.class, TableWriter::table)
            .on(ThematicBreak.class, BlockWriter::thematicBreak)
            .on(Text.class, InlineWriter::text)
            .on(Emphasis.class, InlineWriter::emphasis)
            .on(Strong.class, (node, out) -> InlineWriter.delimited("**", "strong", node.content(), out))
            .on(Strikethrough.class, (node, out) -> InlineWriter.delimited("~~", "del", node.content(), out))
            .on(Inserted.class, (node, out) -> InlineWriter.delimited("++", "ins", node.content(), out))
            .on(Marked.class, (node, out) -> InlineWriter.delimited("==", "mark", node.content(), out))
            .on(Subscript.class, (node, out) -> InlineWriter.delimited("~", "sub", node.content(), out))
            .on(Superscript.class, (node, out) -> InlineWriter.delimited("^", "sup", node.content(), out))
            .on(Span.class, InlineWriter::span)
            .on(Code.class, InlineWriter::code)
            .on(Link.class, InlineWriter::link)
            .on(Image.class, InlineWriter::image)
            .on(InlineMath.class, InlineWriter::math)
            .on(RawInline.class, InlineWriter::raw)
            .on(FootnoteReference.class, InlineWriter::reference)
            .on(CrossReference.class, InlineWriter::crossReference)
            .on(Citation.class, InlineWriter::citation)
            .on(SoftBreak.class, (line, out) -> InlineWriter.softBreak(out))
            .on(HardBreak.class, (line, out) -> InlineWriter.hardBreak(out))
            .build();

    private Handlers() {}
}
