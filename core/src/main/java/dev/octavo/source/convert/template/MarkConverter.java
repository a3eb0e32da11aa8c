package dev.octavo.source.convert.template;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.input.Includes;
import dev.octavo.source.markdown.template.MarkedSpan;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Paragraph;

/** Marks of templates to what they show. */
public final class MarkConverter {

    private final Conversion conversion;
    private final TemplatePictures pictures;
    private final TemplateReferences references;
    private final DocfxReferences docfx;
    private final DraftReferences drafts;
    private final TemplateEmbeds embeds;
    private final MarkedWords words;
    private final Substitutions substitutions;

    /** The names of marks that were told of already. */
    private final Set<String> kept = new HashSet<>();

    /** Of a document. */
    public MarkConverter(Conversion conversion, InnerContent inner, Captions captions) {
        this.conversion = conversion;
        this.pictures = new TemplatePictures(conversion, captions);
        this.references = new TemplateReferences(conversion);
        this.docfx = new DocfxReferences(conversion);
        this.drafts = new DraftReferences(conversion);
        this.embeds = new TemplateEmbeds(conversion);
        this.words = new MarkedWords(conversion, inner);
        this.substitutions = new Substitutions(conversion, captions);
    }

    /** Learns what the front matter of the text says that marks stand for. */
    public void learn(MetaValue.Fields frontMatter) {
        substitutions.learn(frontMatter);
        drafts.learn(frontMatter);
    }

    /** What a mark shows in a line; empty for one that shows nothing here. */
    public Optional<List<Inline>> inlines(TemplateMark mark) {
        return pictures.image(mark)
                .or(() -> references.words(mark))
                .or(() -> docfx.of(mark))
                .or(() -> drafts.of(mark))
                .or(() -> embeds.link(mark))
                .or(() -> words.alone(mark))
                .or(() -> substitutions.of(mark));
    }

    /** As the other, in the text of HTML, where fewer marks are read. */
    public Optional<List<Inline>> inlinesInHtml(TemplateMark mark) {
        return pictures.image(mark).or(() -> embeds.link(mark));
    }

    /** What stands between two marks in a line. */
    public List<Inline> between(MarkedSpan span) {
        return words.between(span);
    }

    /** The figures that a paragraph consists of; empty where it holds anything else. */
    public Optional<List<Block>> figures(Paragraph paragraph) {
        return pictures.figures(paragraph);
    }

    /** The figure that a mark with its place for itself is; empty where it is another mark. */
    public Optional<Block> figure(TemplateMark mark) {
        return pictures.figure(mark);
    }

    /** Tells of a mark that stays, once for all of its name. */
    public void tellKept(TemplateMark mark) {
        if (!Includes.tellOf(mark.written(), conversion.options()) && kept.add(mark.name())) {
            String message = "stays as it is written wherever it stands: " + mark.written();
            conversion.findings().info("template-mark", message, conversion.at(mark));
        }
    }
}
