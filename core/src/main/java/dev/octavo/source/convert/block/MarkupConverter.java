package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Paragraph;
import dev.octavo.model.RawBlock;
import dev.octavo.model.Text;
import dev.octavo.source.RawHtml;
import dev.octavo.source.convert.component.JsxExpressions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.UnreadSyntax;
import dev.octavo.source.convert.html.Comments;
import dev.octavo.source.markdown.comment.HiddenBlock;
import dev.octavo.source.markdown.raw.ForeignBlock;
import dev.octavo.source.markdown.tag.JsxCodeBlock;
import java.util.List;
import org.commonmark.node.HtmlBlock;

/** Blocks that are no Markdown, where they stand by themselves: HTML that is not parsed, other formats, JavaScript, and what is hidden. */
public final class MarkupConverter {

    private final Conversion conversion;
    private final JsxExpressions expressions;
    private final UnreadSyntax unreadSyntax;

    /** Of a document. */
    public MarkupConverter(Conversion conversion, JsxExpressions expressions, UnreadSyntax unreadSyntax) {
        this.conversion = conversion;
        this.expressions = expressions;
        this.unreadSyntax = unreadSyntax;
    }

    List<Block> html(HtmlBlock html) {
        if (conversion.options().rawHtml() == RawHtml.TRUSTED) {
            return List.of(new RawBlock("html", html.getLiteral(), conversion.at(html)));
        }
        String shown = Comments.removed(html.getLiteral()).strip();
        unreadSyntax.lookAt(html);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Paragraph(List.of(new Text(shown)), Attributes.NONE, conversion.at(html)));
    }

    List<Block> foreign(ForeignBlock markup) {
        conversion.omissions().tellLeftOut(markup.format(), markup);
        return List.of();
    }

    List<Block> hidden(HiddenBlock hidden) {
        return conversion.omissions().leaveHidden(hidden);
    }

    List<Block> code(JsxCodeBlock code) {
        return expressions.convert(code);
    }
}
