/**
 * Renders publications as EPUB books.
 *
 * @provides dev.octavo.render.Renderer for EPUB
 */
module dev.octavo.epub {
    requires com.twelvemonkeys.imageio.metadata;
    requires com.twelvemonkeys.imageio.webp;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;
    requires transitive dev.octavo.html;

    exports dev.octavo.epub;

    provides dev.octavo.render.Renderer with
            dev.octavo.epub.EpubRenderer;
}
