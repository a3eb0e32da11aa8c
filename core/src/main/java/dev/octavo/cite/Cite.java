package dev.octavo.cite;

import dev.octavo.model.Citation;

/**
 * One work of a citation.
 *
 * @param work the work as it is cited
 * @param locator the place in it
 * @param position how it stands to the cites before it
 */
record Cite(Citation.Work work, Locator locator, Position position) {

    String key() {
        return work.key();
    }

    Cite at(Position position) {
        return new Cite(work, locator, position);
    }
}
