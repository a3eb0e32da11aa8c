package dev.octavo.book;

import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.citation.CitationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References with words around them, {@code [see @fig:lamp; also @fig:two, left]}, which are read as citations; those whose keys a
 * bibliography has are none any more when a publication is assembled.
 */
final class BracketedReferences {

    private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}{3,}+|\\p{L}{2,}+(?=\\.))\\.?$");

    static final Pattern REFERENCE = Pattern.compile("@([\\p{L}\\p{Nd}:_-]*[\\p{L}\\p{Nd}])");

    private BracketedReferences() {}

    /** Whether all that a citation names are places. */
    static boolean isOne(Node node) {
        return node instanceof Citation citation
                && citation.works().stream().map(Citation.Work::key).allMatch(CitationKey::isPlace);
    }

    /**
     * What stands for a citation of places: each with the words before and behind it.
     *
     * @param made what stands for a reference that is written so
     */
    static List<Inline> written(Citation citation, BiFunction<CrossReference, Citation.Work, Inline> made) {
        List<Inline> inlines = new ArrayList<>();
        for (Citation.Work work : citation.works()) {
            String before = (inlines.isEmpty() ? "" : "; ") + (work.prefix().isEmpty() ? "" : work.prefix() + " ");
            addText(before, inlines);
            inlines.add(made.apply(new CrossReference(work.key(), citation.at()), work));
            addText(work.locator().isEmpty() ? "" : ", ", inlines);
            addLocator(citation, work, made, inlines);
        }
        return inlines;
    }

    /** Behind a comma may stand another reference, {@code [@fig:lamp, @fig:two]}. */
    private static void addLocator(
            Citation citation,
            Citation.Work work,
            BiFunction<CrossReference, Citation.Work, Inline> made,
            List<Inline> inlines) {
        Matcher reference = REFERENCE.matcher(work.locator());
        int done = 0;
        while (reference.find()) {
            if (CitationKey.isPlace(reference.group(1))) {
                addText(work.locator().substring(done, reference.start()), inlines);
                inlines.add(made.apply(new CrossReference(reference.group(1), citation.at()), work));
                done = reference.end();
            }
        }
        addText(work.locator().substring(done), inlines);
    }

    private static void addText(String text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Text(text));
        }
    }

    /** Whether a text's first word is written before it, {@code [Fig. @fig:lamp]}, or is not wanted, {@code [-@fig:lamp]}. */
    static boolean isNamed(Citation.Work work, String text) {
        Matcher word = LAST_WORD.matcher(work.prefix());
        return work.authorSuppressed()
                || (word.find()
                        && text.toLowerCase(Locale.ROOT)
                                .startsWith(word.group(1).toLowerCase(Locale.ROOT)));
    }
}
