package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document that hold lines, those of tables and notes and within other lines among them. */
final class LineBlocks {

    private LineBlocks() {}

    static List<BlockBox> in(Box box) {
        List<BlockBox> blocks = new ArrayList<>();
        collect(box, blocks);
        return blocks;
    }

    private static void collect(Box box, List<BlockBox> blocks) {
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            blocks.add(block);
            block.getInlineContent().forEach(content -> collectInLine(content, blocks));
        } else {
            box.getChildren().forEach(child -> collect(child, blocks));
        }
    }

    private static void collectInLine(Styleable content, List<BlockBox> blocks) {
        if (content instanceof BlockBox block) {
            collect(block, blocks);
        } else if (content instanceof InlineBox text && text.hasFootnote()) {
            collect(text.getFootnoteBody(), blocks);
        }
    }
}
