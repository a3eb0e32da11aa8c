package dev.octavo.pdf;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the tables of a publication with which no PDF comes out of it, since nobody tells which these are: halves of what may
 * hold them are tried for themselves, again and again, first of the blocks that hold tables, then of the tables in those that
 * fail.
 */
final class FailingTables {

    /** Whether no PDF comes out of a publication where some of its tables stand as lists. */
    @FunctionalInterface
    interface Trial {
        boolean fails(Publication publication, List<Table> listed);
    }

    /** Enough for several failing tables among hundreds; then whatever is left counts as failing. */
    private static final int MOST_TRIALS = 64;

    private final Publication publication;
    private final Trial trial;
    private int trials;

    private FailingTables(Publication publication, Trial trial) {
        this.publication = publication;
        this.trial = trial;
    }

    /** Those that must stand as lists, in reading order; none where no table fails by itself. */
    static List<Table> of(Publication publication, Trial trial) {
        return new FailingTables(publication, trial).find();
    }

    private List<Table> find() {
        List<Block> blocks = publication.articles().stream()
                .flatMap(FailingTables::blocks)
                .filter(block -> Nodes.holds(List.of(block), Table.class::isInstance))
                .toList();
        List<Block> failing = failing(blocks, some -> trial.fails(with(some), List.of()));
        Publication rest = with(failing);
        List<Table> outermost = new ArrayList<>();
        failing.forEach(block -> addOutermost(block, outermost));
        if (outermost.isEmpty()) {
            return List.of();
        }
        if (trial.fails(rest, outermost)) {
            return Nodes.stream(failing)
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
        }
        return failing(outermost, kept -> trial.fails(rest, without(outermost, kept)));
    }

    private static Stream<Block> blocks(Article article) {
        return Stream.concat(
                article.lead().stream(), article.sections().stream().flatMap(FailingTables::blocks));
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.body().stream(), section.sections().stream().flatMap(FailingTables::blocks));
    }

    private static void addOutermost(Node node, List<Table> tables) {
        if (node instanceof Table table) {
            tables.add(table);
        } else {
            node.children().forEach(child -> addOutermost(child, tables));
        }
    }

    /** Those of some that fail. */
    private <T> List<T> failing(List<T> some, Predicate<List<T>> fails) {
        if (some.isEmpty() || (trials++ < MOST_TRIALS && !fails.test(some))) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        int half = some.size() / 2;
        return Stream.of(some.subList(0, half), some.subList(half, some.size()))
                .flatMap(part -> failing(part, fails).stream())
                .toList();
    }

    /** The publication with some of its blocks, and the chapters that hold them. */
    private Publication with(List<Block> some) {
        Set<Block> kept = identities(some);
        return Publication.of(
                publication.metadata(),
                publication.articles().stream()
                        .map(article -> with(article, kept))
                        .filter(article -> !article.lead().isEmpty())
                        .toList());
    }

    private static Article with(Article article, Set<Block> kept) {
        return article.withLead(blocks(article).filter(kept::contains).toList()).withSections(List.of());
    }

    private static List<Table> without(List<Table> tables, List<Table> kept) {
        Set<Table> some = identities(kept);
        return tables.stream().filter(table -> !some.contains(table)).toList();
    }

    private static <T> Set<T> identities(Collection<T> some) {
        Set<T> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(some);
        return identities;
    }
}
