package dev.octavo.cite;

import dev.octavo.model.Inline;
import java.util.List;

/**
 * A cite that is set.
 *
 * @param cite the cite
 * @param names the names it begins with, for comparing
 * @param content what is written
 * @param rest what is written where the names are written before it already
 * @param isBare whether it has neither a prefix nor a locator nor anything after it
 */
record SetCite(Cite cite, String names, List<Inline> content, List<Inline> rest, boolean isBare) {

    /** What is written after another cite of the same names. */
    List<Inline> withoutNames() {
        return rest.isEmpty() ? content : rest;
    }
}
