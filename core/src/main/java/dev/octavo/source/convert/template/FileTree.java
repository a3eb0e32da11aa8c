package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.container.MarkedCode;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folders and files between marks of Hextra, {@code {{< filetree/folder name="content" >}}}, as lists in lists. */
public final class FileTree {

    private static final Pattern ENTRY =
            Pattern.compile("\\{\\{[<%]\\s*+(?<closes>/?)\\s*+filetree/(?<kind>folder|file)(?![\\w-])"
                    + "(?<said>[^>%]*+(?:[>%](?!}})[^>%]*+)*+)[>%]}}");

    /** Deeper folders stand in the one of this depth, since a document may not nest without end. */
    private static final int DEEPEST = 30;

    private record Folder(List<Inline> name, List<ListItem> items) {}

    private final Conversion conversion;
    private final SourceRange at;
    private final Deque<Folder> open = new ArrayDeque<>();

    private FileTree(Conversion conversion, SourceRange at) {
        this.conversion = conversion;
        this.at = at;
        open.push(new Folder(List.of(), new ArrayList<>()));
    }

    /** The list of what is at the top; nothing for an empty one. */
    public static List<Block> of(MarkedCode marks, Conversion conversion) {
        FileTree tree = new FileTree(conversion, conversion.at(marks));
        Matcher entry = ENTRY.matcher(marks.code());
        int tooDeep = 0;
        while (entry.find()) {
            boolean isWhole = entry.group("said").endsWith("/");
            boolean isFolder = entry.group("kind").equals("folder") && !isWhole;
            if (!entry.group("closes").isEmpty()) {
                if (tooDeep == 0) {
                    tree.close();
                }
                tooDeep = Math.max(0, tooDeep - 1);
            } else if (isFolder && tree.open.size() < DEEPEST) {
                tree.open.push(new Folder(tree.name(entry.group("said")), new ArrayList<>()));
            } else {
                tooDeep += isFolder ? 1 : 0;
                tree.add(tree.name(entry.group("said")), List.of());
            }
        }
        while (tree.open.size() > 1) {
            tree.close();
        }
        List<ListItem> items = tree.open.element().items();
        return items.isEmpty() ? List.of() : List.of(tree.list(items));
    }

    /** Puts the innermost folder into the one around it. */
    private void close() {
        if (open.size() > 1) {
            Folder folder = open.pop();
            add(folder.name(), folder.items().isEmpty() ? List.of() : List.of(list(folder.items())));
        }
    }

    private void add(List<Inline> name, List<Block> content) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(name, Attributes.NONE, at));
        body.addAll(content);
        open.element().items().add(new ListItem(ListItem.Task.NONE, body, at));
    }

    private Block list(List<ListItem> items) {
        return new BulletList(true, items, Attributes.NONE, at);
    }

    private List<Inline> name(String told) {
        MarkArguments said = MarkArguments.of(told);
        List<Inline> name = List.of(Code.of(said.value("name")));
        String address = said.value("url").strip();
        return address.isEmpty() || !conversion.links().mayLink(address, "", at)
                ? name
                : List.of(new Link(conversion.addresses().link(address), "", name, Attributes.NONE, at));
    }
}
