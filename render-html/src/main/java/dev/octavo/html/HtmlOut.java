package dev.octavo.html;

import dev.octavo.html.HtmlTarget.NumberedNote;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Text;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where handlers write the markup of an article.
 *
 * <p>It knows what depends on a node's place: which identifiers are taken, how deep the headings are, whether a link is
 * open, which number a footnote has. Belongs to one article in one rendering; not for use by several threads.
 */
public final class HtmlOut {

    /** Classes that say how a heading is aligned, and nothing of what stands below it. */
    private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");

    private final MarkupSink sink;
    private final HtmlTarget target;
    private final NodeHandlers<HtmlOut> handlers;
    private final DiagnosticSink diagnostics;
    private final Labels labels;
    private final Anchors anchors;
    private final Destinations destinations;
    private final NodeAttributes nodeAttributes;
    private final HeadingLevels headings = new HeadingLevels();
    private final ArticleNotes notes;
    private final Formulas formulas;
    private boolean inLink;
    private boolean closesUp;
    private int openElements;

    /**
     * Writes one article.
     *
     * @param article the article whose nodes will be written
     * @param sink where the markup goes
     * @param target what differs by output
     * @param handlers how each node is written
     * @param diagnostics receives reports of what could not be written
     */
    public HtmlOut(
            Article article,
            MarkupSink sink,
            HtmlTarget target,
            NodeHandlers<HtmlOut> handlers,
            DiagnosticSink diagnostics) {
        this.sink = sink;
        this.target = target;
        this.handlers = handlers;
        this.diagnostics = diagnostics;
        Language language = Language.of(article.metadata());
        this.labels = Labels.of(language.tag());
        this.anchors = new Anchors(article);
        this.destinations = new Destinations(anchors, target, diagnostics);
        this.nodeAttributes = new NodeAttributes(sink, target, language, anchors.sectionIds());
        this.notes = new ArticleNotes(article);
        this.formulas = new Formulas(article, this);
    }

    /**
     * Opens an element. The caller gives the result attributes and closes it before the handler that opened it is
     * done.
     *
     * @throws IllegalArgumentException if that is no name in HTML
     */
    public HtmlElement element(String name) {
        sink.open(MarkupNames.element(name));
        openElements++;
        return new HtmlElement(
                this, sink, nodeAttributes, name, target.classNames().ofElement(name));
    }

    /** An element was closed. */
    void closed() {
        openElements--;
    }

    /** Writes text. */
    public void text(String text) {
        sink.text(text);
    }

    /** Writes nodes, each by its handler; blocks on lines of their own, for those who read the markup. */
    public void nodes(List<? extends Node> nodes) {
        eachOf(target.tiesFormulas() ? TiedFormula.in(nodes) : nodes);
    }

