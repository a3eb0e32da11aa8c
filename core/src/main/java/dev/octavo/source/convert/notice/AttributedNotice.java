package dev.octavo.source.convert.notice;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Classes;
import dev.octavo.source.markdown.container.ContainerNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paragraph or a quotation that attributes of kramdown make a notice, as themes of Jekyll have it: {@code {: .notice--warning}}, {@code
 * {: .note }}, and {@code {: .note-title }} above a quotation that begins with the title.
 */
public final class AttributedNotice {

    private static final String TITLE = "-title";

    private static final String NAME = "title";

    private static final String STYLE = "style";

    private static final String NEUTRAL = "neutral";

    private AttributedNotice() {}

    /** The notice that a block is with some attributes; empty for any other. */
    public static Optional<Block> of(Block block, Attributes attributes) {
        if (block instanceof Paragraph paragraph) {
            return NoticeClasses.kind(attributes.classes())
                    .map(kind -> notice(kind, List.of(), List.of(paragraph), attributes, block));
        } else if (block instanceof Quote quote && !quote.body().isEmpty()) {
            return NoticeClasses.kind(attributes.classes())
                    .<Block>map(kind -> notice(kind, List.of(), quote.body(), attributes, block))
                    .or(() -> titled(quote, attributes));
        }
        return Optional.empty();
    }

    /** The notice that a quotation is whose heading has the class of one, as ExDoc has it: <code>> #### Title {: .warning}</code>. */
    public static Optional<Block> headed(List<Block> body, SourceRange at) {
        if (body.isEmpty() || !(body.get(0) instanceof Heading heading)) {
            return Optional.empty();
        }
        return heading.attributes().classes().stream()
                .filter(name -> ContainerNames.isNotice(name) || name.equals(NEUTRAL))
                .findFirst()
                .map(name -> new Admonition(
                        name.equals(NEUTRAL) ? "note" : name,
                        heading.content(),
                        body.subList(1, body.size()),
                        Classes.without(heading.attributes(), name::equals),
                        at));
    }

    /** The notice that a quotation is by its style, as Writerside has it: <code>{style="note"}</code> below it. */
    public static Optional<Block> styled(Block block, Attributes attributes) {
        String style = attributes.values().getOrDefault(STYLE, "");
        return block instanceof Quote quote && ContainerNames.isNotice(style)
                ? Optional.of(notice(style, List.of(), quote.body(), attributes.without(List.of(STYLE)), block))
                : Optional.empty();
    }

    private static Optional<Block> titled(Quote quote, Attributes attributes) {
        return attributes.classes().stream()
                .filter(name -> name.endsWith(TITLE))
                .map(name -> name.substring(0, name.length() - TITLE.length()))
                .filter(ContainerNames::isNotice)
                .findFirst()
                .filter(kind -> quote.body().get(0) instanceof Paragraph)
                .map(kind -> notice(
                        kind,
                        ((Paragraph) quote.body().get(0)).content(),
                        quote.body().subList(1, quote.body().size()),
                        attributes,
                        quote));
    }

    private static Block notice(String kind, List<Inline> title, List<Block> body, Attributes told, Block block) {
        Stream<String> others =
                told.classes().stream().filter(name -> !NoticeClasses.tell(name, kind) && !name.equals(kind + TITLE));
        Attributes attributes = new Attributes(told.id(), others.toList(), told.values());
        String words = told.values().getOrDefault(NAME, "");
        boolean isTold = title.isEmpty() && !words.isBlank();
        return new Admonition(
                kind,
                isTold ? List.of(new Text(words)) : title,
                body,
                block.attributes().and(isTold ? attributes.without(List.of(NAME)) : attributes),
                block.at());
    }
}
