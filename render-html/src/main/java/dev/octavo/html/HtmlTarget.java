package dev.octavo.html;

import dev.octavo.model.Footnote;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import dev.octavo.render.NodeHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What differs from one kind of output to another: addresses, pictures, footnotes.
 *
 * <p>Each kind of output implements it where that kind is made; the handlers ask and never look which kind it is. An
 * instance belongs to one rendering.
 */
public interface HtmlTarget {

    /**
     * A picture that can be shown.
     *
     * @param source the address to write
     * @param width its width in CSS pixels, 0 for unknown
     * @param height its height in CSS pixels, 0 for unknown
     * @param share its width in hundredths of that of the text, 0 where it is as wide as given above
     */
    record Picture(String source, int width, int height, int share) {

        /** Rejects nulls by name. */
        public Picture {
            Objects.requireNonNull(source, "source");
        }

        /** A picture in the given size. */
        public Picture(String source, int width, int height) {
            this(source, width, height, 0);
        }
    }

    /**
     * A footnote with its number.
     *
     * @param number its number, from 1
     * @param note the footnote
     */
    record NumberedNote(int number, Footnote note) {

        /** Rejects nulls by name. */
        public NumberedNote {
            Objects.requireNonNull(note, "note");
        }
    }

    /** The form of an identifier that the output allows; equal identifiers must stay equal, different ones different. */
    default String id(String id) {
        return id;
    }

    /** The address of an element of the publication. */
    default String addressOf(String id) {
        return "#" + UrlText.encode(id(id));
    }

    /** The address of the title of the article being written; empty where it is written without one. */
    default Optional<String> addressOfTitle() {
        return Optional.empty();
    }

    /** The address of what is called so in another article of the publication; empty where nothing is, or more than one thing. */
    default Optional<String> addressElsewhere(String fragment) {
        return Optional.empty();
    }

    /** The address to write for a link to a relative path; empty, and reported, where the output cannot hold one. */
    Optional<String> relative(Link link);

    /** The picture to show for an image; empty, and reported, where there is none and its text stands instead. */
    Optional<Picture> picture(Image image);

    /** Whether a figure at a side is told the width of its picture, which then fills it; else the picture keeps it. */
    default boolean scalesPicturesToFigures() {
        return true;
    }

    /** Writes the mark that calls a footnote; the occurrence counts the calls of the same note from 1, and is 0 within a link. */
    void footnoteReference(NumberedNote note, int occurrence, HtmlOut out);

    /** Writes what parts the marks of two footnotes that are called side by side, since 1 and 2 would be read as 12. */
    default void betweenFootnoteReferences(HtmlOut out) {
        out.element("sup").containing(",");
    }

    /**
     * Writes a footnote beside the text: it was called for the first time in the block that was just written.
     *
     * @return whether it was written; {@code false} where notes stand at the end
     */
    default boolean noteBeside(NumberedNote note, HtmlOut out) {
        return false;
    }

    /** Writes the footnotes that belong at the end of what was written: all that were not written beside it, in order. */
    void footnotes(List<NumberedNote> notes, HtmlOut out);

    /** How formulas are shown. */
    default MathRenderer math() {
        return MathRenderer.standard();
    }

    /** Whether a formula stays on a line with the signs around it, of which browsers know nothing. */
    default boolean tiesFormulas() {
        return true;
    }

    /** Whether each line of code is an element, so that a stylesheet can indent what is left of one that is too long. */
    default boolean setsLinesOfCodeApart() {
        return false;
    }

    /** How nodes are written where the user has not said otherwise. */
    default NodeHandlers<HtmlOut> standardHandlers() {
        return HtmlHandlers.standard();
    }

    /** The classes wanted on the elements of the text beside Octavo's own. */
    default ClassNames classNames() {
        return ClassNames.NONE;
    }

    /** The format whose raw markup may be passed through; empty for none. */
    default String rawFormat() {
        return "";
    }

    /** Called before each node is written. */
    default void reached(Node node, HtmlOut out) {}

    /** Called before the heading of each section is written. */
    default void reached(Section section, HtmlOut out) {}

    /** Adds attributes of the output's own to the element of a node, of a table's frame, or of a formula in a line that is long. */
    default void decorate(Node node, HtmlElement element, HtmlOut out) {}
}
