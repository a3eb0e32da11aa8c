package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Grids as {@linkplain LayoutRows layouts}: of twelve columns, of which the classes of the cells tell how many they take, {@code grid} and
 * {@code g-col-4} (Quarto), {@code row} and {@code col-md-6} (Bootstrap) or {@code col--6} (Docusaurus), and those of MyST, of so many cells in a
 * row.
 */
public final class GridLayout {

    private static final int COLUMNS = 12;

    private static final Set<String> GRIDS = Set.of("grid", "row");

    private static final Pattern CELL =
            Pattern.compile("(?:g-)?col(?:-(?:xs|sm|md|lg|xl|xxl))?(?:--?(?<columns>[1-9]|1[0-2]))?");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private GridLayout() {}

    /** What asks for the layout of a grid; empty where its classes or those of its cells do not. */
    public static Optional<Attributes> of(Attributes grid, List<Block> cells) {
        if (cells.isEmpty() || grid.classes().stream().noneMatch(GRIDS::contains)) {
            return Optional.empty();
        }
        List<Integer> widths = cells.stream()
                .map(cell -> width(cell, cells.size()))
                .flatMap(Optional::stream)
                .toList();
        return widths.size() == cells.size() ? Optional.of(layout(rows(widths))) : Optional.empty();
    }

    /** What asks for the layout of a grid of MyST, by its argument: the number of cells in a row on the widest pages. */
    public static Attributes ofNumbers(String argument) {
        return NUMBER.matcher(argument)
                .results()
                .map(MatchResult::group)
                .reduce((first, last) -> last)
                .map(number -> new Attributes("", List.of(), Map.of("layout-ncol", number)))
                .orElse(Attributes.NONE);
    }

    /** How many columns a cell takes, its part of them where it does not tell; empty for what is no cell. */
    private static Optional<Integer> width(Block cell, int cells) {
        return cell instanceof Group
                ? cell.attributes().classes().stream()
                        .map(CELL::matcher)
                        .filter(Matcher::matches)
                        .map(name -> name.group("columns"))
                        .map(columns -> columns == null ? Math.max(1, COLUMNS / cells) : Integer.parseInt(columns))
                        .findFirst()
                : Optional.empty();
    }

    private static List<List<Integer>> rows(List<Integer> widths) {
        List<List<Integer>> rows = new ArrayList<>();
        int left = 0;
        for (int width : widths) {
            if (width > left) {
                rows.add(new ArrayList<>());
                left = COLUMNS;
            }
            rows.get(rows.size() - 1).add(width);
            left -= width;
        }
        return rows;
    }

    private static Attributes layout(List<List<Integer>> rows) {
        return new Attributes(
                "",
                List.of(),
                Map.of("layout", rows.stream().map(GridLayout::filled).collect(Collectors.joining(","))));
    }

    /** A row with what is left of it as a gap. */
    private static String filled(List<Integer> row) {
        int left = COLUMNS - row.stream().mapToInt(Integer::intValue).sum();
        return left == 0 ? row.toString() : row.toString().replace("]", ", -" + left + "]");
    }
}
