package dev.octavo.source.convert.figure;

import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Text;
import java.util.List;

/** What is said of a picture in words alone: references in it stay as they are written, since no link can stand there. */
public final class AlternativeText extends Rewriter {

    private AlternativeText() {}

    /** The words of what is said. */
    public static String of(List<Inline> said) {
        return Nodes.text(new AlternativeText().inlines(said));
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        if (inline instanceof CrossReference reference) {
            return List.of(new Text("@" + reference.id()));
        } else if (inline instanceof Citation citation) {
            return List.of(new Text(citation.written()));
        }
        return super.inline(inline);
    }
}
