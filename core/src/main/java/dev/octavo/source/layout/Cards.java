package dev.octavo.source.layout;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cards of sphinx-design: lines of {@code ^^^} and {@code +++} part their heads and feet from the rest. */
public final class Cards {

    /** What tells of a card how it looks and where it leads. */
    public static final List<String> OPTIONS = List.of(
            "header",
            "footer",
            "link",
            "link-type",
            "link-alt",
            "shadow",
            "width",
            "text-align",
            "img-top",
            "img-bottom",
            "columns",
            "class-card",
            "class-header",
            "class-body",
            "class-title",
            "class-footer");

    private static final Set<Inline> SIGNS = Set.of(new Text("^^^"), new Text("+++"));

    private Cards() {}

    /** Blocks whose paragraphs end at the lines of signs, which are nothing themselves. */
    public static List<Block> parted(List<Block> body) {
        List<Block> parts = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Paragraph paragraph) {
                addParts(paragraph, parts);
            } else {
                parts.add(block);
            }
        }
        return parts;
    }

    private static void addParts(Paragraph paragraph, List<Block> parts) {
        List<Inline> part = new ArrayList<>();
        List<Inline> content = paragraph.content();
        for (int i = 0; i < content.size(); i++) {
            if (SIGNS.contains(content.get(i)) && isLine(content, i)) {
                addPart(paragraph, part, parts);
                part = new ArrayList<>();
            } else {
                part.add(content.get(i));
            }
        }
        addPart(paragraph, part, parts);
    }

    private static boolean isLine(List<Inline> content, int i) {
        return (i == 0 || content.get(i - 1) instanceof SoftBreak)
                && (i == content.size() - 1 || content.get(i + 1) instanceof SoftBreak);
    }

    private static void addPart(Paragraph paragraph, List<Inline> part, List<Block> parts) {
        int start = !part.isEmpty() && part.get(0) instanceof SoftBreak ? 1 : 0;
        int end = part.size() > start && part.get(part.size() - 1) instanceof SoftBreak ? part.size() - 1 : part.size();
        if (end > start) {
            parts.add(new Paragraph(List.copyOf(part.subList(start, end)), paragraph.attributes(), paragraph.at()));
        }
    }
}
