package dev.octavo.pdf.tag;

import java.util.Comparator;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A piece of a page's content that is painted in one go: a run of text within a line, a picture.
 *
 * @param page the number of its page, from 0
 * @param on the page itself
 * @param id the marked content identifier, which counts up as the page is painted
 */
record Run(int page, COSDictionary on, int id) implements Kid {

    static final Comparator<Run> AS_PAINTED = Comparator.comparingInt(Run::page).thenComparingInt(Run::id);
}
