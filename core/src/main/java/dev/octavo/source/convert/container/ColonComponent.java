package dev.octavo.source.convert.container;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What components between colons have besides other divisions: parts with names, and places that they lead to. */
final class ColonComponent {

    private static final Pattern SLOT = Pattern.compile("#[a-z][\\w-]*+");

    private ColonComponent() {}

    /** The blocks without the lines that say which part of a component follows, {@code #title}. */
    static List<Block> withoutSlots(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Paragraph paragraph ? withoutSlot(paragraph).stream() : Stream.of(block))
                .toList();
    }

    /** The words of a component that leads somewhere as a link; empty where it holds more than words. */
    static Optional<Block> leading(Division division, Conversion conversion) {
        Attributes attributes = division.attributes();
        String destination =
                attributes.values().getOrDefault("to", attributes.values().getOrDefault("href", ""));
        boolean mayLead = division.container().isOfColons()
                && !destination.isBlank()
                && division.body().size() == 1
                && division.body().get(0) instanceof Paragraph paragraph
                && !Nodes.holds(paragraph.content(), Link.class::isInstance);
        if (!mayLead || !conversion.links().mayLink(destination, "", division.at())) {
            return Optional.empty();
        }
        List<Inline> words = ((Paragraph) division.body().get(0)).content();
        Link link = new Link(conversion.addresses().link(destination), "", words, Attributes.NONE, division.at());
        return Optional.of(new Paragraph(List.of(link), Attributes.NONE, division.at()));
    }

    private static Optional<Block> withoutSlot(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        boolean isNamed = !content.isEmpty()
                && content.get(0) instanceof Text text
                && SLOT.matcher(text.text()).matches()
                && (content.size() == 1 || content.get(1) instanceof SoftBreak);
        if (!isNamed) {
            return Optional.of(paragraph);
        }
        List<Inline> rest = content.subList(Math.min(2, content.size()), content.size());
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(rest, paragraph.attributes(), paragraph.at()));
    }
}
