/**
 * Renders publications as web pages, and gives other renderers their markup.
 *
 * @provides dev.octavo.render.Renderer for HTML
 */
module dev.octavo.html {
    requires com.fasterxml.jackson.core;
    requires com.samskivert.jmustache;
    requires static org.jspecify;
    requires transitive dev.octavo.core;
    requires transitive java.xml;
    requires java.desktop;
    requires org.fife.RSyntaxTextArea;

    exports dev.octavo.html;
    exports dev.octavo.html.markup;
    exports dev.octavo.html.site;

    provides dev.octavo.render.Renderer with
            dev.octavo.html.HtmlRenderer;
}
