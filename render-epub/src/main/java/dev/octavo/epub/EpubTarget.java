package dev.octavo.epub;

import dev.octavo.html.HtmlElement;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.HtmlTarget;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The chapters of one article in a book: links lead from file to file, pictures are packed, and a footnote stands at the
 * end of every file that calls it, since reading systems show a note beside its call only from the same file.
 */
final class EpubTarget implements HtmlTarget {

    private final Places places;
    private final PackedPictures pictures;
    private final DiagnosticSink diagnostics;
    private final Map<Integer, List<String>> callsInFile = new HashMap<>();
    private final Set<Integer> notesInFile = new HashSet<>();
    private final Set<Integer> notesInBook = new HashSet<>();
    private String file = "";
    private boolean lastFile;

    EpubTarget(Places places, PackedPictures pictures, DiagnosticSink diagnostics) {
        this.places = places;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** Says which file is written from now on. */
    void startFile(String file, boolean last) {
        this.file = file;
        this.lastFile = last;
        callsInFile.clear();
        notesInFile.clear();
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

    @Override
    public Optional<String> relative(Link link) {
        diagnostics.report(
                Diagnostic.warning("link-unresolved", "not a part of the book: " + link.destination(), link.at())
                        .withHint("its text stands without a link"));
        return Optional.empty();
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return pictures.picture(image);
    }

    @Override
    public NodeHandlers<HtmlOut> standardHandlers() {
        return EpubHandlers.standard();
    }

    @Override
    public void decorate(Node node, HtmlElement element, HtmlOut out) {
        if (node instanceof Image image && image.alternative().isEmpty()) {
            element.attribute("role", "presentation");
        }
    }

    @Override
    public void footnoteReference(NumberedNote note, int occurrence, HtmlOut out) {
        List<String> calls = callsInFile.computeIfAbsent(note.number(), number -> new ArrayList<>());
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
        if (nextDue(notes).isPresent()) {
            out.element("div").classes("footnotes").containing(() -> writeDue(notes, out));
        }
    }

    /** A note may call others, so what is due is asked for again after each. */
    private void writeDue(List<NumberedNote> notes, HtmlOut out) {
        for (Optional<NumberedNote> due = nextDue(notes); due.isPresent(); due = nextDue(notes)) {
            notesInFile.add(due.get().number());
            notesInBook.add(due.get().number());
            footnote(due.get(), out);
        }
    }

    /** The first note that was called in this file; in the last file also one that was never called at all. */
    private Optional<NumberedNote> nextDue(List<NumberedNote> notes) {
        return notes.stream()
                .filter(note -> !notesInFile.contains(note.number()))
                .filter(note ->
                        callsInFile.containsKey(note.number()) || (lastFile && !notesInBook.contains(note.number())))
                .findFirst();
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
