package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.html.HtmlElement;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.HtmlTarget;
import dev.octavo.html.MathRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.render.ArticleLinks;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The chapters of one article in a book: links lead from file to file, pictures are packed, and a footnote stands at the
 * end of every file that calls it, since reading systems show a note beside its call only from the same file.
 */
final class EpubTarget implements HtmlTarget {

    private final Places places;
    private final String firstFile;
    private final BookLinks links;
    private final PackedPictures pictures;
    private final EpubRenderer options;
    private final DiagnosticSink diagnostics;
    private final Optional<PagedMarkup> paged;
    private final Map<Integer, List<String>> callsInFile = new HashMap<>();
    private final Set<Integer> notesInFile = new HashSet<>();
    private final Queue<NumberedNote> due = new PriorityQueue<>(Comparator.comparingInt(NumberedNote::number));
    private final Set<Integer> notesInBook = new HashSet<>();
    private String file = "";
    private boolean lastFile;

    EpubTarget(
            ArticleStart start,
            BookLinks links,
            PackedPictures pictures,
            EpubRenderer options,
            DiagnosticSink diagnostics,
            Optional<PagedMarkup> paged) {
        this.places = Places.of(start);
        this.firstFile = start.file();
        this.links = links;
        this.pictures = pictures;
        this.options = options;
        this.diagnostics = diagnostics;
        this.paged = paged;
    }

    /** Says which file is written from now on. */
    void startFile(String file, boolean last) {
        this.file = file;
        this.lastFile = last;
        callsInFile.clear();
        notesInFile.clear();
        due.clear();
        paged.ifPresent(markup -> markup.startFile(file));
    }

    /** Says that the title of the article comes next. */
    void titleReached() {
        paged.ifPresent(PagedMarkup::titleReached);
    }

    /** Writes the title of an article, which is no part of the text that is counted through. */
    void title(Article article, HtmlOut out) {
        uncounted(() -> out.title(article.title()));
    }

    /** Says that the text in this file is written, and its notes come next. */
    void textEnded() {
        if (lastFile) {
            paged.ifPresent(PagedMarkup::textEnded);
        }
    }

    @Override
    public void reached(Node node, HtmlOut out) {
        paged.ifPresent(markup -> markup.reached(node));
    }

    @Override
    public void reached(Section section, HtmlOut out) {
        paged.ifPresent(markup -> markup.reached(section));
    }

    @Override
    public String id(String id) {
        return XmlNames.id(id);
    }

    @Override
    public String addressOf(String id) {
        String place = places.file(id);
        return (place.equals(file) ? "" : place) + "#" + id(id);
    }

    /** The file itself: the title is the first that is read in it. */
    @Override
    public Optional<String> addressOfTitle() {
        return Optional.of(firstFile);
    }

    @Override
    public Optional<String> addressElsewhere(String fragment) {
        return file.isEmpty() ? Optional.empty() : links.elsewhere(fragment);
    }

    @Override
    public Optional<String> relative(Link link) {
        Optional<String> address = links.address(link);
        if (address.isEmpty()) {
            diagnostics.report(ArticleLinks.unresolved(link));
        }
        return address;
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return pictures.picture(image);
    }

    @Override
    public MathRenderer math() {
        return options.math();
    }

    @Override
    public NodeHandlers<HtmlOut> standardHandlers() {
        return options.standardHandlers();
    }

    @Override
    public boolean setsLinesOfCodeApart() {
        return true;
    }

    @Override
    public void decorate(Node node, HtmlElement element, HtmlOut out) {
        if (node instanceof Image image && image.alternative().isEmpty()) {
            element.attribute("role", "presentation");
        } else if (node instanceof CodeBlock code && !code.attributes().values().containsKey("dir")) {
            element.attribute("dir", "ltr");
        } else if (node instanceof Table) {
            element.scrolling(out.labels().table());
        } else if (node instanceof MathBlock || node instanceof InlineMath) {
            element.scrolling(out.labels().formula());
        }
    }

    @Override
    public void footnoteReference(NumberedNote note, int occurrence, HtmlOut out) {
        uncounted(() -> call(note, occurrence, out));
    }

    @Override
    public void betweenFootnoteReferences(HtmlOut out) {
        uncounted(() -> HtmlTarget.super.betweenFootnoteReferences(out));
    }

    /** Writes what is no part of the text that is counted through, such as notes and their numbers. */
    void uncounted(Runnable content) {
        paged.ifPresentOrElse(markup -> markup.uncounted(content), content);
    }

    private void call(NumberedNote note, int occurrence, HtmlOut out) {
        List<String> calls = callsInFile.computeIfAbsent(note.number(), number -> new ArrayList<>());
        putDue(note);
        String number = "" + note.number();
        if (out.isInLink()) {
            out.element("sup").containing(number);
            return;
        }
        String id = out.noteCallId(note, occurrence);
        calls.add(id);
        // Apple's readers take the link for a note's call only where the raised text stands around it.
        out.element("sup").classes("footnote-call").containing(() -> out.element("a")
                .attribute("id", id)
                .attribute("href", "#" + out.noteId(note))
                .attribute("epub:type", "noteref")
                .attribute("role", "doc-noteref")
                .containing(number));
    }

    @Override
    public void footnotes(List<NumberedNote> notes, HtmlOut out) {
        if (lastFile) {
            notes.stream().filter(note -> !notesInBook.contains(note.number())).forEach(this::putDue);
        }
        if (!due.isEmpty()) {
            uncounted(() -> out.element("div").classes("footnotes").containing(() -> writeDue(out)));
        }
    }

    /** Lets a note stand at the end of this file, once. */
    private void putDue(NumberedNote note) {
        if (notesInFile.add(note.number())) {
            due.add(note);
        }
    }

    /** A note may call others, which are due from then on. */
    private void writeDue(HtmlOut out) {
        for (NumberedNote note = due.poll(); note != null; note = due.poll()) {
            notesInBook.add(note.number());
            footnote(note, out);
        }
    }

    private void footnote(NumberedNote note, HtmlOut out) {
        out.element("aside")
                .attribute("id", out.noteId(note))
                .attribute("epub:type", "footnote")
                .attribute("role", "doc-footnote")
                .containing(() -> out.nodes(numbered(note)));
        out.text("\n");
    }

    /** The note's body with its number at the start of the first paragraph. */
    private List<Block> numbered(NumberedNote note) {
        FootnoteMark mark = new FootnoteMark(note.number(), callsInFile.getOrDefault(note.number(), List.of()));
        List<Block> body = note.note().body();
        if (!body.isEmpty() && body.get(0) instanceof Paragraph first) {
            Paragraph marked = new Paragraph(
                    Stream.concat(Stream.of(mark, new Text(" ")), first.content().stream())
                            .toList(),
                    first.attributes(),
                    first.at());
            return Stream.concat(Stream.of(marked), body.stream().skip(1)).toList();
        }
        Paragraph alone = new Paragraph(List.of(mark), Attributes.NONE, SourceRange.NONE);
        return Stream.concat(Stream.of(alone), body.stream()).toList();
    }
}
