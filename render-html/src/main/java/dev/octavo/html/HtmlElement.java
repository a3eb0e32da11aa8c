package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Attributes;
import dev.octavo.model.Node;
import java.util.List;

/**
 * An element being written: opened by {@link HtmlOut#element(String)}, given attributes, and closed by one of the
 * {@code containing} methods, unless nothing can stand inside it as in {@code br}, or {@link #empty()}.
 *
 * <pre>{@code
 * out.element("a").attribute("href", address).containing(link.content());
 * }</pre>
 */
public final class HtmlElement {

    private final HtmlOut out;
    private final MarkupSink sink;
    private final NodeAttributes nodeAttributes;
    private final String name;
    private String classesForItsName;

    /** An element just opened, with the classes that are wanted on it for its name. */
    HtmlElement(HtmlOut out, MarkupSink sink, NodeAttributes nodeAttributes, String name, String classesForItsName) {
        this.out = out;
        this.sink = sink;
        this.nodeAttributes = nodeAttributes;
        this.name = name;
        this.classesForItsName = classesForItsName;
    }

    /**
     * Gives it an attribute; classes are Octavo's own.
     *
     * @throws IllegalArgumentException if that is no name in HTML
     */
    public HtmlElement attribute(String name, String value) {
        sink.attribute(
                MarkupNames.attribute(name),
                name.equals("class")
                        ? withClassesForItsName(out.target().classNames().along(value))
                        : value);
        return this;
    }

    /** Gives it an attribute unless the value is empty. */
    public HtmlElement attributeUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    /** Gives it classes of Octavo's own. */
    public HtmlElement classes(String classes) {
        return attribute("class", classes);
    }

    /**
     * Gives it a node's attributes: the identifier where it is still free, the classes, and of the key-values those that
     * are harmless on any element.
     */
    public HtmlElement attributes(Attributes attributes) {
        return attributes(attributes, "");
    }

    /** Gives it a node's attributes, and classes of Octavo's own before the node's. */
    public HtmlElement attributes(Attributes attributes, String ownClasses) {
        nodeAttributes.write(attributes);
        String classes = classes(attributes, ownClasses);
        if (!classes.isEmpty()) {
            sink.attribute("class", withClassesForItsName(classes));
        }
        return this;
    }

    /** Makes it reachable by keyboard, since it may be wider than the page and scroll sideways; the label says what it is. */
    public HtmlElement scrolling(String label) {
        return attribute("tabindex", "0").attribute("role", "group").attribute("aria-label", label);
    }

    /** Writes nodes inside it and closes it. */
    public void containing(List<? extends Node> nodes) {
        beginContent();
        out.nodes(nodes);
        close();
    }

    /** Writes text inside it and closes it. */
    public void containing(String text) {
        beginContent();
        sink.text(text);
        close();
    }

    /** Lets the inside be written and closes it. */
    public void containing(Runnable content) {
        beginContent();
        content.run();
        close();
    }

    /** Closes it with nothing inside. */
    public void empty() {
        writeClassesForItsName();
        close();
    }

    private void beginContent() {
        MarkupNames.holding(name);
        writeClassesForItsName();
    }

    private void close() {
        sink.close();
        out.closed();
    }

    private String classes(Attributes attributes, String ownClasses) {
        return joined(out.target().classNames().along(ownClasses), GivenClasses.of(attributes));
    }

    private String withClassesForItsName(String classes) {
        String all = joined(classes, classesForItsName);
        classesForItsName = "";
        return all;
    }

    private void writeClassesForItsName() {
        if (!classesForItsName.isEmpty()) {
            sink.attribute("class", classesForItsName);
        }
    }

    private static String joined(String classes, String others) {
        return classes.isEmpty() || others.isEmpty() ? classes + others : classes + " " + others;
    }
}
