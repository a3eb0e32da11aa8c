package dev.octavo.pdf.paragraph;

import dev.octavo.pdf.paragraph.PageFlow.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Lets facing pages end alike where one of them is a line or two shorter than the other, since no line of a paragraph stands
 * alone: paragraphs of it become so much longer, where that costs little. What begins on the next page stays there, so that
 * no page knows of what was done on another.
 */
final class PageFill {

    /** How wide the spaces of a line may become, as a multiple of their own. */
    private static final double LOOSEST = 1.6;

    private final PageFlow flow;
    private final BiFunction<SetParagraph, Wanted, Optional<ChosenLines>> choice;
    private final Map<Integer, List<SetParagraph>> beginning = new TreeMap<>();

    /**
     * For a document that is laid out.
     *
     * @param choice the lines of a paragraph as they are wanted; empty where they cannot be so
     */
    PageFill(
            PageFlow flow,
            List<SetParagraph> paragraphs,
            BiFunction<SetParagraph, Wanted, Optional<ChosenLines>> choice) {
        this.flow = flow;
        this.choice = choice;
        for (SetParagraph paragraph : paragraphs) {
            int page = flow.pageOf(paragraph.block().getChild(0));
            beginning.computeIfAbsent(page, key -> new ArrayList<>()).add(paragraph);
        }
    }

    /** The paragraphs that should be longer. */
    List<Longer> longer() {
        List<Longer> longer = new ArrayList<>();
        for (int left = 1; left < flow.sheets().lastKey(); left += 2) {
            Optional<Sheet> first = textThatGoesOn(left);
            Optional<Sheet> second = textThatGoesOn(left + 1);
            if (first.isPresent() && second.isPresent()) {
                int missing = first.get().room() - second.get().room();
                longer.addAll(missing > 0 ? longer(left, missing) : longer(left + 1, -missing));
            }
        }
        return longer;
    }

    /** A page, if it is full of text that goes on with the next one. */
    private Optional<Sheet> textThatGoesOn(int page) {
        Optional<Sheet> next = Optional.ofNullable(flow.sheets().get(page + 1));
        return Optional.ofNullable(flow.sheets().get(page))
                .filter(sheet ->
                        !sheet.hasNotes() && next.isPresent() && !next.get().opensPart());
    }

    /** Those of a page; none where they cannot fill what is missing. */
    private List<Longer> longer(int page, int missing) {
        List<SetParagraph> all = beginning.getOrDefault(page, List.of());
        int leading = all.isEmpty() ? missing + 1 : all.get(0).leading();
        int lines = Math.round((float) missing / leading);
        if (lines == 0 || lines > PageFlow.MOST || Math.abs(missing - lines * leading) > PageFlow.TOLERANCE) {
            return List.of();
        }
        List<Longer> best = all.stream()
                .map(paragraph -> longer(paragraph, page))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(longer -> longer.lines().loosest()))
                .limit(lines)
                .toList();
        return best.size() == lines ? best : List.of();
    }

    private Optional<Longer> longer(SetParagraph paragraph, int page) {
        Wanted wanted = paragraph.wantedLonger(linesOn(paragraph, page), LOOSEST);
        Optional<ChosenLines> lines = wanted.isCounted() ? choice.apply(paragraph, wanted) : Optional.empty();
        return lines.filter(chosen -> chosen.loosest() <= LOOSEST).map(chosen -> new Longer(paragraph, chosen));
    }

    private int linesOn(SetParagraph paragraph, int page) {
        return (int) paragraph.block().getChildren().stream()
                .filter(line -> flow.pageOf(line) == page)
                .count();
    }

    /**
     * A paragraph that should be longer.
     *
     * @param lines which it should have
     */
    record Longer(SetParagraph paragraph, ChosenLines lines) {}
}
