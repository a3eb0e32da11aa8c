package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Quote;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailingTablesTest {

    private int trials;

    @Test
    void areFoundAmongManyInFewTrials() {
        List<Block> tables = tables(500);

        assertThat(found(article(tables), List.of("7", "8", "499"))).containsExactly("7", "8", "499");
        assertThat(trials).isLessThan(70);
    }

    @Test
    void areFoundBesideOthersInTheSameBlock() {
        List<Block> tables = tables(5);
        Quote quote = Quote.of(tables.toArray(Block[]::new));

        assertThat(found(article(List.of(quote)), List.of("3"))).containsExactly("3");
    }

    /** Most of what a table holds is laid out when its rows are lists. */
    @Test
    void areThoseWithinOthersAlsoWhereListsOfTheseFail() {
        Table inner = table("inner");
        Table outer = table("outer", inner);

        assertThat(found(article(List.of(outer, table("other"))), List.of("outer")))
                .containsExactly("outer");
        assertThat(found(article(List.of(outer, table("other"))), List.of("inner")))
                .containsExactly("outer", "inner");
    }

    @Test
    void areNoneWhereItIsNotForTheTables() {
        assertThat(found(article(tables(5)), List.of())).isEmpty();
    }

    /** Whoever writes a thousand such tables must not wait a thousand times as long. */
    @Test
    void takeNoMoreTrialsWhereAllFail() {
        List<String> all = IntStream.range(0, 2_000).mapToObj(String::valueOf).toList();

        assertThat(found(article(tables(2_000)), all)).hasSize(2_000);
        assertThat(trials).isLessThan(70);
    }

    private List<String> found(Article article, List<String> failing) {
        trials = 0;
        return FailingTables.of(Publication.of(article), (publication, listed) -> {
                    trials++;
                    Set<Table> lists = Collections.newSetFromMap(new IdentityHashMap<>());
                    lists.addAll(listed);
                    return publication.articles().stream()
                            .flatMap(Nodes::stream)
                            .filter(Table.class::isInstance)
                            .map(Table.class::cast)
                            .filter(table -> !lists.contains(table))
                            .anyMatch(
                                    table -> failing.contains(table.attributes().id()));
                })
                .stream()
                .map(table -> table.attributes().id())
                .toList();
    }

    private static Article article(List<Block> blocks) {
        int half = blocks.size() / 2;
        Section section =
                Section.of(2, "Section", blocks.subList(half, blocks.size()).toArray(Block[]::new));
        return Article.of("Title", blocks.subList(0, half), List.of(section));
    }

    private static List<Block> tables(int count) {
        return IntStream.range(0, count).<Block>mapToObj(i -> table("" + i)).toList();
    }

    private static Table table(String id, Block... content) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of("x")));
        if (content.length > 0) {
            cells.add(new Table.Cell(false, 1, 1, List.of(content)));
        }
        return new Table(
                List.of(), List.of(), List.of(), List.of(new Table.Row(cells)), Attributes.id(id), SourceRange.NONE);
    }
}
