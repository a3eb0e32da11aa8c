package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.pdf.font.Typesetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Chooses the lines of all paragraphs of a document, justified or ragged, from the boxes of a first layout: they tell the fonts, and how long
 * lines are. Then the document is laid out once more, and before that where tables get other columns. What has something in it that
 * does not lie still (floats, page numbers) stays as the engine sets it.
 */
public final class Paragraphs {

    private static final int MOST_ROUNDS = 5;

    private final PdfBoxRenderer renderer;
    private final Typesetter typesetter;
    private final Supplier<LayoutContext> contexts;
    private final LayoutContext context;
    private final LineChoice choice;
    private final LineStyles styles = new LineStyles();
    private final FacingPages facing = new FacingPages();
    private final List<SetParagraph> set = new ArrayList<>();
    private final Wishes wishes;
    private int left;

    private Paragraphs(
            PdfBoxRenderer renderer, Typesetter typesetter, Supplier<LayoutContext> contexts, Wishes wishes) {
        this.wishes = wishes;
        this.renderer = renderer;
        this.typesetter = typesetter;
        this.contexts = contexts;
        this.context = contexts.get();
        this.choice = new LineChoice(typesetter, context, wishes.hanging());
    }

    /**
     * Sets the paragraphs of a document that is laid out.
     *
     * @param contexts gives contexts as the engine's own, which nothing has been laid out in
     */
    public static Outcome set(
            PdfBoxRenderer renderer, Typesetter typesetter, Supplier<LayoutContext> contexts, Wishes wishes) {
        Paragraphs paragraphs = new Paragraphs(renderer, typesetter, contexts, wishes);
        paragraphs.spaceSigns(renderer.getRootBox());
        TableColumns columns = new TableColumns(typesetter, paragraphs.context);
        while (columns.set(renderer.getRootBox())) {
            new Relayout(renderer, contexts).run();
        }
        if (TallHeads.release(renderer.getRootBox(), paragraphs.context)) {
            new Relayout(renderer, contexts).run();
        }
        PagedBlock.replaceIn(renderer.getRootBox(), paragraphs.facing);
        NoteBody.replaceIn(renderer.getRootBox());
        paragraphs.choose(renderer.getRootBox());
        return paragraphs.layOut();
    }

    private void choose(Box box) {
        if (!(box instanceof BlockBox block)) {
            return;
        }
        if (block.getChildrenContentType() != BlockBox.ContentType.INLINE) {
            block.getChildren().forEach(this::choose);
            return;
        }
        for (Styleable content : block.getInlineContent()) {
            if (content instanceof InlineBox text && text.hasFootnote()) {
                choose(text.getFootnoteBody());
            }
        }
        if (isParagraph(block)) {
            setLines(block);
        }
    }

    private void spaceSigns(Box root) {
        SignSpacing spacing = new SignSpacing(typesetter, context);
        LineBlocks.in(root).stream().filter(EvenLines::areIn).forEach(spacing::write);
    }

    /** What is a line as the engine has filled it may be two with the gaps between its letters. */
    private static boolean isParagraph(BlockBox block) {
        return (block.getStyle().isTextJustify() || LineChoice.isRagged(block))
                && (block.getChildCount() > 1 || EvenLines.areIn(block));
    }

    private void setLines(BlockBox block) {
        Optional<ParagraphText> text = isStill(block) ? ParagraphText.of(block) : Optional.empty();
        Optional<ChosenLines> lines = text.flatMap(found -> choice.lines(block, found, Wanted.NOTHING));
        if (lines.isEmpty()) {
            left++;
            return;
        }
        SetParagraph paragraph = new SetParagraph(block, text.get(), lines.get(), context);
        write(paragraph, lines.get());
        set.add(paragraph);
        dropLines(block);
    }

    /** Those of the first layout would else be in memory together with those that are chosen. */
    private static void dropLines(BlockBox block) {
        block.removeAllChildren();
    }

