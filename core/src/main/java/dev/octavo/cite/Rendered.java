package dev.octavo.cite;

import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A cite as a style sets it.
 *
 * @param names the names that it begins with; empty where it begins with none
 * @param rest what stands behind them
 * @param all both, and what stands between them
 */
record Rendered(List<Inline> names, List<Inline> rest, List<Inline> all) {

    /**
     * Takes what the processor made apart.
     *
     * @param plain the cite as it is
     * @param marked the same with its names marked, between which and what follows no point changes place with a quote
     */
    static Rendered of(String plain, String marked) {
        List<Inline> all = Markup.read(plain);
        List<Inline> inlines = Markup.read(marked);
        if (inlines.isEmpty() || !Markup.isNames(inlines.get(0))) {
            return new Rendered(List.of(), all, all);
        }
        List<Inline> names = Nodes.joined(Markup.unmarked(inlines.subList(0, 1)));
        List<Inline> rest = Nodes.joined(Markup.unmarked(inlines.subList(1, inlines.size())));
        return new Rendered(names, withoutDelimiter(rest), all);
    }

    private static List<Inline> withoutDelimiter(List<Inline> rest) {
        List<Inline> without = new ArrayList<>(rest);
        if (!without.isEmpty() && without.get(0) instanceof Text first) {
            without.set(0, new Text(first.text().replaceFirst("^[\\s,;:.]+", "")));
        }
        return Markup.trimmed(without);
    }

    String text() {
        return Nodes.text(all);
    }
}
