package dev.octavo.html;

import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.Text;
import dev.octavo.source.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The texts of metadata below a title, with their marks: the subtitle, below the byline where the authors work and who
 * helped, and the abstract.
 */
public final class TitleLines {

    private final Metadata about;
    private final HtmlOut out;

    /**
     * The texts below a title.
     *
     * @param about the metadata they come from
     * @param out where they go; its labels name the abstract
     */
    public TitleLines(Metadata about, HtmlOut out) {
        this.about = about;
        this.out = out;
    }

    /** Writes the subtitle, if there is one. */
    public void subtitle() {
        about.subtitle().ifPresent(text -> out.element("p").classes("subtitle").containing(MarkedText.line(text)));
    }

    /** Writes where the authors work, if that is known. */
    public void affiliations() {
        List<Inline> content = new Affiliations(about).content();
        if (!content.isEmpty()) {
            out.element("p").classes("affiliations").containing(content);
            out.text("\n");
        }
    }

    /** Writes a line for each kind of help, if somebody helped. */
    public void contributions() {
        List<Inline> lines = new ArrayList<>();
        for (String line : new Contributions(about, out.labels()).lines()) {
            lines.addAll(lines.isEmpty() ? List.of(new Text(line)) : List.of(new HardBreak(), new Text(line)));
        }
        if (!lines.isEmpty()) {
            out.element("p").classes("contributors").containing(lines);
            out.text("\n");
        }
    }

    /** Writes the abstract, if there is one. */
    public void abstractText() {
        abstractText(section -> section);
    }

    /** Writes the abstract, if there is one, in a section to which the format may give attributes of its own. */
    public void abstractText(UnaryOperator<HtmlElement> ofFormat) {
        about.abstractText().ifPresent(text -> {
            ofFormat.apply(out.element("section").classes("abstract"))
                    .attribute("role", "doc-abstract")
                    .attribute("aria-label", out.labels().abstractTitle())
                    .containing(() -> {
                        out.element("p")
                                .classes("abstract-title")
                                .containing(out.labels().abstractTitle());
                        out.text("\n");
                        out.nodes(MarkedText.blocks(text));
                    });
            out.text("\n");
        });
    }
}
