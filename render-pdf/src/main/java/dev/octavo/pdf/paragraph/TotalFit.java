package dev.octavo.pdf.paragraph;

import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Chooses where the lines of a paragraph end, so that all of them together are as even as can be (Knuth and Plass, “Breaking
 * paragraphs into lines”, 1981). Spaces may be stretched and shrunk; hyphens, two of them in a row, one at the end of the
 * last full line or of a page, tight beside loose lines and a short last line are avoided as far as that is worth it.
 */
final class TotalFit {

    /** By how much a ragged line may be shorter before it is bad, of the measure. */
    private static final double RAGGED = 0.2;

    private static final double LINE = 10;
    private static final double TWO_HYPHENS = 60_000;
    private static final double HYPHEN_BEFORE_LAST = 100_000;
    private static final double HYPHEN_AT_PAGE_END = 3_000_000;
    private static final double TIGHT_BESIDE_LOOSE = 10_000;
    private static final double SHORT_LAST = 80_000;

    /** As good as never: a last line that is no more than the rest of a word. */
    private static final double REST_OF_WORD = 10_000_000;

    /** Of the measure. A line that is shorter seems to belong to the next paragraph. */
    private static final double SHORT = 0.12;

    /** A line without spaces cannot be stretched; it is as bad as if it had this, of the measure. */
    private static final double LEAST_STRETCH = 0.01;

    /** Signs of negative width are no longer than this, of the measure. */
    private static final double SURPLUS = 1.3;

    /** Tight, decent, loose, very loose. */
    private static final int CLASSES = 4;

    private final List<Breakpoint> places;
    private final float first;
    private final float measure;
    private final boolean justified;
    private final Wanted wanted;

    /** By place, then by the class of the line that ends there and, where they are counted, by how many lines there are. */
    private final double[] demerits;

    /** For each of these, that of the line before; and for each place, the fewest demerits of all. */
    private final int[] before;

    private final double[] fewest;
    private final int states;

    private TotalFit(List<Breakpoint> places, float first, float measure, boolean justified, Wanted wanted) {
        this.places = places;
        this.first = first;
        this.measure = measure;
        this.justified = justified;
        this.wanted = wanted;
        this.states = CLASSES * (wanted.count() + 1);
        this.demerits = new double[places.size() * states];
        this.before = new int[places.size() * states];
        this.fewest = new double[places.size()];
        Arrays.fill(demerits, Double.POSITIVE_INFINITY);
        Arrays.fill(fewest, Double.POSITIVE_INFINITY);
        demerits[1] = 0;
        fewest[0] = 0;
    }

    /**
     * The lines of a paragraph.
     *
     * @param places where a line may end; the first is the start of the paragraph, the last its end
     * @param first the length of the first line
     * @param measure that of the others
     * @param justified whether they end at the margin; else their spaces stay as they are
     * @return empty where some word is longer than a line, or there cannot be as many lines as are wanted
     */
    static Optional<ChosenLines> of(
            List<Breakpoint> places, float first, float measure, boolean justified, Wanted wanted) {
        TotalFit fit = new TotalFit(places, first, measure, justified, wanted);
        for (int to = 1; to < places.size(); to++) {
            fit.reach(to);
        }
        return fit.best().map(chosen -> new ChosenLines(chosen, first, measure, justified));
    }

    /** The longest lines first: one that is too loose is soon seen to be worse than those before. */
    private void reach(int to) {
        Breakpoint end = places.get(to);
        for (int from = firstStart(to); from < to; from++) {
            Breakpoint start = places.get(from);
            float length = from == 0 ? first : measure;
            if (least(start, end) <= length) {
                addLine(from, to, ratio(start, end, length));
            }
        }
    }

    /** Where the longest line begins that may end at a place. */
    private int firstStart(int to) {
        Breakpoint end = places.get(to);
        int from = to - 1;
        while (from > 0 && places.get(from).kind() != Kind.LAST && least(places.get(from), end) <= SURPLUS * measure) {
            from--;
        }
        return from;
    }

    private double least(Breakpoint start, Breakpoint end) {
        return end.lengthFrom(start) - shrink(start, end);
    }

    /** How far a line is from its natural length, of what its spaces can take or give; that of a last one is its own. */
    private double ratio(Breakpoint start, Breakpoint end, float length) {
        double missing = length - end.lengthFrom(start);
        if (missing < 0) {
            return missing / shrink(start, end);
        }
        return end.kind() == Kind.LAST ? 0 : missing / stretch(start, end);
    }

    private double shrink(Breakpoint start, Breakpoint end) {
        return justified ? end.shrinkFrom(start) : 0;
    }

    private double stretch(Breakpoint start, Breakpoint end) {
        return justified
                ? Math.max(end.stretchFrom(start) + end.slackFrom(start), LEAST_STRETCH * measure)
                : RAGGED * measure;
    }

    private void addLine(int from, int to, double ratio) {
        int fitness = fitness(ratio);
        double line = ofLine(from, to, ratio);
        if (!wanted.isCounted() && fewest[from] + line > demerits[states * to + fitness]) {
            return;
        }
        boolean isInWord = places.get(to).kind().isInWord();
        int last = wanted.isCounted() ? states - CLASSES : states;
        for (int other = last - 1; other >= 0; other--) {
            int count = other / CLASSES;
            int own = states * to + fitness + (wanted.isCounted() ? CLASSES * (count + 1) : 0);
            double sum = demerits[states * from + other]
                    + line
                    + (Math.abs(fitness - other % CLASSES) > 1 ? TIGHT_BESIDE_LOOSE : 0)
                    + (isInWord && wanted.pageEnds().get(count) ? HYPHEN_AT_PAGE_END : 0);
            if (sum <= demerits[own]) {
                demerits[own] = sum;
                before[own] = states * from + other;
                fewest[to] = Math.min(fewest[to], sum);
            }
        }
    }

    private double ofLine(int from, int to, double ratio) {
        Breakpoint start = places.get(from);
        Breakpoint end = places.get(to);
        double badness = LINE + 100 * Math.abs(ratio * ratio * ratio);
        double penalty = end.kind().penalty();
        double sum = badness * badness + penalty * penalty;
        boolean isLast = to == places.size() - 1;
        if (start.kind().isInWord() && end.kind().isInWord()) {
            sum += TWO_HYPHENS;
        }
        if (isLast && start.kind().isInWord()) {
            sum += HYPHEN_BEFORE_LAST;
        }
        if (isLast && from > 0 && end.lengthFrom(start) < SHORT * measure) {
            sum += start.kind().isInWord() ? REST_OF_WORD : SHORT_LAST;
        }
        return sum;
    }

    private static int fitness(double ratio) {
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private Optional<List<Breakpoint>> best() {
        int end = places.size() - 1;
        int at = demerits.length - CLASSES;
        for (int other = at; other < demerits.length; other++) {
            at = demerits[other] < demerits[at] ? other : at;
        }
        if (demerits[at] == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        List<Breakpoint> chosen = new ArrayList<>(List.of(places.get(end)));
        while (at >= states) {
            at = before[at];
            chosen.add(places.get(at / states));
        }
        Collections.reverse(chosen);
        return Optional.of(chosen);
    }
}
