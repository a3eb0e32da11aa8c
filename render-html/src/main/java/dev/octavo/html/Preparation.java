package dev.octavo.html;

import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.FormatConditions;
import dev.octavo.render.Macros;
import dev.octavo.report.DiagnosticSink;

/**
 * What every renderer that writes the markup of this module does before it begins: what is for other formats is
 * left out, every article gets a language, figures at a side get a width, and no formula holds macros. A publication that is already prepared stays as it is.
 *
 * <p>What comes before is no matter of a renderer's: an article is assembled by {@link
 * dev.octavo.render.Renderer#render(dev.octavo.model.Article, java.io.OutputStream, dev.octavo.render.RenderContext)}.
 */
public final class Preparation {

    private Preparation() {}

    /**
     * A publication that is ready to be rendered.
     *
     * @param format what is made of it
     * @param diagnostics receives what {@link FormatConditions#met}, {@link Language#told} and {@link Macros#expanded} report
     */
    public static Publication of(Publication publication, Format format, DiagnosticSink diagnostics) {
        Publication shown = FormatConditions.met(publication, format, diagnostics);
        Publication told = Language.told(shown, diagnostics)
                .withChapters(chapter -> chapter.withArticle(SideFigures.in(chapter.article())));
        return Macros.expanded(told, diagnostics);
    }
}
