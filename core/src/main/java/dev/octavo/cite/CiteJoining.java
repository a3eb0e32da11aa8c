package dev.octavo.cite;

import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Joins the cites of a citation as its style does: those of one author are grouped, and runs of numbers become ranges (CSL
 * 1.0.2, "Cite Grouping" and "Cite Collapsing").
 */
final class CiteJoining {

    private final Style style;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Joins as a style does, works being numbered in the order of their keys. */
    CiteJoining(Style style, List<String> order) {
        this.style = style;
        order.forEach(key -> numbers.put(key, numbers.size()));
    }

    /** The text of cites in a row. */
    List<Inline> joined(List<SetCite> cites) {
        String collapse = style.ofCitation("collapse");
        if (collapse.equals("citation-number")) {
            return numbers(cites);
        } else if (collapse.startsWith("year")
                || !style.ofCitation("cite-group-delimiter").isEmpty()) {
            return groups(grouped(cites), collapse);
        }
        List<Inline> joined = new ArrayList<>();
        cites.forEach(cite -> append(joined, delimiter(), cite.content()));
        return Nodes.joined(joined);
    }

    private String delimiter() {
        return style.ofLayout("delimiter");
    }

    private static void append(List<Inline> joined, String delimiter, List<Inline> content) {
        if (!joined.isEmpty() && !content.isEmpty()) {
            joined.add(new Text(delimiter));
        }
        joined.addAll(content);
    }

    /** Those with the same names next to each other, in the place of the first. */
    private static List<SetCite> grouped(List<SetCite> cites) {
        List<SetCite> grouped = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (SetCite cite : cites) {
            if (cite.names().isEmpty()) {
                grouped.add(cite);
            } else if (taken.add(cite.names())) {
                cites.stream()
                        .filter(other -> other.names().equals(cite.names()))
                        .forEach(grouped::add);
            }
        }
        return grouped;
    }

    private List<Inline> groups(List<SetCite> cites, String collapse) {
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < cites.size(); i++) {
            SetCite cite = cites.get(i);
            boolean isOfGroup = i > 0
                    && !cite.names().isEmpty()
                    && cite.names().equals(cites.get(i - 1).names());
            if (isOfGroup) {
                List<Inline> content = collapse.isEmpty() ? cite.content() : cite.withoutNames();
                append(joined, orElse(style.ofCitation("cite-group-delimiter"), ", "), content);
            } else {
                append(joined, delimiter(), cite.content());
            }
        }
        return Nodes.joined(joined);
    }

    private static String orElse(String given, String standard) {
        return given.isEmpty() ? standard : given;
    }

    /** Three and more numbers in a row are a range. */
    private List<Inline> numbers(List<SetCite> cites) {
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < cites.size(); i++) {
            int end = i;
            while (end + 1 < cites.size() && follows(cites.get(end), cites.get(end + 1))) {
                end++;
            }
            append(joined, delimiter(), cites.get(i).content());
            if (end > i + 1) {
                joined.add(new Text("\u2013"));
                joined.addAll(cites.get(end).content());
                i = end;
            }
        }
        return Nodes.joined(joined);
    }

    private boolean follows(SetCite cite, SetCite next) {
        OptionalInt number = number(cite);
        OptionalInt following = number(next);
        return number.isPresent() && following.isPresent() && following.getAsInt() == number.getAsInt() + 1;
    }

    private OptionalInt number(SetCite cite) {
        Integer number = numbers.get(cite.cite().key());
        return cite.isBare() && number != null ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
