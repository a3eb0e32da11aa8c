package dev.octavo.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.ListItem;
import dev.octavo.model.OrderedList;
import java.util.List;
import java.util.Set;

/** Writes lists, with their numbers and their tasks. */
final class ListMarkup {

    /** What a list is counted by: HTML's letters and Roman numbers. */
    private static final Set<String> COUNTED_BY = Set.of("a", "A", "i", "I");

    private ListMarkup() {}

    static void bulletList(BulletList list, HtmlOut out) {
        opened("ul", list, list.items(), out).containing(() -> items(list.items(), list.tight(), out));
    }

    static void orderedList(OrderedList list, HtmlOut out) {
        String type = list.attributes().values().getOrDefault("type", "");
        boolean reversed = list.attributes().values().containsKey("reversed");
        opened("ol", list, list.items(), out)
                .attributeUnlessEmpty("start", list.start() == 1 ? "" : "" + list.start())
                .attributeUnlessEmpty("type", COUNTED_BY.contains(type) ? type : "")
                .attributeUnlessEmpty("data-numbers", delimited(list.attributes()))
                .attributeUnlessEmpty("reversed", reversed ? "reversed" : "")
                .containing(() -> items(list.items(), list.tight(), out));
    }

    private static HtmlElement opened(String name, Block list, List<ListItem> items, HtmlOut out) {
        boolean tasks = items.stream().anyMatch(item -> item.task() != ListItem.Task.NONE);
        return out.decorated(list, out.element(name).attributes(list.attributes(), tasks ? "tasks" : ""));
    }

    private static void items(List<ListItem> items, boolean tight, HtmlOut out) {
        items.forEach(item -> item(item, tight, out));
    }

    /** A pattern of numbers in parentheses, {@code (a)} or {@code i)}, which stylesheets show where they can; empty for others. */
    private static String delimited(Attributes list) {
        String type = list.values().getOrDefault("type", "");
        String number = COUNTED_BY.contains(type) ? type : "1";
        return switch (list.values().getOrDefault("delimiter", "")) {
            case "paren" -> number + ")";
            case "parens" -> "(" + number + ")";
            default -> "";
        };
    }

    private static void item(ListItem item, boolean tight, HtmlOut out) {
        boolean task = item.task() != ListItem.Task.NONE;
        out.element("li").attributeUnlessEmpty("class", task ? "task" : "").containing(() -> {
            if (task) {
                taskMark(item.task() == ListItem.Task.DONE, out);
            }
            HtmlHandlers.tightly(item.body(), tight, out);
        });
    }

    /** A picture of a box rather than a form's own: it needs no label, prints, and is read out in every format. */
    private static void taskMark(boolean done, HtmlOut out) {
        out.element("span")
                .classes("task-mark")
                .attribute("role", "img")
                .attribute(
                        "aria-label",
                        done ? out.labels().taskDone() : out.labels().taskOpen())
                .containing(done ? "☑" : "☐");
        out.text(" ");
    }
}
