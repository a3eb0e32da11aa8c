package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.figure.ListedBlock;
import dev.octavo.source.convert.html.HtmlAttributes;
import dev.octavo.source.convert.notice.AttributedNotice;
import dev.octavo.source.markdown.attributes.AttributedBlock;
import dev.octavo.source.markdown.attributes.AttributesLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributes that stand on lines of their own, to blocks that have them. */
public final class AttributesConverter {

    private final Conversion conversion;
    private final ListedBlock listed;

    /** Of a document. */
    public AttributesConverter(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.listed = new ListedBlock(conversion, captions);
    }

    /** What a block with attributes became, with the attributes. */
    List<Block> given(AttributedBlock attributed, List<Block> converted) {
        if (converted.isEmpty()) {
            return converted;
        }
        List<Block> blocks = new ArrayList<>(converted);
        Attributes attributes = HtmlAttributes.aligned(
                conversion.identifiers().free(attributed.attributes(), conversion.at(attributed)));
        Block first = blocks.get(0);
        Optional<Block> notice = attributed.isOfKramdown()
                ? AttributedNotice.of(first, attributes)
                : AttributedNotice.styled(first, attributes);
        blocks.set(
                0,
                notice.or(() -> listed.of(first, attributes, attributed.getSourceSpans()))
                        .orElseGet(() -> first.with(attributes)));
        return blocks;
    }

    /** Attributes that belong to nothing: what refers to a list that is defined elsewhere is left out, the rest is text. */
    List<Block> stray(AttributesLine line) {
        SourceRange at = conversion.at(line);
        if (line.isDefinition()) {
            return List.of();
        } else if (line.attributes().isEmpty()) {
            tell("left out, as nothing defines it: ", line);
            return List.of();
        } else if (line.isOfSample()) {
            tell("left out, as it speaks to Leanpub: ", line);
            return List.of();
        }
        return List.of(new Paragraph(List.of(new Text(line.written())), Attributes.NONE, at));
    }

    private void tell(String what, AttributesLine line) {
        conversion.findings().info("attributes-unknown", what + line.written(), conversion.at(line));
    }
}
