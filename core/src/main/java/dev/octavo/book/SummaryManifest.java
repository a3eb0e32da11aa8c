package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of an mdBook's or a GitBook's {@code SUMMARY.md}: the links of its lists, nested as they are, under its headings
 * as parts; a heading before all of them is its own title. Links outside of lists are what stands before and behind the
 * chapters, and is not counted.
 */
final class SummaryManifest {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final Findings findings;
    private final Set<String> named;
    private final boolean hasLists;
    private final List<Manifest.Item> items = new ArrayList<>();
    private boolean listSeen;

    private SummaryManifest(Article summary, Findings findings) {
        this.hasLists = Nodes.holds(summary, node -> node instanceof BulletList || node instanceof OrderedList);
        this.findings = findings;
        this.named = Nodes.stream(summary)
                .filter(Link.class::isInstance)
                .map(link -> ((Link) link).destination())
                .filter(destination -> !destination.contains("#"))
                .collect(Collectors.toSet());
    }

    /**
     * The chapters and parts that a summary names; links that lead to no file are reported.
     *
     * @param isTitled whether what it is called is its title, and not that of its first part
     */
    static List<Manifest.Item> items(Article summary, boolean isTitled, Findings findings) {
        SummaryManifest manifest = new SummaryManifest(summary, findings);
        if (isTitled) {
            manifest.items.addAll(manifest.files(summary.lead()));
        } else {
            manifest.part(first(summary));
        }
        List<Section> sections = summary.sections();
        boolean titled = summary.lead().isEmpty()
                && !sections.isEmpty()
                && sections.get(0).level() == 1;
        if (titled) {
            manifest.items.addAll(manifest.files(sections.get(0).body()));
            sections.get(0).sections().forEach(manifest::part);
        }
        sections.stream().skip(titled ? 1 : 0).forEach(manifest::part);
        return manifest.items;
    }

    private static Section first(Article summary) {
        List<Inline> title = List.of(new Text(summary.metadata().title()));
        return new Section(2, title, Attributes.NONE, summary.lead(), List.of(), summary.at());
    }

    /** A part ends at a thematic break, or where something stands outside of its lists. */
    private void part(Section section) {
        List<Block> body = section.body();
        int end = (int) body.stream().takeWhile(block -> isListed(block)).count();
        List<File> files = files(body.subList(0, end));
        if (!files.isEmpty()) {
            items.add(new Manifest.Part(Nodes.text(section.title()), files));
        }
        items.addAll(files(body.subList(end, body.size())));
        section.sections().forEach(this::part);
    }

    private static boolean isListed(Block block) {
        return !(block instanceof ThematicBreak)
                && (isList(block) || links(Stream.of(block)).isEmpty());
    }

    private static boolean isList(Block block) {
        return block instanceof BulletList || block instanceof OrderedList;
    }

    private List<File> files(List<Block> blocks) {
        List<File> files = new ArrayList<>();
        for (Block block : blocks) {
            if (isList(block)) {
                listSeen = true;
                items(block).forEach(item -> files.addAll(listed(item)));
            } else {
                links(Stream.of(block)).forEach(link -> files.addAll(file(affix(link), link, List.of())));
            }
        }
        return files;
    }

    private static List<ListItem> items(Block list) {
        return list instanceof BulletList bullets ? bullets.items() : ((OrderedList) list).items();
    }

    /** What stands outside of the lists has the role that its name tells, else that of its place. */
    private Role affix(Link link) {
        if (!hasLists) {
            return Role.CHAPTER;
        }
        return RoleNames.of(Nodes.text(link.content()))
                .or(() -> RoleNames.ofFile(path(link)))
                .orElse(listSeen ? Role.AFTERWORD : Role.PREFACE);
    }

    /** The files of an item, usually one; what is listed inside it belongs below the last of them. */
    private List<File> listed(ListItem item) {
        List<File> files = new ArrayList<>();
        List<Link> links = links(item.body().stream().filter(block -> !isList(block)));
        for (int i = 0; i < links.size() - 1; i++) {
            files.addAll(file(Role.CHAPTER, links.get(i), List.of()));
        }
        List<File> below = item.body().stream()
                .filter(SummaryManifest::isList)
                .flatMap(list -> items(list).stream())
                .flatMap(inner -> listed(inner).stream())
                .toList();
        if (links.isEmpty()) {
            reportUnlinked(item);
        }
        files.addAll(links.isEmpty() ? below : file(Role.CHAPTER, links.get(links.size() - 1), below));
        return files;
    }

    private void reportUnlinked(ListItem item) {
        item.body().stream().filter(block -> !isList(block)).findFirst().ifPresent(entry -> {
            String title = Nodes.text(List.of(entry)).strip();
            findings.info("chapter-missing", "no link to a file, left out: " + title, entry.at());
        });
    }

    private static List<Link> links(Stream<Block> blocks) {
        return Nodes.stream(blocks.toList())
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
    }

    /** A file and those below it; only these where it is none. */
    private List<File> file(Role role, Link link, List<File> below) {
        String title = Nodes.text(link.content());
        if (ABSOLUTE.matcher(link.destination()).matches()) {
            findings.info("chapter-elsewhere", "leads out of the book, left out: " + title, link.at());
            return below;
        } else if (path(link).isEmpty()) {
            findings.info("chapter-missing", "no file yet, left out: " + title, link.at());
            return below;
        } else if (link.destination().contains("#") && !named.add(path(link))) {
            return below; // a section of a chapter that is there
        }
        return List.of(new File(role, title, false, path(link), below, link.at()));
    }

    private static String path(Link link) {
        return link.destination().replaceFirst("[?#].*", "");
    }
}
