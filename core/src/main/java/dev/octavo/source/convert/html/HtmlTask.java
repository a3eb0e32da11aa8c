package dev.octavo.source.convert.html;

import dev.octavo.model.ListItem.Task;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The box at the beginning of a list's item that makes it a task: a form's own, or one that is pictured. */
final class HtmlTask {

    private HtmlTask() {}

    /** Takes the box out of an item, if it begins with one. */
    static Task take(Element item) {
        Element box = box(item);
        if (box == null) {
            return Task.NONE;
        }
        box.remove();
        return box.hasAttr("checked") || box.text().equals("☑") ? Task.DONE : Task.OPEN;
    }

    private static @Nullable Element box(Element container) {
        for (Node child : container.childNodes()) {
            if (child instanceof Element element) {
                return switch (element.normalName()) {
                    case "p", "label" -> box(element);
                    case "input" -> element.attr("type").equalsIgnoreCase("checkbox") ? element : null;
                    default -> element.hasClass("task-mark") ? element : null;
                };
            } else if (child instanceof TextNode text && !text.isBlank()) {
                return null;
            }
        }
        return null;
    }
}
