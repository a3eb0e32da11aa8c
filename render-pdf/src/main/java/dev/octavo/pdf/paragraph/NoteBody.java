package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;

/**
 * A note as the engine has it, but for where it is called in a table whose head stands on each page: the engine lays notes out in the
 * midst of the rows, and left the room of the head above some of them, too.
 */
final class NoteBody extends BlockBox {

    private NoteBody(BlockBox body) {
        setStyle(body.getStyle());
        setElement(body.getElement());
        setChildrenContentType(body.getChildrenContentType());
        if (body.getChildrenContentType() == ContentType.INLINE) {
            setInlineContent(body.getInlineContent());
        }
        body.getChildren().forEach(this::adopt);
    }

    private void adopt(Box child) {
        child.setContainingBlock(this);
        addChild(child);
    }

    /** Takes the places of the engine's boxes below one. It must be laid out once more then. */
    static void replaceIn(Box root) {
        LineBlocks.in(root).forEach(lines -> lines.getInlineContent().forEach(NoteBody::replace));
    }

    private static void replace(Styleable content) {
        if (content instanceof InlineBox call && call.hasFootnote()) {
            call.setFootnote(new NoteBody(call.getFootnoteBody()));
        }
    }

    @Override
    public void layout(LayoutContext c, int contentStart) {
        int head = c.getExtraSpaceTop();
        c.setExtraSpaceTop(0);
        super.layout(c, contentStart);
        c.setExtraSpaceTop(head);
    }
}
