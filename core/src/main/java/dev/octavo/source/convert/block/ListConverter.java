package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.ListItem;
import dev.octavo.model.OrderedList;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Examples;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.list.CountedList;
import dev.octavo.source.markdown.list.LetteredList;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Lists of CommonMark, and those that count themselves, to the model's. */
public final class ListConverter {

    /** The class by which pandoc, too, tells examples. */
    private static final Attributes EXAMPLES = Attributes.classes("example");

    private final Conversion conversion;
    private final InnerContent inner;
    private final Examples examples;

    /** Of a document. */
    public ListConverter(Conversion conversion, InnerContent inner, Examples examples) {
        this.conversion = conversion;
        this.inner = inner;
        this.examples = examples;
    }

    List<Block> bullets(org.commonmark.node.BulletList list) {
        return List.of(new BulletList(list.isTight(), items(list), Attributes.NONE, conversion.at(list)));
    }

    List<Block> numbers(org.commonmark.node.OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return List.of(new OrderedList(
                start == null ? 1 : start, list.isTight(), items(list), Attributes.NONE, conversion.at(list)));
    }

    List<Block> counted(CountedList list) {
        int start = examples.start(list);
        Attributes attributes = list.isOfExamples() ? EXAMPLES : Attributes.NONE;
        return List.of(new OrderedList(start, list.isTight(), items(list), attributes, conversion.at(list)));
    }

    List<Block> lettered(LetteredList list) {
        Attributes attributes = new Attributes("", List.of(), list.numbering());
        return List.of(new OrderedList(1, list.isTight(), items(list), attributes, conversion.at(list)));
    }

    /** The items of a list, which nests them one deeper, as the parser counts. */
    private List<ListItem> items(ListBlock list) {
        return conversion
                .budget()
                .nested(
                        () -> convertItems(list),
                        () -> List.of(new ListItem(
                                ListItem.Task.NONE,
                                List.of(BlockConverter.flat(list, conversion)),
                                conversion.at(list))),
                        () -> conversion.at(list));
    }

    private List<ListItem> convertItems(ListBlock list) {
        List<ListItem> items = new ArrayList<>();
        for (Node item : Syntax.children(list)) {
            items.add(new ListItem(takeTask(item), inner.blocks(item), conversion.at(item)));
        }
        return items;
    }

    private static ListItem.Task takeTask(Node item) {
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            marker.unlink();
            return marker.isChecked() ? ListItem.Task.DONE : ListItem.Task.OPEN;
        }
        return ListItem.Task.NONE;
    }
}
