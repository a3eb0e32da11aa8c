package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The entries of an mdBook's or a GitBook's {@code SUMMARY.md}: its links in their order, under its headings as parts. */
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
        summary.sections().forEach(manifest::part);
        return manifest.items;
    }

    private void part(Section section) {
        List<Manifest.File> files = files(section.body());
        if (!files.isEmpty()) {
            items.add(new Manifest.Part(Nodes.text(section.title()), files));
        }
        section.sections().forEach(this::part);
    }

    private List<Manifest.File> files(List<Block> blocks) {
        return Nodes.stream(blocks)
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(this::leadsToAFile)
                .map(link -> new Manifest.File(Nodes.text(link.content()), path(link), link.at()))
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
