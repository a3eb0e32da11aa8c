package dev.octavo.source.convert.block;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Quote;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.notice.Alert;
import dev.octavo.source.convert.notice.AttributedNotice;
import dev.octavo.source.convert.notice.DocfxQuote;
import dev.octavo.source.convert.notice.SignedQuote;
import dev.octavo.source.convert.notice.StrongTitle;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;

/** Block quotations to quotations, notices and divisions, as they begin. */
public final class QuoteConverter {

    private final Conversion conversion;
    private final InnerContent inner;

    /** Of a document. */
    public QuoteConverter(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    List<Block> convert(BlockQuote quote) {
        SourceRange at = conversion.at(quote);
        Optional<Attributes> division =
                conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) ? DocfxQuote.take(quote) : Optional.empty();
        if (division.isPresent()) {
            List<Block> body = inner.blocks(quote);
            return division.get().equals(Attributes.NONE) ? body : List.of(new Group(body, division.get(), at));
        }
        return List.of(
                conversion.options().has(MarkdownExtension.ALERTS)
                        ? alert(quote, at).orElseGet(() -> signed(quote, at))
                        : new Quote(inner.blocks(quote), Attributes.NONE, at));
    }

    private Optional<Block> alert(BlockQuote quote, SourceRange at) {
        return Alert.take(quote).map(alert -> notice(alert, quote, at));
    }

    private Block notice(Alert alert, BlockQuote quote, SourceRange at) {
        List<Inline> title = inner.inlines(alert.title());
        return new Admonition(alert.kind(), title, inner.blocks(quote), Attributes.NONE, at);
    }

    private Block signed(BlockQuote quote, SourceRange at) {
        Optional<Alert> signed = SignedQuote.take(quote);
        if (signed.isPresent() && signed.get().title().getFirstChild() != null) {
            return notice(signed.get(), quote, at);
        }
        List<Block> body = inner.blocks(quote);
        return signed.<Block>map(alert -> StrongTitle.of(alert.kind(), body, at))
                .or(() -> AttributedNotice.headed(body, at))
                .orElseGet(() -> new Quote(body, Attributes.NONE, at));
    }
}
