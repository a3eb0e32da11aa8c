package dev.octavo.source.convert.document;

import dev.octavo.model.SourceRange;
import dev.octavo.source.Limits;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.function.Supplier;

/** How much of a document there may still be: how deep it may nest, and how many cells and long addresses it may have. */
public final class Budget {

    private final Limits limits;
    private final Findings findings;
    private int depth;
    private long cellsLeft;
    private long referenceCharactersLeft;
    private boolean tooDeep;
    private boolean tooManyCells;
    private boolean tooManyReferences;

    Budget(SourceText source, Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
        this.cellsLeft = limits.tableCells();
        this.referenceCharactersLeft = 100_000L + 4L * source.text().length();
    }

    /** Converts what is inside something, or at the limit of the nesting makes something flat of it. */
    public <T> T nested(Supplier<T> inside, Supplier<T> flat, Supplier<SourceRange> at) {
        if (depth >= limits.nesting()) {
            if (!tooDeep) {
                tooDeep = true;
                findings.warning("limit-nesting", "nested too deep; what is inside is read as plain text", at.get());
            }
            return flat.get();
        }
        depth++;
        try {
            return inside.get();
        } finally {
            depth--;
        }
    }

    /** Takes a table's row from what is left of the limit, as wide as the table is; false when there is no room. */
    public boolean takeRow(int columns, SourceRange at) {
        cellsLeft -= columns;
        if (cellsLeft < 0 && !tooManyCells) {
            tooManyCells = true;
            findings.warning("limit-table", "the tables have too many cells; the rest is read as text", at);
        }
        return cellsLeft >= 0;
    }

    /**
     * Takes the characters of a link's destination and title from a budget that only a short document whose many
     * references repeat one long definition can exceed: 40 kB of it make 100 MB of links.
     */
    public boolean takeReference(int characters, SourceRange at) {
        referenceCharactersLeft -= characters;
        if (referenceCharactersLeft < 0 && !tooManyReferences) {
            tooManyReferences = true;
            findings.warning("limit-references", "too many references to long definitions; the rest is text", at);
        }
        return referenceCharactersLeft >= 0;
    }
}
