package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.WovenHtml;
import dev.octavo.source.frontmatter.MetadataReader;
import dev.octavo.source.input.LimitedText;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.outline.SectionBuilder;
import dev.octavo.source.outline.TitleFinder;
import dev.octavo.source.outline.ToldTitle;
import dev.octavo.source.page.HtmlMetadata;
import dev.octavo.source.page.HtmlNotes;
import dev.octavo.source.page.PageArticle;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page of HTML, or a piece of one, as an article. */
final class HtmlReader {

    private final LimitedText text;
    private final ReaderOptions options;
    private final MarkdownParser parser;
    private final Findings findings;
    private final SourceName name;
    private final WovenHtml places;

    HtmlReader(SourceText source, ReaderOptions options, MarkdownParser parser, Findings findings) {
        this.text = LimitedText.of(source, options.limits().characters(), findings);
        this.options = options;
        this.parser = parser;
        this.findings = findings;
        this.name = new SourceName(source.source());
        this.places = WovenHtml.whole(text.read());
    }

    Article read() {
        Document document = HtmlConverter.parser().parseInput(text.read().text(), "");
        PageArticle page = new PageArticle(document);
        Metadata metadata = metadata(document, page);
        String language = metadata.languageOrDefault();
        HtmlConverter converter = new DocumentConverter(text.read(), options, parser, findings, language).html(places);
        takeFurniture(page, metadata, converter);
        HtmlNotes notes = HtmlNotes.take(page.article(), converter);
        page.freeHeadings();

        List<Block> blocks = new ArrayList<>(converter.blocks(page.article()));
        blocks.addAll(text.rest());
        TitleFinder.Titled titled = new TitleFinder(ToldTitle.text(metadata.title()), blocks, name).find();
        SectionBuilder.Outline outline = SectionBuilder.build(titled.body(), findings);
        return new Article(
                name.stem(),
                metadata.toBuilder().title(titled.title()).build(),
                titled.heading(),
                outline.lead(),
                outline.sections(),
                notes.read());
    }

    private Metadata metadata(Document document, PageArticle page) {
        int limit = options.limits().frontMatterNodes();
        MetaValue.Fields fields = HtmlMetadata.read(document, page, limit, this::at, findings);
        return MetadataReader.read(fields, name, options.frontMatter(), findings);
    }

    private SourceRange at(Element element) {
        return places.at(Math.max(0, element.sourceRange().startPos()));
    }

    /** Takes out of the text what belongs to the page, and what the metadata tell already. */
    private void takeFurniture(PageArticle page, Metadata metadata, HtmlConverter converter) {
        for (Element part : page.furniture()) {
            converter.replace(part);
            if (part.hasText()) {
                findings.info(
                        "html-furniture",
                        part.normalName() + " is left out, as it belongs to the page and not to the article",
                        at(part));
            }
        }
        page.permalinks().forEach(converter::replace);
        page.emptyLinks().forEach(this::leaveOut);
        metadata.subtitle().flatMap(told -> page.subtitle()).ifPresent(converter::replace);
        if (!metadata.authors().isEmpty() || metadata.created().isPresent()) {
            page.byline().ifPresent(converter::replace);
        }
    }

    /** What links to it finds its place. */
    private void leaveOut(Element link) {
        findings.info("html-dropped", "a link that shows nothing is left out: " + link.attr("href"), at(link));
        link.removeAttr("href").removeAttr("class");
    }
}
