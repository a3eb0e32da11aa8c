package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.input.Includes;
import dev.octavo.source.input.LimitedText;
import dev.octavo.source.input.MdxCode;
import dev.octavo.source.input.NotebookText;
import dev.octavo.source.input.SlideFields;
import dev.octavo.source.language.Quotes;
import dev.octavo.source.language.SmartPunctuation;
import dev.octavo.source.layout.SpanCaptions;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.outline.SectionBuilder;
import dev.octavo.source.outline.TagsHeading;
import dev.octavo.source.outline.TitleFinder;
import dev.octavo.source.outline.ToldTitle;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;

/** Reads front matter and Markdown as an article. */
final class MarkdownReader {

    private final ReaderOptions options;
    private final MarkdownParser parser;
    private final Findings findings;

    MarkdownReader(ReaderOptions options, MarkdownParser parser, Findings findings) {
        this.options = options;
        this.parser = parser;
        this.findings = findings;
    }

    Article read(SourceText text) {
        FrontMatter front = FrontMatter.read(text, options.frontMatter(), findings);
        return article(front.body(), front.metadata(), limited -> parser.parse(limited, findings));
    }

    /** Reads the text that a notebook means, whose cells end all that they open. */
    Article readCells(SourceText text) {
        FrontMatter front = FrontMatter.read(text, options.frontMatter(), findings);
        SourceText begun = NotebookText.begun(front.body());
        return article(begun, front.metadata(), limited -> parser.parseCells(limited, findings));
    }

    private Article article(SourceText written, Metadata told, Function<SourceText, Node> parsing) {
        SourceName name = new SourceName(written.source());
        SourceText shown = SlideFields.leftOut(MdxCode.leftOut(written, findings), findings);
        SourceText body = Includes.expand(shown, options, findings);
        LimitedText limited = LimitedText.of(body, options.limits().characters(), findings);
        Node document = parsing.apply(limited.read());
        String language = language(told, document);
        Metadata metadata = options.smartPunctuation() ? smart(told, Quotes.of(language)) : told;
        DocumentConverter converter = new DocumentConverter(limited.read(), options, parser, findings, language);
        converter.learn(document);
        converter.learn(told);
        if (options.surroundings().citing()
                || (options.has(MarkdownExtension.CITATIONS) && Scholarship.isIn(document, metadata))) {
            converter.expectNarrativeCitations();
        }
        List<Block> blocks = SpanCaptions.bound(converter.blocks(document));
        blocks.addAll(limited.rest());
        List<String> tags = metadata.tags().isEmpty() ? TagsHeading.take(blocks) : metadata.tags();

        tellUnreadAbstract(told);
        List<Inline> title = new ToldTitle(options, parser, findings).read(metadata.title(), told, language);
        TitleFinder.Titled titled = new TitleFinder(title, blocks, name).find();
        SectionBuilder.Outline outline = SectionBuilder.build(titled.body(), findings);
        return new Article(
                name.stem(),
                placed(metadata, blocks).toBuilder()
                        .title(titled.title())
                        .tags(tags)
                        .build(),
                titled.heading(),
                outline.lead(),
                outline.sections(),
                converter.notes());
    }

    private void tellUnreadAbstract(Metadata told) {
        told.abstractText().flatMap(MarkedText::unread).ifPresent(message -> {
            MetaValue.Fields fields = told.frontMatter();
            findings.warning(
                    "abstract-as-written",
                    message,
                    fields.values().getOrDefault("abstract", fields).at());
        });
    }

    /** Where there is no front matter, an article begins with its first block, which may be its title. */
    private static Metadata placed(Metadata metadata, List<Block> blocks) {
        boolean isPlaced = !metadata.frontMatter().at().source().isEmpty();
        if (isPlaced || blocks.isEmpty()) {
            return metadata;
        }
        MetaValue.Fields fields = metadata.frontMatter();
        return metadata.toBuilder()
                .frontMatter(new MetaValue.Fields(fields.values(), blocks.get(0).at()))
                .build();
    }

    /** The language whose quotation marks count, where any do. */
    private String language(Metadata metadata, Node document) {
        Optional<String> told = metadata.language()
                .or(() -> Optional.of(options.surroundings().language()).filter(language -> !language.isEmpty()));
        return options.smartPunctuation()
                ? told.or(() -> LanguageGuess.of(document)).orElse(Metadata.DEFAULT_LANGUAGE)
                : told.orElse(Metadata.DEFAULT_LANGUAGE);
    }

    private static Metadata smart(Metadata metadata, Quotes quotes) {
        Metadata.Builder smart = metadata.toBuilder().title(SmartPunctuation.apply(metadata.title(), quotes));
        metadata.subtitle().map(text -> SmartPunctuation.apply(text, quotes)).ifPresent(smart::subtitle);
        metadata.description().map(text -> SmartPunctuation.apply(text, quotes)).ifPresent(smart::description);
        return smart.build();
    }
}
