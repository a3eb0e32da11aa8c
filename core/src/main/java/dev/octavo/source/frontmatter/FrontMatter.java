package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;

/**
 * What a source tells about itself before its text begins, and the text.
 *
 * @param metadata what the front matter and the name of the source tell; the title is empty when they tell none
 * @param body the text below the front matter, or the whole source where there is none
 */
public record FrontMatter(Metadata metadata, SourceText body) {

    /**
     * Fields and the text below them.
     *
     * @param fields the fields, empty where there are none
     * @param body the text
     */
    record Parted(MetaValue.Fields fields, SourceText body) {}

    /** Reads the front matter of a source: YAML, TOML or JSON, the title block of pandoc, or fields on the first lines. */
    public static FrontMatter read(SourceText source, FrontMatterOptions options, Findings findings) {
        Allowance allowance = new Allowance(options.maxValues(), findings);
        Parted parted = new Fences(source, allowance, findings)
                .read()
                .or(() -> new JsonValues(source, allowance, "null", findings).readHead())
                .or(() -> TitleBlock.read(source))
                .or(() -> HeaderLines.read(source))
                .orElseGet(() -> new Parted(MetaValue.Fields.NONE, source));
        RendererFields.tell(parted.fields(), findings);
        SourceName name = new SourceName(source.source());
        return new FrontMatter(MetadataReader.read(parted.fields(), name, options, findings), parted.body());
    }
}
