package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.EpubRenderer.WideTables;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import dev.octavo.model.Text;
import dev.octavo.render.RenderContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableRecordsTest {

    private static final Row HEADS = Row.of("A", "B", "C", "D", "E", "F");

    @Test
    void aWideTableIsAListOfItsRows() {
        Row short3 = new Row(List.of(Cell.of("1"), new Cell(false, 1, 1, List.of()), Cell.of("3")));

        assertThat(render(table(HEADS, short3), WideTables.AS_LISTS))
                .contains("<div id=\"tbl\" class=\"big\"><p class=\"caption\">Sizes</p>")
                .contains("<dl class=\"record\"><dt>A</dt><dd>1</dd><dt>C</dt><dd>3</dd></dl>")
                .doesNotContain("<table");
    }

    @Test
    void whatIsNarrowOrNotPlainStaysATable() {
        Row wide = new Row(List.of(new Cell(false, 2, 1, List.of())));
        Row long7 = Row.of("1", "2", "3", "4", "5", "6", "7");

        Stream.of(
                        table(Row.of("A", "B", "C", "D", "E"), Row.of("1")),
                        table(HEADS, wide),
                        table(HEADS, long7),
                        table(new Row(Stream.generate(() -> new Cell(true, 1, 1, List.of()))
                                .limit(6)
                                .toList())))
                .forEach(table -> assertThat(render(table, WideTables.AS_LISTS)).contains("<table"));
        assertThat(render(table(HEADS, HEADS), WideTables.AS_TABLES)).contains("<table");
    }

    @Test
    void aTableThatCanBeMovedCanBeReachedWithoutAMouse() {
        assertThat(render(table(HEADS, HEADS), WideTables.AS_TABLES))
                .contains("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table");
    }

    private static Table table(Row head, Row... body) {
        return new Table(
                List.of(new Text("Sizes")),
                List.of(),
                List.of(head),
                List.of(body),
                new Attributes("tbl", List.of("big"), Map.of()),
                SourceRange.NONE);
    }

    private static String render(Block block, WideTables wideTables) {
        EpubRenderer renderer = EpubRenderer.builder().wideTables(wideTables).build();
        Publication publication = Publication.of(article(List.of(block), List.of()));
        return BookFiles.of(publication, RenderContext.standard(), renderer).chapter(1);
    }
}
