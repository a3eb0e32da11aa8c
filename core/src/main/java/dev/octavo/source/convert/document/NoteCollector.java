package dev.octavo.source.convert.document;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.parser.Escapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Collects footnotes in the order in which the text first calls them. One that is never called comes after the others, so
 * that its text is not lost.
 */
public final class NoteCollector {

    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,100})]");

    private record Note(String label, Node node) {}

    private final Conversion conversion;
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Deque<String> learned = new ArrayDeque<>();
    private final Set<String> renamed = new HashSet<>();
    private final Set<SourceRange> missing = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final Deque<Note> waiting = new ArrayDeque<>();
    private int made;

    NoteCollector(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Learns of all definitions, which may stand anywhere in a document, before the text that calls them is read. */
    void learn(List<FootnoteDefinition> all) {
        List<FootnoteDefinition> duplicates = new ArrayList<>();
        for (FootnoteDefinition definition : all) {
            if (!learn(folded(definition.getLabel()), definition)) {
                duplicates.add(definition);
            }
        }
        duplicates.forEach(this::rename);
    }

    /** Tells of calls of notes that are nowhere, which the parser leaves as text. */
    void tellMissing(org.commonmark.node.Text text) {
        if (!text.getLiteral().contains("[^")) {
            return;
        }
        Escapes escapes = Escapes.of(text, conversion.source().text());
        CALL.matcher(text.getLiteral())
                .results()
                .filter(call -> !escapes.covers(call.start()))
                .forEach(call -> tellMissing(call, at(text, call.start(), call.end())));
    }

    /** Tells of a call once, though what stands in a notice may be read twice. */
    private void tellMissing(MatchResult call, SourceRange at) {
        if (missing.add(at)) {
            String message = "there is no footnote " + call.group(1) + ", " + call.group() + " stands as written";
            conversion.findings().warning("note-missing", message, at);
        }
    }

    private SourceRange at(org.commonmark.node.Text text, int start, int end) {
        List<SourceSpan> spans = text.getSourceSpans();
        boolean isPlain = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        return isPlain ? conversion.source().range(List.of(spans.get(0).subSpan(start, end))) : conversion.at(text);
    }

    private boolean learn(String label, FootnoteDefinition definition) {
        boolean isNew = definitions.putIfAbsent(label, definition) == null;
        if (isNew) {
            learned.add(label);
        }
        return isNew;
    }

    private void rename(FootnoteDefinition duplicate) {
        conversion
                .findings()
                .warning(
                        "footnote-duplicate",
                        "the footnote " + duplicate.getLabel()
                                + " is there twice; the first one counts, this one comes last",
                        conversion.at(duplicate));
        String label = free(folded(duplicate.getLabel()));
        learn(label, duplicate);
        renamed.add(label);
    }

    /** The call of a note, or what is written where no note has the label. */
    public List<Inline> call(org.commonmark.ext.footnotes.FootnoteReference reference) {
        String label = folded(reference.getLabel());
        FootnoteDefinition definition = definitions.get(label);
        if (definition == null) {
            return List.of(new Text("[^" + reference.getLabel() + "]"));
        }
        add(label, definition);
        return List.of(new FootnoteReference(label, conversion.at(reference)));
    }

    /** The call of a note that is written where it is called. */
    public List<Inline> call(InlineFootnote note) {
        String label = free("note");
        add(label, note);
        return List.of(new FootnoteReference(label, conversion.at(note)));
    }

    private boolean add(String label, Node node) {
        boolean isNew = called.add(label);
        if (isNew) {
            waiting.add(new Note(label, node));
        }
        return isNew;
    }

    /** All footnotes; the text of one may call further ones, and define them. */
    public List<Footnote> collect(InnerContent inner) {
        List<Footnote> notes = new ArrayList<>();
        collectCalled(notes, inner);
        while (!learned.isEmpty()) {
            String label = learned.remove();
            FootnoteDefinition definition = Objects.requireNonNull(definitions.get(label));
            if (add(label, definition)) {
                tellUnused(label, definition);
                collectCalled(notes, inner);
            }
        }
        return notes;
    }

    private void tellUnused(String label, FootnoteDefinition definition) {
        if (!renamed.contains(label)) {
            conversion
                    .findings()
                    .warning(
                            "footnote-unused",
                            "the footnote " + definition.getLabel() + " is never called; it comes last",
                            conversion.at(definition));
        }
    }

    private void collectCalled(List<Footnote> notes, InnerContent inner) {
        while (!waiting.isEmpty()) {
            notes.add(footnote(waiting.remove(), inner));
        }
    }

    private Footnote footnote(Note note, InnerContent inner) {
        SourceRange at = conversion.at(note.node());
        List<Block> body = note.node() instanceof InlineFootnote
                ? List.of(new Paragraph(inner.inlines(note.node()), Attributes.NONE, at))
                : inner.blocks(note.node());
        return new Footnote(note.label(), body, at);
    }

    /** A label that nobody has, made from one that somebody may have. */
    private String free(String wanted) {
        String label;
        do {
            label = wanted + "-" + ++made;
        } while (definitions.containsKey(label));
        return label;
    }

    /** A label as CommonMark compares it: without regard to case and to the length of white space. */
    private static String folded(String label) {
        return label.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
