package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts what a division holds side by side, in rows of columns: each block, each picture of a paragraph of pictures, with the headings above it. */
public final class ColumnLayout {

    private static final String WIDTH = "width";

    private static final Pattern SHARE = Pattern.compile("[1-9]\\d?(?:\\.\\d{1,2})?%");

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private ColumnLayout() {}

    /** What a division with such attributes holds, as {@linkplain LayoutRows rows} where they ask for them; what is left when all are full stands below. */
    public static List<Block> of(List<Block> body, Attributes attributes, Function<Image, List<Inline>> captions) {
        if (Collections.disjoint(attributes.values().keySet(), LayoutRows.KEYS)) {
            return body; // as most divisions
        }
        List<List<Block>> cells = cells(body, captions);
        List<List<BigDecimal>> rows = LayoutRows.of(attributes, cells.size());
        if (rows.isEmpty()) {
            return body;
        }
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (List<BigDecimal> row : rows) {
            int end = Math.min(cells.size(), next + columns(row));
            blocks.addAll(end > next ? row(row, cells.subList(next, end)) : List.of());
            next = end;
        }
        cells.subList(next, cells.size()).forEach(blocks::addAll);
        return blocks;
    }

    /** Blocks whose pictures stand side by side that stand in one paragraph, as pandoc-crossref has the parts of figures. */
    public static List<Block> ofPictures(List<Block> body, Function<Image, List<Inline>> captions) {
        return body.stream()
                .flatMap(block -> sideBySide(block, captions).stream())
                .toList();
    }

    private static List<Block> sideBySide(Block block, Function<Image, List<Inline>> captions) {
        List<Inline> pictures = block instanceof Paragraph paragraph ? Figures.pictures(paragraph) : List.of();
        List<BigDecimal> shares = pictures.stream().flatMap(ColumnLayout::share).toList();
        boolean areTold = pictures.size() > 1 && shares.size() == pictures.size();
        Block shown = areTold ? withoutWidths(pictures, block) : block;
        List<List<Block>> cells = pictures(shown, captions).map(List::of).toList();
        return row(areTold ? withGap(shares) : Collections.nCopies(cells.size(), BigDecimal.ONE), cells);
    }

    /** Shares with what they leave of the whole behind them. */
    private static List<BigDecimal> withGap(List<BigDecimal> shares) {
        BigDecimal left = shares.stream().reduce(PERCENT, BigDecimal::subtract);
        List<BigDecimal> all = new ArrayList<>(shares);
        if (left.signum() > 0) {
            all.add(left.negate());
        }
        return all;
    }

    /** The share of the width that a picture asks for, in percent; none where it asks for another. */
    private static Stream<BigDecimal> share(Inline picture) {
        String width = picture.attributes().values().getOrDefault(WIDTH, "");
        return SHARE.matcher(width).matches()
                ? Stream.of(new BigDecimal(width.substring(0, width.length() - 1)))
                : Stream.of();
    }

    private static Block withoutWidths(List<Inline> pictures, Block block) {
        List<Inline> bare = pictures.stream()
                .map(picture -> (Image) picture)
                .<Inline>map(picture -> new Image(
                        picture.source(),
                        picture.alternative(),
                        picture.title(),
                        picture.attributes().without(Set.of(WIDTH)),
                        picture.at()))
                .toList();
        return new Paragraph(bare, block.attributes(), block.at());
    }

    private static List<List<Block>> cells(List<Block> body, Function<Image, List<Inline>> captions) {
        List<List<Block>> cells = new ArrayList<>();
        List<Block> cell = new ArrayList<>();
        for (Block block :
                body.stream().flatMap(part -> pictures(part, captions)).toList()) {
            cell.add(block);
            if (!(block instanceof Heading)) {
                cells.add(List.copyOf(cell));
                cell.clear();
            }
        }
        cells.addAll(cell.isEmpty() ? List.of() : List.of(cell));
        return cells;
    }

    /** A block, or the pictures that it holds and nothing else: in columns, what is said of one is its caption. */
    private static Stream<Block> pictures(Block block, Function<Image, List<Inline>> captions) {
        if (!(block instanceof Paragraph paragraph)) {
            return Stream.of(block);
        }
        List<Inline> pictures = Figures.pictures(paragraph);
        return !pictures.isEmpty()
                ? pictures.stream()
                        .map(picture -> new Paragraph(List.of(picture), paragraph.attributes(), paragraph.at()))
                        .map(picture -> Figures.inColumns(picture, captions))
                : Stream.of(block);
    }

    private static int columns(List<BigDecimal> row) {
        return (int) row.stream().filter(width -> width.signum() > 0).count();
    }

    /** Where cells are missing in a row, and for gaps, columns without anything keep the others at their places. */
    private static List<Block> row(List<BigDecimal> widths, List<List<Block>> cells) {
        if (widths.size() == 1) {
            return cells.get(0);
        }
        BigDecimal all = widths.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Block> columns = new ArrayList<>();
        Block first = cells.get(0).get(0);
        Iterator<List<Block>> rest = cells.iterator();
        for (BigDecimal width : withoutGapBehind(widths)) {
            List<Block> held = width.signum() > 0 && rest.hasNext() ? rest.next() : List.of();
            columns.add(new Group(held, column(width.abs(), all), first.at()));
        }
        return List.of(new Group(columns, Attributes.classes("columns"), first.at()));
    }

    private static List<BigDecimal> withoutGapBehind(List<BigDecimal> widths) {
        List<BigDecimal> shown =
                widths.stream().filter(width -> width.signum() != 0).toList();
        int end = shown.size();
        while (shown.get(end - 1).signum() < 0) {
            end--;
        }
        return shown.subList(0, end);
    }

    private static Attributes column(BigDecimal width, BigDecimal all) {
        BigDecimal percent = width.multiply(PERCENT).divide(all, 1, RoundingMode.DOWN);
        String value = percent.stripTrailingZeros().toPlainString() + "%";
        return new Attributes("", List.of("column"), Map.of(WIDTH, value));
    }
}
