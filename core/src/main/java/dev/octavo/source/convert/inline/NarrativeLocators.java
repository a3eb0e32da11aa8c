package dev.octavo.source.convert.inline;

import dev.octavo.model.Citation;
import dev.octavo.model.Node;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a citation in a sentence the place that stands in brackets behind it: {@code @knuth84 [p. 33]}. */
final class NarrativeLocators {

    private static final Pattern BRACKETS = Pattern.compile("\\A ?\\[([^\\[\\]]{1,200})\\]");

    private NarrativeLocators() {}

    /** Brackets that are a link are no text any more, and so are left alone. */
    static List<Node> bound(List<Node> flow) {
        return hasCitation(flow) ? boundToCitations(flow) : flow;
    }

    private static boolean hasCitation(List<Node> flow) {
        for (Node node : flow) {
            if (node instanceof Citation) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> boundToCitations(List<Node> flow) {
        List<Node> bound = new ArrayList<>(flow.size());
        for (Node node : flow) {
            int last = bound.size() - 1;
            Matcher brackets = BRACKETS.matcher(node instanceof Text text ? text.text() : "");
            if (last >= 0 && bound.get(last) instanceof Citation citation && takes(citation) && brackets.find()) {
                bound.set(last, with(citation, brackets.group(1)));
                String rest = ((Text) node).text().substring(brackets.end());
                bound.addAll(rest.isEmpty() ? List.of() : List.of(new Text(rest)));
            } else {
                bound.add(node);
            }
        }
        return bound;
    }

    private static boolean takes(Citation citation) {
        return citation.narrative() && citation.works().get(0).locator().isEmpty();
    }

    private static Citation with(Citation citation, String locator) {
        Citation.Work work = citation.works().get(0);
        Citation.Work placed = new Citation.Work(work.key(), work.prefix(), locator, work.authorSuppressed());
        return new Citation(List.of(placed), true, citation.at());
    }
}
