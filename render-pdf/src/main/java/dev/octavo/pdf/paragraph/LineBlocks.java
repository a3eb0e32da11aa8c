package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.stream.Stream;

/** The blocks of a document that hold lines, those of tables and notes and within other lines among them. */
final class LineBlocks {

    private LineBlocks() {}

    static Stream<BlockBox> in(Box box) {
        boolean hasLines =
                box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE;
        return hasLines
                ? Stream.concat(
                        Stream.of((BlockBox) box),
                        ((BlockBox) box).getInlineContent().stream().flatMap(LineBlocks::inLine))
                : box.getChildren().stream().flatMap(LineBlocks::in);
    }

    private static Stream<BlockBox> inLine(Styleable content) {
        if (content instanceof BlockBox block) {
            return in(block);
        }
        return content instanceof InlineBox text && text.hasFootnote() ? in(text.getFootnoteBody()) : Stream.empty();
    }
}
