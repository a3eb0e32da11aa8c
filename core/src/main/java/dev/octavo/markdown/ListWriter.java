package dev.octavo.markdown;

import dev.octavo.markdown.MarkdownOut.Extent;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Inline;
import dev.octavo.model.ListItem;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists to Markdown. */
final class ListWriter {

    /** The greatest number that an item can have. */
    private static final long LAST_NUMBER = 999_999_999;

    /** What becomes a rule with a hyphen before it. */
    private static final Pattern HYPHENS = Pattern.compile("-(?: -)++(?:\\n|\\z)");

    private static final int DESCRIPTION_INDENT = 4;

    private ListWriter() {}

    static void bulletList(BulletList list, MarkdownOut out) {
        String marker = out.alternate() ? "+" : "-";
        out.append(items(list.items(), list.tight(), i -> marker) + AttributeList.below(list.attributes()));
    }

    static void orderedList(OrderedList list, MarkdownOut out) {
        String delimiter = out.alternate() ? ")" : ".";
        out.append(items(list.items(), list.tight(), i -> Math.min(LAST_NUMBER, (long) list.start() + i) + delimiter)
                + AttributeList.below(list.attributes()));
    }

    private static String items(List<ListItem> items, boolean tight, IntFunction<String> markers) {
        String lines = IntStream.range(0, items.size())
                .mapToObj(i -> item(markers.apply(i), items.get(i), tight))
                .collect(Collectors.joining(tight ? "\n" : "\n\n"));
        return !tight && items.size() == 1 ? lines + loosened(items.get(0), markers.apply(0)) : lines;
    }

    private static String item(String marker, ListItem item, boolean tight) {
        String body = BlockWriter.write(item.body(), tight);
        String task =
                switch (item.task()) {
                    case NONE -> "";
                    case OPEN -> "[ ] ";
                    case DONE -> "[x] ";
                };
        String text = Lines.indented(marker.length() + 1, task + body);
        if (HYPHENS.matcher(text).lookingAt() && marker.equals("-")) {
            return marker + "\n" + " ".repeat(marker.length() + 1) + text;
        }
        return body.isEmpty() ? marker : marker + " " + text;
    }

    /** What makes a list of a single item loose where nothing else does: an empty line before something invisible. */
    private static String loosened(ListItem only, String marker) {
        List<Block> body = only.body();
        String seam = "\n" + " ".repeat(marker.length() + 1) + MarkdownOut.SEAM;
        if (isText(body.get(body.size() - 1))) {
            return "\n" + seam;
        }
        boolean mayHaveCaption = body.get(body.size() - 1) instanceof Table; // which would go on in the next line
        return body.size() > 1 && isText(body.get(0)) ? "" : (mayHaveCaption ? "\n" : "") + seam + "\n\n" + seam;
    }

    /** Whether an empty line behind the block makes a list loose; the parser overlooks it behind most others. */
    private static boolean isText(Block block) {
        return block instanceof Paragraph && block.attributes().isEmpty();
    }

    static void definitionList(DefinitionList list, MarkdownOut out) {
        boolean plain = list.definitions().stream().allMatch(ListWriter::isPlain);
        out.append(plain && !out.alternate() ? lines(list) : tags(list));
    }

    /** Whether terms are lines and each is described, so that colons can do it. */
    private static boolean isPlain(DefinitionList.Definition definition) {
        return !definition.descriptions().isEmpty()
                && definition.descriptions().stream().noneMatch(List::isEmpty)
                && definition.terms().stream()
                        .allMatch(term -> !term.isEmpty() && !Nodes.holds(term, SoftBreak.class::isInstance));
    }

    private static String lines(DefinitionList list) {
        String definitions = list.definitions().stream().map(ListWriter::lines).collect(Collectors.joining("\n\n"));
        return AttributeList.above(list.attributes()) + definitions;
    }

    private static String lines(DefinitionList.Definition definition) {
        String terms = definition.terms().stream().map(ListWriter::term).collect(Collectors.joining("\n"));
        String descriptions = definition.descriptions().stream()
                .map(body -> "\n:   " + Lines.indented(DESCRIPTION_INDENT, BlockWriter.write(body)))
                .collect(Collectors.joining("\n"));
        return terms + descriptions;
    }

    private static String term(List<Inline> term) {
        List<List<Block>> described = List.of(List.of(Paragraph.of("x")));
        return InlineWriter.write(
                term,
                Extent.LINE,
                text -> text + "\n:   x",
                content -> new DefinitionList(
                        List.of(new DefinitionList.Definition(List.of(content), described)),
                        Attributes.NONE,
                        SourceRange.NONE));
    }

    private static String tags(DefinitionList list) {
        StringBuilder out = new StringBuilder(HtmlTags.open("dl", list.attributes()) + "\n");
        for (DefinitionList.Definition definition : list.definitions()) {
            definition.terms().forEach(term -> out.append(BlockWriter.element("dt", Attributes.NONE, term) + "\n"));
            definition
                    .descriptions()
                    .forEach(body -> out.append(BlockWriter.container("dd", Attributes.NONE, body) + "\n"));
        }
        return out.append("</dl>").toString();
    }
}
