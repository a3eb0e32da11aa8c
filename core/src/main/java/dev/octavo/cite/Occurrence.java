package dev.octavo.cite;

import dev.octavo.model.Citation;

/**
 * A citation where it stands.
 *
 * @param citation the citation
 * @param article the article that it stands in, counted from 0
 * @param note the number of the note that it stands in or becomes; 0 for none
 * @param isInNote whether it stands in a note that the author wrote
 * @param isPlain whether it stands where neither links nor anchors may, such as in a title or in a link
 */
record Occurrence(Citation citation, int article, int note, boolean isInNote, boolean isPlain) {}
