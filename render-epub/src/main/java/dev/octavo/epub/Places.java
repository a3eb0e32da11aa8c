package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Heading;
import dev.octavo.model.HeadingIds;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which files of a book the identifiers of an article stand. */
final class Places {

    private final HeadingIds headings;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Footnote> notesToCome = new LinkedHashMap<>();
    private final Deque<Footnote> calledNotes = new ArrayDeque<>();

    private Places(ArticleStart start) {
        this.headings = HeadingIds.of(start.article());
        start.article().footnotes().forEach(note -> notesToCome.putIfAbsent(note.label(), note));
        addSections(start.sections(), start.file());
        addNodes(Nodes.stream(start.article().heading()), start.file());
        addNodes(Nodes.stream(start.article().lead()), start.file());
        start.sections().forEach(section -> addNodes(Nodes.stream(section), start.file()));
        start.texts().forEach(this::addText);
        String lastFile = lastFile(start);
        List<Footnote> uncalled = List.copyOf(notesToCome.values());
        uncalled.forEach(note -> addNodes(Nodes.stream(note.body()), lastFile));
    }

    static Places of(ArticleStart start) {
        return new Places(start);
    }

    private void addText(SectionText text) {
        Section section = text.section();
        files.put(section.id(), text.file());
        addSections(text.sections(), text.file());
        addNodes(Nodes.stream(section.title()), text.file());
        addNodes(Nodes.stream(section.body()), text.file());
        text.sections().forEach(inner -> addNodes(Nodes.stream(inner), text.file()));
        text.inner().forEach(this::addText);
    }

    /** The file in which an article ends. */
    static String lastFile(ArticleStart start) {
        return Chapters.inOrder(start.texts()).map(Chapter::file).reduce(start.file(), (earlier, later) -> later);
    }

    /** The addresses of all identifiers, from outside. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        files.forEach((id, file) -> addresses.put(id, file + "#" + XmlNames.id(id)));
        return addresses;
    }

    /** A name that, with a hyphen and anything after it, is none of the identifiers. */
    String freeName(String wanted) {
        return FreeIds.beginning(wanted, files.keySet());
    }

    /** The file where an identifier stands. */
    String file(String id) {
        String file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("no such identifier: " + id);
        }
        return file;
    }

    private void addSections(List<Section> sections, String file) {
        sections.forEach(section -> {
            files.put(section.id(), file);
            addSections(section.sections(), file);
        });
    }

    /** Adds what a file holds, and with it the notes called there for the first time. */
    private void addNodes(Stream<Node> nodes, String file) {
        nodes.forEach(node -> add(node, file));
        while (!calledNotes.isEmpty()) {
            Nodes.stream(calledNotes.remove().body()).forEach(node -> add(node, file));
        }
    }

    private void add(Node node, String file) {
        String id = node instanceof Heading heading
                ? headings.of(heading)
                : node.attributes().id();
        if (!id.isEmpty()) {
            files.putIfAbsent(id, file);
        }
        if (node instanceof FootnoteReference reference) {
            Footnote note = notesToCome.remove(reference.label());
            if (note != null) {
                calledNotes.add(note);
            }
        }
    }
}
