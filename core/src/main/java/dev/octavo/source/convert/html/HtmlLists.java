package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Inline;
import dev.octavo.model.ListItem;
import dev.octavo.model.Node;
import dev.octavo.model.OrderedList;
import dev.octavo.source.convert.document.Classes;
import dev.octavo.source.convert.document.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/** HTML's lists to the model's. */
final class HtmlLists {

    private static final Set<String> TASK_LIST = Set.of("tasks", "task-list", "contains-task-list");

    private static final String REVERSED = "reversed";

    private final HtmlConverter converter;

    HtmlLists(HtmlConverter converter) {
        this.converter = converter;
    }

    List<Node> list(Element list) {
        List<Item> items = items(list);
        if (items.isEmpty()) {
            return List.of();
        }
        boolean tight = list.children().stream().allMatch(this::isTight);
        return list.normalName().equals("ol")
                ? ordered(list, tight, items)
                : List.of(new BulletList(tight, content(items), attributes(list), converter.at(list)));
    }

    /** An item, and the number that it asks for; empty where it has the next. */
    private record Item(ListItem item, OptionalInt number) {}

    /** A numbered list, or several that follow each other where an item has another number than the next. */
    private List<Node> ordered(Element list, boolean tight, List<Item> items) {
        Attributes attributes = attributes(list);
        int step = attributes.values().containsKey(REVERSED) ? -1 : 1;
        OptionalInt told = items.get(0).number().isPresent() ? items.get(0).number() : number(list, "start");
        int next = told.orElse(step > 0 ? 1 : items.size());
        List<Node> lists = new ArrayList<>();
        int from = 0;
        int start = next;
        for (int i = 0; i < items.size(); i++, next += step) {
            int number = items.get(i).number().orElse(next);
            if (number != next) {
                lists.add(part(list, start, tight, items.subList(from, i), attributes));
                attributes = attributes.withId("");
                from = i;
                start = number;
                next = number;
            }
        }
        // A list that counts down says where from only if its author does: it is of so many items.
        int first = from == 0 ? told.orElse(1) : start;
        lists.add(part(list, first, tight, items.subList(from, items.size()), attributes));
        return lists;
    }

    private Node part(Element list, int start, boolean tight, List<Item> items, Attributes attributes) {
        return new OrderedList(start, tight, content(items), attributes, converter.at(list));
    }

    private static List<ListItem> content(List<Item> items) {
        return items.stream().map(Item::item).toList();
    }

    /** The attributes, without the classes that only say that the list has tasks. */
    private Attributes attributes(Element list) {
        Attributes attributes = list.normalName().equals("ol")
                ? HtmlAttributes.numbering(list, converter.at(list), converter.conversion())
                : converter.attributes(list);
        return Classes.without(attributes, TASK_LIST::contains);
    }

    /** The items; what stands between two of them becomes one, so that it is not lost. */
    private List<Item> items(Element list) {
        List<Item> items = new ArrayList<>();
        List<org.jsoup.nodes.Node> strays = new ArrayList<>();
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                addStrayItem(list, strays, items);
                OptionalInt number = number(item, "value");
                items.add(new Item(
                        new ListItem(HtmlTask.take(item), converter.blocks(item), converter.at(item)), number));
            } else {
                strays.add(child);
            }
        }
        addStrayItem(list, strays, items);
        return items;
    }

    private void addStrayItem(Element list, List<org.jsoup.nodes.Node> strays, List<Item> items) {
        List<List<Block>> bodies = new ArrayList<>();
        addStrays(list, strays, bodies);
        bodies.forEach(body ->
                items.add(new Item(new ListItem(ListItem.Task.NONE, body, converter.at(list)), OptionalInt.empty())));
    }

    private void addStrays(Element list, List<org.jsoup.nodes.Node> strays, List<List<Block>> bodies) {
        List<Block> blocks = Flow.blocks(converter.convertAll(list, List.copyOf(strays)), converter.at(list));
        strays.clear();
        if (!blocks.isEmpty()) {
            bodies.add(blocks);
        }
    }

    private boolean isTight(Element item) {
        return item.children().stream().noneMatch(child -> isPlainParagraph(child) || converter.isSlot(child));
    }

    /** Whether an element can only be there to stand apart: a paragraph that says more has to be one in any list. */
    private static boolean isPlainParagraph(Element element) {
        return element.nameIs("p")
                && element.id().isEmpty()
                && element.className().isEmpty();
    }

    /** A number that the model can count from. */
    private static OptionalInt number(Element element, String attribute) {
        String number = element.attr(attribute).strip();
        return number.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    List<Node> definitions(Element list) {
        List<Definition> definitions = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        List<org.jsoup.nodes.Node> strays = new ArrayList<>();
        for (org.jsoup.nodes.Node node : entries(list)) {
            if (!(node instanceof Element entry) || !entry.normalName().matches("d[td]")) {
                strays.add(node);
                continue;
            }
            addStrays(list, strays, descriptions);
            if (entry.normalName().equals("dd")) {
                descriptions.add(converter.blocks(entry));
            } else {
                if (!descriptions.isEmpty()) {
                    close(terms, descriptions, definitions);
                }
                terms.add(converter.inlines(entry));
            }
        }
        addStrays(list, strays, descriptions);
        close(terms, descriptions, definitions);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new DefinitionList(definitions, converter.attributes(list), converter.at(list)));
        return definitions.isEmpty() ? List.copyOf(converter.blocks(list)) : nodes;
    }

    /** The terms and descriptions, those in a div too, and whatever stands between them. */
    private static List<org.jsoup.nodes.Node> entries(Element list) {
        List<org.jsoup.nodes.Node> entries = new ArrayList<>();
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            if (child.normalName().equals("div")) {
                entries.addAll(child.childNodes());
            } else {
                entries.add(child);
            }
        }
        return entries;
    }

    private static void close(List<List<Inline>> terms, List<List<Block>> descriptions, List<Definition> definitions) {
        if (!terms.isEmpty() || !descriptions.isEmpty()) {
            definitions.add(new Definition(terms.isEmpty() ? List.of(List.of()) : terms, descriptions));
            terms.clear();
            descriptions.clear();
        }
    }
}
