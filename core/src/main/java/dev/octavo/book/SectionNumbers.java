package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the sections of a chapter, as deep as is wanted. */
final class SectionNumbers {

    /** What Markdown writes as {@code {-}}. */
    private static final String UNNUMBERED = "unnumbered";

    private final int deepest;
    private final Deque<String> outer = new ArrayDeque<>();
    private final Deque<Integer> last = new ArrayDeque<>();

    /**
     * The counting of one chapter's sections.
     *
     * @param chapter the chapter's own number, with which those of its sections begin
     * @param isCounted whether sections are counted in it at all
     * @param depth how many levels below chapters are counted
     */
    SectionNumbers(String chapter, boolean isCounted, int depth) {
        this.deepest = isCounted ? left(chapter, depth) : 0;
        outer.push(chapter);
        last.push(0);
    }

    /** How many sections of a chapter are counted, those inside others left aside. */
    static int counted(Article article, String chapter, int depth) {
        return left(chapter, depth) > 0
                ? (int) article.sections().stream()
                        .filter(SectionNumbers::mayBeCounted)
                        .count()
                : 0;
    }

    /** How many of the levels below chapters are left below one that may itself stand below others. */
    private static int left(String chapter, int depth) {
        return depth - (int) chapter.chars().filter(c -> c == '.').count();
    }

    private static boolean mayBeCounted(Section section) {
        return !section.attributes().classes().contains(UNNUMBERED);
    }

    /** Begins a section; what it is counted as, empty for not at all, which goes for the sections inside too. */
    String begin(Section section) {
        boolean isCounted = mayBeCounted(section) && outer.size() <= deepest && last.element() >= 0;
        String number = "";
        if (isCounted) {
            int next = last.pop() + 1;
            last.push(next);
            number = (outer.element().isEmpty() ? "" : outer.element() + ".") + next;
        }
        outer.push(number);
        last.push(isCounted ? 0 : -1);
        return number;
    }

    /** Ends the section that was begun last. */
    void end() {
        outer.pop();
        last.pop();
    }
}
