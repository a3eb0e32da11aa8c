package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.text.Findings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of fields that other programs take as options and that are options of renderers here: they would have no effect, and nobody
 * would know why. Fields that no program knows are their author's own.
 */
final class RendererFields {

    private static final String PAGE_SIZE =
            "the size of pages is an option of the renderer: --page-size on the command line";
    private static final String CONTENTS =
            "whether an article has contents is an option of the renderer of PDFs: --contents on the command line";
    private static final String FONT = "fonts are set by a stylesheet: --font and --css on the command line";
    private static final String STYLE = "this is set by a stylesheet: --css on the command line";

    /** Fields, written folded, and where their effect is to be had. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("toc", CONTENTS),
            Map.entry("tableofcontents", CONTENTS),
            Map.entry("papersize", PAGE_SIZE),
            Map.entry("pagesize", PAGE_SIZE),
            Map.entry("geometry", STYLE),
            Map.entry("fontsize", STYLE),
            Map.entry("linestretch", STYLE),
            Map.entry("mainfont", FONT),
            Map.entry("sansfont", FONT),
            Map.entry("monofont", FONT),
            Map.entry("linksasnotes", "notes of links are an option of the renderer: --link-notes on the command line"),
            Map.entry("watermark", "a watermark is an option of the renderer: --watermark on the command line"));

    private static final Set<String> REFUSALS = Set.of("false", "no", "off", "none", "");

    private RendererFields() {}

    static void tell(MetaValue.Fields fields, Findings findings) {
        fields.values().forEach((key, value) -> hint(key, value)
                .ifPresent(hint -> findings.add(
                        Diagnostic.info("front-matter-unused", "the field " + key + " has no effect", value.at())
                                .withHint(hint))));
    }

    private static Optional<String> hint(String key, MetaValue value) {
        boolean refuses = value instanceof MetaValue.Scalar scalar
                && REFUSALS.contains(scalar.text().strip());
        return refuses ? Optional.empty() : Optional.ofNullable(ELSEWHERE.get(Keys.fold(key)));
    }
}
