package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a block at its end, {@code Words. ^name}, which links of Obsidian lead to. */
final class BlockName {

    private static final Pattern NAME = Pattern.compile("(?:^|\\s)\\^([A-Za-z0-9-]++)$");

    private BlockName() {}

    static boolean endsWithOne(Paragraph paragraph) {
        return name(paragraph).isPresent();
    }

    /** A paragraph that has its name as its identifier; nothing of one that is a name alone, as below tables. */
    static List<Block> taken(Paragraph paragraph, Conversion conversion) {
        Matcher name = name(paragraph).orElseThrow();
        List<Inline> content = new ArrayList<>(paragraph.content());
        String rest = name.replaceFirst("");
        content.remove(content.size() - 1);
        if (!rest.isEmpty()) {
            content.add(new Text(rest));
        }
        Attributes called = conversion.identifiers().free(Attributes.id(name.group(1)), paragraph.at());
        return content.isEmpty()
                ? List.of()
                : List.of(new Paragraph(content, paragraph.attributes().and(called), paragraph.at()));
    }

    private static Optional<Matcher> name(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        Inline last = content.isEmpty() ? new Text("") : content.get(content.size() - 1);
        Matcher name = NAME.matcher(last instanceof Text text ? text.text() : "");
        return name.find() ? Optional.of(name) : Optional.empty();
    }
}