    private void write(SetParagraph paragraph, ChosenLines lines) {
        paragraph.choose(lines);
        paragraph.write(choice.text(paragraph.block(), paragraph.text(), lines), styles);
    }

    private static boolean isStill(BlockBox block) {
        boolean isContinued = block instanceof AnonymousBlockBox anonymous
                && anonymous.getOpenInlineBoxes() != null
                && !anonymous.getOpenInlineBoxes().isEmpty();
        return !isContinued && block.getChildren().stream().allMatch(Paragraphs::isBesideNothing);
    }

    /** Whether no float stands beside a line. */
    static boolean isBesideNothing(Box box) {
        return box instanceof LineBox line
                && (line.getFloatDistances() == null
                        || (line.getFloatDistances().getLeftFloatDistance() == 0
                                && line.getFloatDistances().getRightFloatDistance() == 0));
    }

    private Outcome layOut() {
        Relayout relayout = new Relayout(renderer, contexts);
        relayout.run();
        int failed = giveBack(relayout);
        if (wishes.twoSided()) {
            facing.align();
            relayout.run();
            failed += giveBack(relayout);
        }
        if (mendPageEnds()) {
            relayout.run();
            failed += giveBack(relayout);
        }
        if (TallHeads.release(renderer.getRootBox(), context)) {
            relayout.run();
        }
        List<BlockBox> blocks = LineBlocks.in(renderer.getRootBox());
        blocks.stream().filter(EvenLines::areIn).forEach(block -> EvenLines.justify(block, styles, context));
        blocks.forEach(block -> FirstLine.indentIfForgotten(block, context));
        set.forEach(SetParagraph::hang);
        ListMarks.place(renderer.getRootBox(), context);
        return new Outcome(set.size(), left, failed);
    }

    /**
     * Leaves to the engine what did not come out as planned. By that a float may come to stand beside other paragraphs: after some rounds,
     * all are left to it.
     */
    private int giveBack(Relayout relayout) {
        int before = set.size();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            boolean isLast = round == MOST_ROUNDS;
            List<SetParagraph> failed =
                    set.stream().filter(paragraph -> !paragraph.hasComeOut()).toList();
            if (failed.isEmpty()) {
                break;
            }
            List<SetParagraph> given = isLast ? List.copyOf(set) : failed;
            given.forEach(SetParagraph::restore);
            set.removeAll(Set.copyOf(given));
            relayout.run();
        }
        return before - set.size();
    }

    /** Chooses other lines where a page ends within a word, or does not end as the one that it faces; whether there are any. */
    private boolean mendPageEnds() {
        Map<SetParagraph, ChosenLines> others = new LinkedHashMap<>();
        if (wishes.twoSided()) {
            PageFlow flow = new PageFlow(renderer.getRootBox(), context);
            new PageFill(flow, set, this::lines)
                    .longer()
                    .forEach(longer -> others.put(longer.paragraph(), longer.lines()));
        }
        PageBreaks pages = new PageBreaks(renderer.getRootBox());
        for (SetParagraph paragraph : set) {
            Wanted wanted = others.containsKey(paragraph) ? Wanted.NOTHING : paragraph.wanted(pages);
            if (wanted.isCounted()) {
                lines(paragraph, wanted).ifPresent(lines -> others.put(paragraph, lines));
            }
        }
        others.forEach(this::write);
        return !others.isEmpty();
    }

    private Optional<ChosenLines> lines(SetParagraph paragraph, Wanted wanted) {
        return choice.lines(paragraph.block(), paragraph.text(), wanted);
    }

    /**
     * How they are to be set.
     *
     * @param twoSided whether pages face each other
     * @param hanging whether signs at the ends of justified lines stand in the margin
     */
    public record Wishes(boolean twoSided, boolean hanging) {}

    /**
     * What became of the paragraphs.
     *
     * @param set those whose lines were chosen together
     * @param left those that the engine has set, since something in them does not lie still or is longer than a line
     * @param failed those that did not come out as planned, and were set by the engine too
     */
    public record Outcome(int set, int left, int failed) {}
}
