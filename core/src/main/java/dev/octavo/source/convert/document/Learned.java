package dev.octavo.source.convert.document;

import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.list.CountedList;
import dev.octavo.source.markdown.math.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What is learned of a document before its text is read: what it defines, and how it writes formulas. */
public final class Learned {

    private final Conversion conversion;
    private final Predicate<Node> isOfMyst;
    private final DefinedLabels labels = new DefinedLabels();
    private final Examples examples = new Examples();
    private final DoubleDollars doubleDollars = new DoubleDollars();
    private final NoteCollector notes;

    /** With what tells nodes that only a text in MyST has. */
    public Learned(Conversion conversion, Predicate<Node> isOfMyst) {
        this.conversion = conversion;
        this.isOfMyst = isOfMyst;
        this.notes = new NoteCollector(conversion);
    }

    /** Learns what a tree defines, and tells of calls of notes that are not defined. */
    public void learn(Node document) {
        List<FootnoteDefinition> definitions = new ArrayList<>();
        boolean hasNotes = conversion.options().has(MarkdownExtension.FOOTNOTES);
        boolean hasDirectives = conversion.options().has(MarkdownExtension.DIRECTIVES);
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            labels.learn(node);
            if (node instanceof FootnoteDefinition definition) {
                definitions.add(definition);
            } else if (node instanceof CountedList list) {
                examples.learn(list);
            } else if (hasNotes && node instanceof Text text) {
                notes.tellMissing(text);
            } else if (node instanceof Formula formula) {
                doubleDollars.learn(formula);
            } else if (hasDirectives && isOfMyst.test(node)) {
                conversion.expectMyst();
            }
        }
        notes.learn(definitions);
    }

    /** What labels stand for. */
    DefinedLabels labels() {
        return labels;
    }

    /** The numbers of examples. */
    public Examples examples() {
        return examples;
    }

    /** Whether double dollars stand around formulas in lines, too. */
    public DoubleDollars doubleDollars() {
        return doubleDollars;
    }

    /** The notes of the document. */
    public NoteCollector notes() {
        return notes;
    }
}
