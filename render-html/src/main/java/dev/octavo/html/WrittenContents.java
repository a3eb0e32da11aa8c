package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the contents that an author has written: a list near the beginning of the text with links to most of its sections. */
final class WrittenContents {

    /** The list may have a heading of its own, and something like a summary may stand before it. */
    private static final int FIRST_SECTIONS = 2;

    private final List<Section> sections;
    private final Anchors anchors;

    private WrittenContents(Article article) {
        this.sections = article.sections();
        this.anchors = new Anchors(article);
    }

    /** Whether an article has them. */
    static boolean areIn(Article article) {
        WrittenContents written = new WrittenContents(article);
        Stream<Block> first =
                article.sections().stream().limit(FIRST_SECTIONS).flatMap(section -> section.body().stream());
        return Stream.concat(article.lead().stream(), first)
                .filter(block -> block instanceof BulletList || block instanceof OrderedList)
                .anyMatch(written::areTheyList);
    }

    private boolean areTheyList(Block list) {
        Set<String> linked = Nodes.stream(List.of(list))
                .filter(Link.class::isInstance)
                .map(link -> ((Link) link).destination())
                .filter(destination -> destination.startsWith("#"))
                .map(destination -> anchors.find(destination.substring(1)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        long found = sections.stream()
                .filter(section -> linked.contains(section.id()))
                .count();
        return found > 1 && found * 2 > sections.size();
    }
}
