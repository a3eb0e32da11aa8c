package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entries of an mdBook's or a GitBook's {@code SUMMARY.md}: its links in their order, under its headings as parts; a
 * heading before all of them is its own title.
 */
final class SummaryManifest {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final Findings findings;
    private final List<Manifest.Item> items = new ArrayList<>();

    private SummaryManifest(Findings findings) {
        this.findings = findings;
    }

    /** The chapters and parts that a summary names; links that lead to no file are reported. */
    static List<Manifest.Item> items(Article summary, Findings findings) {
        SummaryManifest manifest = new SummaryManifest(findings);
        manifest.items.addAll(manifest.files(summary.lead()));
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

    /** A part ends at a thematic break. */
    private void part(Section section) {
        List<Block> body = section.body();
        int end = (int) body.stream()
                .takeWhile(block -> !(block instanceof ThematicBreak))
                .count();
        List<Manifest.File> files = files(body.subList(0, end));
        if (!files.isEmpty()) {
            items.add(new Manifest.Part(Nodes.text(section.title()), files));
        }
        items.addAll(files(body.subList(end, body.size())));
        section.sections().forEach(this::part);
    }

    private List<Manifest.File> files(List<Block> blocks) {
        return Nodes.stream(blocks)
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(this::leadsToAFile)
                .map(link -> new Manifest.File(Nodes.text(link.content()), false, path(link), link.at()))
                .toList();
    }

    private boolean leadsToAFile(Link link) {
        if (path(link).isEmpty() || ABSOLUTE.matcher(link.destination()).matches()) {
            findings.info("chapter-missing", "no file yet, left out: " + Nodes.text(link.content()), link.at());
            return false;
        }
        return true;
    }

    private static String path(Link link) {
        return link.destination().replaceFirst("[?#].*", "");
    }
}
