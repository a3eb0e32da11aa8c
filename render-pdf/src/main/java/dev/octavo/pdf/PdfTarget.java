package dev.octavo.pdf;

import dev.octavo.html.HtmlElement;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.HtmlTarget;
import dev.octavo.html.MathRenderer;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.text.Tables;
import dev.octavo.pdf.text.TurnableTables;
import dev.octavo.pdf.text.WebAddresses;
import dev.octavo.render.ArticleLinks;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages to print: footnotes stand at the foot of the page that calls them first, links to other files lead nowhere. */
final class PdfTarget implements HtmlTarget {

    /** Shorter code stays on one page. */
    private static final int LINES_KEPT_TOGETHER = 7;

    private final RenderContext context;
    private final PictureStore pictures;
    private final PdfOptions options;
    private final ChapterLinks links;
    private final String idPrefix;
    private final Optional<PlacedMarkup> placed;
    private final Tables tables;
    private final Set<Integer> placedNotes = new HashSet<>();
    private final Set<Integer> movedNotes = new HashSet<>();
    private final WebAddresses addresses = new WebAddresses();
    private boolean inNote;

    /** The pages of a chapter, of whose tables some may turn them; what it is written to is told of its places, where these are wanted. */
    PdfTarget(
            RenderContext context,
            PictureStore pictures,
            PdfOptions options,
            ChapterLinks links,
            String idPrefix,
            Optional<PlacedMarkup> placed,
            TurnableTables turnable) {
        this.context = context;
        this.pictures = pictures;
        this.options = options;
        this.links = links;
        this.idPrefix = idPrefix;
        this.placed = placed;
        this.tables = new Tables(options.setting().measure(), turnable, context.diagnostics());
    }

    @Override
    public String id(String id) {
        return idPrefix + id;
    }

    /** The engine looks identifiers up as they are, not decoded. */
    @Override
    public String addressOf(String id) {
        return "#" + id(id);
    }

    @Override
    public Optional<String> addressOfTitle() {
        return Optional.of("#" + Chapter.titleId(idPrefix));
    }

    @Override
    public MathRenderer math() {
        return options.markup().math();
    }

    @Override
    public Optional<String> relative(Link link) {
        Optional<String> chapter = links.address(link);
        if (chapter.isEmpty()) {
            context.diagnostics().report(ArticleLinks.unresolved(link));
        }
        return chapter;
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return pictures.find(image);
    }

    /** The size of a picture is that in which it is stored. */
    @Override
    public boolean scalesPicturesToFigures() {
        return false;
    }

    /** They are tied when text is set. */
    @Override
    public boolean tiesFormulas() {
        return false;
    }

    /** How tables are written. */
    Tables tables() {
        return tables;
    }

    @Override
    public void footnoteReference(NumberedNote note, int occurrence, HtmlOut out) {
        boolean atFoot = !inNote && !out.isInLink() && hasRoom(note) && placedNotes.add(note.number());
        if (atFoot) {
            out.element("div")
                    .attributes(way(note), "footnote")
                    .attribute("id", out.noteId(note))
                    .attribute("data-note", out.noteId(note))
                    .attribute("data-number", "" + note.number())
                    .containing(() -> noteBody(note, out));
        } else {
            out.element("sup")
                    .classes("footnote-call")
                    .attribute("data-note", out.noteId(note))
                    .attribute("data-number", "" + note.number())
                    .containing(() -> number(note, out));
        }
    }

    private boolean hasRoom(NumberedNote note) {
        if (options.setting().footRoom().holds(note.note().body(), pictures::height)) {
            return true;
        }
        if (movedNotes.add(note.number())) {
            context.diagnostics()
                    .report(Diagnostic.info(
                            "note-moved",
                            "this note is higher than the foot of a page may be, so it stands at the end",
                            note.note().at()));
        }
        return false;
    }

    /** Prints the address of a link that was just written, as the user wants it. */
    void printAddress(Link link, HtmlOut out) {
        LinkAddresses wanted = options.markup().linkAddresses();
        if (wanted == LinkAddresses.INLINE || (wanted == LinkAddresses.FOOTNOTES && inNote)) {
            addresses.inText(link, out);
        } else if (wanted == LinkAddresses.FOOTNOTES) {
            addresses.asNote(link, out);
        }
    }

    private static void number(NumberedNote note, HtmlOut out) {
        if (out.isInLink()) {
            out.text("" + note.number());
        } else {
            out.element("a").attribute("href", "#" + out.noteId(note)).containing("" + note.number());
        }
    }

    /** The language and the way of its first paragraph, whose element is not written. */
    private static Attributes way(NumberedNote note) {
        Map<String, String> told = note.note().body().stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .flatMap(first -> first.attributes().values().entrySet().stream())
                .filter(value -> value.getKey().equals("lang") || value.getKey().equals("dir"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Attributes("", List.of(), told);
    }

    /** Writes a note; the first paragraph as its text alone, so that it stands beside the number. */
    private void noteBody(NumberedNote note, HtmlOut out) {
        boolean outer = inNote;
        inNote = true;
        List<Block> body = note.note().body();
        if (!body.isEmpty() && body.get(0) instanceof Paragraph first) {
            out.nodes(first.content());
            out.nodes(body.subList(1, body.size()));
        } else {
            out.nodes(body);
        }
        inNote = outer;
    }

    /** Writes the notes that could not stand at the foot of a page. */
    @Override
    public void footnotes(List<NumberedNote> notes, HtmlOut out) {
        List<NumberedNote> left =
                notes.stream().filter(note -> placedNotes.add(note.number())).toList();
        if (left.isEmpty()) {
            return;
        }
        out.element("div").classes("endnotes").containing(() -> {
            out.element("p").classes("endnotes-title").containing(out.labels().notes());
            left.forEach(note -> out.element("div")
                    .attributes(way(note), "endnote")
                    .attribute("id", out.noteId(note))
                    .attribute("data-note", out.noteId(note))
                    .attribute("data-number", "" + note.number())
                    .containing(() -> {
                        out.element("sup").containing("" + note.number());
                        out.text(" ");
                        noteBody(note, out);
                    }));
        });
    }

    @Override
    public NodeHandlers<HtmlOut> standardHandlers() {
        return options.markup().standard();
    }

    @Override
    public void reached(Node node, HtmlOut out) {
        placed.ifPresent(markup -> markup.reached(node));
    }

    @Override
    public void reached(Section section, HtmlOut out) {
        placed.ifPresent(markup -> markup.reached(section));
    }

    @Override
    public void decorate(Node node, HtmlElement element, HtmlOut out) {
        if (node instanceof CodeBlock code && code.text().lines().count() <= LINES_KEPT_TOGETHER) {
            element.attribute("data-keep", "together");
        }
    }
}
