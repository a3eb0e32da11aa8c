package dev.octavo.pdf.text;

import java.util.Optional;
import org.w3c.dom.Document;

/** Goes through a document before it is laid out, and writes into it what the engine needs to set its text well. */
public final class TextSetting {

    private final Measure measure;
    private final Hyphenation hyphenation;
    private final boolean hyphenated;
    private final boolean justified;

    /**
     * How text is set.
     *
     * @param measure the room that it has
     * @param hyphenation the languages whose words can be parted
     * @param hyphenated whether they are
     * @param justified whether its lines end at the margin, where its language can be hyphenated
     */
    public TextSetting(Measure measure, Hyphenation hyphenation, boolean hyphenated, boolean justified) {
        this.measure = measure;
        this.hyphenation = hyphenation;
        this.hyphenated = hyphenated;
        this.justified = justified;
    }

    /** Prepares a document. */
    public void prepare(Document document) {
        LastBreaks.remove(document);
        SceneBreaks.thin(document);
        DeepRuns.part(document);
        LineStarts.clear(document);
        SidePictures.mark(document, measure);
        HighPictures.mark(document, measure);
        LeadIns.mark(document);
        NoteNumbers.renumber(document);
        Punctuation.mark(document);
        Isolates.mark(document);
        Joints.tie(document, measure.textSize());
        Ties.tie(document);
        Quotations.mark(document);
        InlineCode.part(document);
        ListItems.wrap(document);
        ReversedLists.number(document);
        Fitting.mark(document, measure, hyphenated ? Optional.of(SoftHyphens.ofTables(hyphenation)) : Optional.empty());
        if (justified) {
            new Justification(hyphenation).mark(document.getDocumentElement());
        }
        SoftHyphens hyphens = SoftHyphens.ofText(hyphenation);
        if (hyphenated) {
            hyphens.insert(document.getDocumentElement());
        }
        new LongWords(hyphens, measure).part(document.getDocumentElement());
        DottedLetters.keep(document.getDocumentElement());
        VerseLines.hang(document);
        IndexColumns.mark(document);
        FirstLines.mark(document.getDocumentElement());
        Ways.mark(document);
    }
}