    /** Writes nodes whose formulas stay as they are. */
    void eachOf(List<? extends Node> nodes) {
        boolean isBehindCall = false;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            closesUp = node instanceof SoftBreak && LineEnds.closesUp(nodes, i);
            boolean isCall = node instanceof FootnoteReference;
            if (isCall && isBehindCall) {
                target.betweenFootnoteReferences(this);
            }
            node(node);
            isBehindCall = isCall;
        }
    }

    /** Writes the end of a line of the source, a space for browsers, where one is meant. */
    void lineEnd() {
        if (!closesUp) {
            text("\n");
        }
    }

    private void node(Node node) {
        target.reached(node, this);
        int before = openElements;
        handlers.handle(node, this);
        if (openElements != before) {
            throw new IllegalStateException("the handler for " + node.getClass().getName()
                    + " opened an element and did not close it, by containing(…) or empty(), or closed one twice");
        }
        boolean isNothing = node instanceof CodeBlock code && CodeBlocks.isNothing(code);
        if (node instanceof Block && !isNothing) {
            sink.text("\n");
        }
    }

    /** Writes the blocks of an article or a section, each followed by the notes that it calls where these stand beside the text. */
    public void flow(List<Block> blocks) {
        for (Block block : blocks) {
            node(block);
            placeNotes();
        }
    }

    private void placeNotes() {
        notes.place(note -> target.noteBeside(note, this));
    }

    /** Writes a node as Octavo itself does in this kind of output, whatever handler there is for it: for a handler that only adds something. */
    public void standard(Node node) {
        target.standardHandlers().handle(node, this);
    }

    /** Words in the language of the article. */
    public Labels labels() {
        return labels;
    }

    /** What differs by output. */
    public HtmlTarget target() {
        return target;
    }

    /** Reports what could not be written. */
    public void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /**
     * Writes markup unchanged and unchecked: in an e-book it must be well-formed XML, {@code <br/>} and no character by
     * a name of HTML's, together with what is written around it, since reading systems do not open a file that is not. What may
     * not be is better written by {@link #element} and {@link #text}.
     *
     * @return whether it was written; {@code false} where the output can hold none
     */
    public boolean raw(String markup) {
        return sink.raw(markup);
    }

    /**
     * Writes a section with its heading and all that is inside it.
     *
     * @param level the level of its heading, 1 or more; past 6 headings stay at 6
     */
    public void section(Section section, int level) {
        element("section").attributes(around(section)).containing(() -> {
            heading(section, level);
            placeNotes();
            flow(section.body());
            section.sections().forEach(inner -> section(inner, level + 1));
            headings.endSection(level);
        });
    }

    /** The attributes of the element around a section: its own without the identifier and the alignment, which its heading has. */
    public static Attributes around(Section section) {
        Attributes attributes = section.attributes();
        List<String> classes = attributes.classes().stream()
                .filter(name -> !ALIGNMENTS.contains(name))
                .toList();
        return new Attributes("", classes, attributes.values());
    }

    /** Writes a section's heading, which carries the section's identifier and is aligned as that says. */
    public void heading(Section section, int level) {
        String name = "h" + headings.beginSection(level);
        target.reached(section, this);
        HtmlElement heading = element(name).attribute("id", target.id(section.id()));
        section.attributes().classes().stream()
                .filter(ALIGNMENTS::contains)
                .findFirst()
                .ifPresent(heading::classes);
        heading.containing(() -> title(section.title()));
    }

    /** Writes the title of an article or a section, with an ellipsis where it says nothing. */
    public void title(List<Inline> title) {
        nodes(title);
        if (saysNothing(title)) {
            text(Labels.orUntitled(""));
        }
    }

    /** Whether nodes have no text; mostly the first of them tells. */
    static boolean saysNothing(List<? extends Node> nodes) {
        boolean beginsWithText = !nodes.isEmpty()
                && nodes.get(0) instanceof Text text
                && !text.text().isBlank();
        return !beginsWithText && Nodes.text(nodes).isEmpty();
    }

    /** Says that the article's title was written, or is above, as a heading of this level: headings continue from the next. */
    public void headingWritten(int level) {
        headings.titleWritten(level);
    }

    /** How deep its headings are. */
    HeadingLevels headings() {
        return headings;
    }

    /** The address to write for a link; empty where its text must stand alone, which is reported where it is a loss. */
    public Optional<String> address(Link link) {
        return inLink ? Optional.empty() : destinations.of(link);
    }

    /** The identifier of a heading inside a container; its own, or one made from its text. */
    String idOf(Heading heading) {
        return anchors.idOf(heading);
    }

    /** Lets something be written inside a link, where no other link may stand. */
    public void insideLink(Runnable content) {
        boolean outer = inLink;
        inLink = true;
        content.run();
        inLink = outer;
    }

    /** Whether what is written now stands inside a link. */
    public boolean isInLink() {
        return inLink;
    }

    /** The formulas of the article. */
    Formulas formulas() {
        return formulas;
    }

    /** Writes the mark that calls a footnote. */
    void footnoteReference(FootnoteReference reference) {
        Optional<NumberedNote> note = notes.reach(reference.label());
        if (note.isEmpty()) {
            report(Diagnostic.warning("note-missing", "no footnote is called " + reference.label(), reference.at()));
            text("[" + reference.label() + "]");
            return;
        }
        // Within a link a call is no link of its own, and nothing can lead back to it.
        int occurrence = inLink ? 0 : notes.countCall(note.get());
        target.footnoteReference(note.get(), occurrence, this);
    }

    /** Writes the footnotes of the article that do not stand beside its text, if there are any. */
    public void footnotes() {
        List<NumberedNote> atEnd = notes.atEnd();
        if (!atEnd.isEmpty()) {
            target.footnotes(atEnd, this);
        }
    }

    /** How often a footnote was called, outside of links, in what has been written so far. */
    public int footnoteCalls(int number) {
        return notes.calls(number);
    }

    /** The identifier of a footnote, free of those of the article. */
    public String noteId(NumberedNote note) {
        return target.id(anchors.free("fn") + "-" + note.number());
    }

    /** The identifier of the mark that calls a footnote for the given time. */
    public String noteCallId(NumberedNote note, int occurrence) {
        String first = anchors.free("fnref") + "-" + note.number();
        return target.id(occurrence == 1 ? first : first + "-" + occurrence);
    }

    /** Lets the target add its own attributes to a node's element. */
    HtmlElement decorated(Node node, HtmlElement element) {
        target.decorate(node, element, this);
        return element;
    }
}
