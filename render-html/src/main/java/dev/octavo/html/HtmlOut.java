package dev.octavo.html;

import dev.octavo.html.HtmlTarget.NumberedNote;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a handler writes the markup of an article to.
 *
 * <p>It knows what the place of a node decides: which identifiers are taken, how deep the headings are, whether a link is
 * open, which number a footnote has. Belongs to one article in one rendering; not for use by several threads.
 */
public final class HtmlOut {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final int DEEPEST_HEADING = 6;

    /** Classes that say how a heading is aligned, and nothing of what stands below it. */
    private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");

    private final MarkupSink sink;
    private final HtmlTarget target;
    private final NodeHandlers<HtmlOut> handlers;
    private final DiagnosticSink diagnostics;
    private final Language language;
    private final Labels labels;
    private final Anchors anchors;
    private final FootnoteNumbers footnotes;
    private final Formulas formulas;
    private final Map<Integer, Integer> footnoteCalls = new HashMap<>();
    private final Deque<NumberedNote> notesToPlace = new ArrayDeque<>();
    private final Set<Integer> knownNotes = new HashSet<>();
    private final Set<Integer> placedNotes = new HashSet<>();
    private final Set<String> usedIds;
    private int titleLevel = 1;
    private int headingLevel;
    private int sectionLevel;
    private boolean inLink;
    private boolean headingsBarred;
    private int openElements;

    /**
     * Writes one article.
     *
     * @param article the article whose nodes will be written
     * @param sink where the markup goes
     * @param target what differs by output
     * @param handlers how each node is written
     * @param diagnostics who is told of what could not be written
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
        this.language = Language.of(article.metadata());
        this.labels = Labels.of(language.tag());
        this.anchors = new Anchors(article);
        this.footnotes = FootnoteNumbers.of(article);
        this.formulas = new Formulas(article, this);
        this.usedIds = new HashSet<>(anchors.sectionIds());
    }

    /**
     * Opens an element; what is called on the result gives it attributes and closes it, before the handler that opened it is
     * done.
     *
     * @throws IllegalArgumentException if nothing can be called so in HTML
     */
    public HtmlElement element(String name) {
        sink.open(MarkupNames.element(name));
        openElements++;
        return new HtmlElement(this, sink, name, target.classNames().ofElement(name));
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
        boolean isBehindCall = false;
        for (Node node : nodes) {
            boolean isCall = node instanceof FootnoteReference;
            if (isCall && isBehindCall) {
                target.betweenFootnoteReferences(this);
            }
            node(node);
            isBehindCall = isCall;
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
        if (node instanceof Block) {
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

    /** A note may call others in turn. */
    private void placeNotes() {
        while (!notesToPlace.isEmpty()) {
            NumberedNote note = notesToPlace.remove();
            if (target.noteBeside(note, this)) {
                placedNotes.add(note.number());
            }
        }
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

    /** Writes markup as it is; {@code false} where the output can hold none. */
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
            sectionLevel = level - 1;
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
        headingLevel = Math.min(level, DEEPEST_HEADING);
        sectionLevel = headingLevel;
        target.reached(section, this);
        HtmlElement heading = element("h" + headingLevel).attribute("id", target.id(section.id()));
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

    /** Says that the article's title was written, or stands above, as a heading of this level: headings follow from the next on. */
    public void headingWritten(int level) {
        titleLevel = level;
        headingLevel = level;
        sectionLevel = level;
    }

    /**
     * The level for a heading inside a container: deeper than the section's, as far apart from it as it was written, and
     * never more than one deeper than the heading before.
     */
    int innerHeadingLevel(int written) {
        int wanted = Math.max(written + titleLevel - 1, sectionLevel + 1);
        headingLevel = Math.min(Math.min(wanted, headingLevel + 1), DEEPEST_HEADING);
        return headingLevel;
    }

    /** Lets something be written where no heading may stand, as in a table's header cell. */
    void withoutHeadings(Runnable content) {
        boolean outer = headingsBarred;
        headingsBarred = true;
        content.run();
        headingsBarred = outer;
    }

    boolean mayHoldHeadings() {
        return !headingsBarred;
    }

    /** The address to write for a link; empty where its text must stand alone, which is reported where it is a loss. */
    public Optional<String> address(Link link) {
        String destination = link.destination();
        if (inLink || destination.isBlank()) {
            return Optional.empty();
        }
        if (destination.startsWith("#")) {
            return anchor(link);
        }
        if (!UrlText.isAbsolute(destination)) {
            return target.relative(link);
        }
        Optional<String> legal = UrlText.legal(destination);
        if (legal.isEmpty()) {
            report(Diagnostic.warning("url-refused", "not an address that can be followed: " + destination, link.at()));
        }
        return legal;
    }

    private Optional<String> anchor(Link link) {
        String fragment = link.destination().substring(1);
        Optional<String> address = anchors.find(fragment).map(target::addressOf);
        if (address.isEmpty() && anchors.isTitle(fragment)) {
            address = target.addressOfTitle();
        }
        if (address.isEmpty()) {
            address = target.addressElsewhere(fragment);
        }
        if (address.isEmpty()) {
            report(Diagnostic.warning("link-broken", "nothing here is called " + link.destination(), link.at()));
        }
        return address;
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
        Optional<NumberedNote> note = footnotes.find(reference.label());
        if (note.isEmpty()) {
            report(Diagnostic.warning("note-missing", "no footnote is called " + reference.label(), reference.at()));
            text("[" + reference.label() + "]");
            return;
        }
        if (knownNotes.add(note.get().number())) {
            notesToPlace.add(note.get());
        }
        // Within a link a call is no link of its own, and nothing can lead back to it.
        int occurrence = inLink ? 0 : footnoteCalls.merge(note.get().number(), 1, Integer::sum);
        target.footnoteReference(note.get(), occurrence, this);
    }

    /** Writes the footnotes of the article that do not stand beside its text, if there are any. */
    public void footnotes() {
        List<NumberedNote> atEnd = footnotes.all().stream()
                .filter(note -> !placedNotes.contains(note.number()))
                .toList();
        if (!atEnd.isEmpty()) {
            target.footnotes(atEnd, this);
        }
    }

    /** How often a footnote was called, outside of links, in what has been written so far. */
    public int footnoteCalls(int number) {
        return footnoteCalls.getOrDefault(number, 0);
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

    /** Writes an identifier where it is still free, and those of the key-values that are harmless on any element. */
    void writeAttributes(Attributes attributes) {
        if (!attributes.id().isEmpty() && usedIds.add(attributes.id())) {
            sink.attribute("id", target.id(attributes.id()));
        }
        if (attributes.values().isEmpty()) {
            return;
        }
        attributes.values().forEach(this::writeValue);
        if (!attributes.values().containsKey("dir")) {
            writeDirection(attributes.values().getOrDefault("lang", ""));
        }
    }

    /** A part in a language that runs the other way says so. */
    private void writeDirection(String lang) {
        if (LANGUAGE.matcher(lang).matches()) {
            Language.of(lang)
                    .filter(part -> part.isRightToLeft() != language.isRightToLeft())
                    .ifPresent(part -> sink.attribute("dir", part.direction()));
        }
    }

    private void writeValue(String key, String value) {
        boolean harmless =
                switch (key) {
                    case "lang" ->
                        LANGUAGE.matcher(value).matches() && Language.of(value).isPresent();
                    case "dir" -> DIRECTIONS.contains(value);
                    default -> false;
                };
        if (harmless) {
            sink.attribute(key, value);
        }
    }
}
