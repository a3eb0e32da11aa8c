package dev.octavo.source.convert;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Quote;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;

/** Block quotations to quotations, notices and divisions, as they begin. */
final class QuoteConverter {

    private final Conversion conversion;

    QuoteConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    List<Block> convert(BlockQuote quote) {
        SourceRange at = conversion.at(quote);
        Optional<Attributes> division =
                conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) ? DocfxQuote.take(quote) : Optional.empty();
        if (division.isPresent()) {
            List<Block> body = conversion.blocks().inside(quote);
            return division.get().equals(Attributes.NONE) ? body : List.of(new Group(body, division.get(), at));
        }
        return List.of(
                conversion.options().has(MarkdownExtension.ALERTS)
                        ? alert(quote, at).orElseGet(() -> signed(quote, at))
                        : new Quote(conversion.blocks().inside(quote), Attributes.NONE, at));
    }

    private Optional<Block> alert(BlockQuote quote, SourceRange at) {
        return Alert.take(quote).map(alert -> notice(alert, quote, at));
    }

    private Block notice(Alert alert, BlockQuote quote, SourceRange at) {
        List<Inline> title = conversion.inlines().inside(alert.title());
        return new Admonition(alert.kind(), title, conversion.blocks().inside(quote), Attributes.NONE, at);
    }

    private Block signed(BlockQuote quote, SourceRange at) {
        Optional<Alert> signed = SignedQuote.take(quote);
        if (signed.isPresent() && signed.get().title().getFirstChild() != null) {
            return notice(signed.get(), quote, at);
        }
        List<Block> body = conversion.blocks().inside(quote);
        return signed.<Block>map(alert -> StrongTitle.of(alert.kind(), body, at))
                .or(() -> AttributedNotice.headed(body, at))
                .orElseGet(() -> new Quote(body, Attributes.NONE, at));
    }
}
