package dev.octavo.cli;

import dev.octavo.epub.EpubRenderer;
import dev.octavo.model.Publication;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.Format;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

/**
 * The formats that publications are rendered to, and whether one knows of another.
 *
 * @param renderers make the formats, in order
 * @param pageList whether an e-book tells where the pages of the PDF begin, which is then made before it
 */
record Editions(List<Renderer> renderers, boolean pageList) {

    Editions {
        renderers = List.copyOf(renderers);
    }

    /** Formats that know nothing of each other. */
    static Editions apart(List<Renderer> renderers) {
        return new Editions(renderers, false);
    }

    /**
     * Formats among which e-books tell the pages of the PDF.
     *
     * @throws UsageException if one of the two is not made
     */
    static Editions withPageList(List<Renderer> renderers) {
        List<Format> formats = renderers.stream().map(Renderer::format).toList();
        if (!formats.containsAll(List.of(Format.PDF, Format.EPUB))) {
            throw new UsageException("--page-list needs both formats, pdf and epub");
        }
        return new Editions(
                renderers.stream()
                        .sorted(Comparator.comparing(
                                renderer -> !renderer.format().equals(Format.PDF)))
                        .toList(),
                true);
    }

    /**
     * Renders a publication to one of the formats.
     *
     * @param printed the pages of the formats before
     * @return the pages of those and of this one
     */
    PageMap render(Publication publication, Renderer renderer, PageMap printed, OutputStream out, RenderContext context)
            throws IOException {
        if (pageList && renderer instanceof PdfRenderer pdf) {
            return pdf.renderMapped(publication, out, context);
        } else if (renderer instanceof EpubRenderer epub) {
            epub.render(publication, printed, out, context);
        } else {
            renderer.render(publication, out, context);
        }
        return printed;
    }
}
