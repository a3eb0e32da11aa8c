/**
 * The document model, the reader of front matter and Markdown, the renderer interface, and the renderers that write the
 * model back.
 *
 * @provides dev.octavo.render.Renderer for Markdown and JSON
 * @uses dev.octavo.render.Renderer found by format
 */
@SuppressWarnings("module") // knows the modules that it is built before
module dev.octavo.core {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires transitive org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires java.xml;
    requires org.jsoup;
    requires org.nibor.autolink;
    requires org.tomlj;
    requires org.yaml.snakeyaml;

    exports dev.octavo;
    exports dev.octavo.book;
    exports dev.octavo.cite;
    exports dev.octavo.json;
    exports dev.octavo.markdown;
    exports dev.octavo.model;
    exports dev.octavo.render;
    exports dev.octavo.report;
    exports dev.octavo.resource;
    exports dev.octavo.source;
    exports dev.octavo.internal to
            dev.octavo.epub,
            dev.octavo.html,
            dev.octavo.pdf;

    uses dev.octavo.render.Renderer;

    provides dev.octavo.render.Renderer with
            dev.octavo.json.JsonRenderer,
            dev.octavo.markdown.MarkdownRenderer;
}
