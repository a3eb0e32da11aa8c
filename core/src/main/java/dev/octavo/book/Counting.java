package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.HeadingIds;
import dev.octavo.model.Inline;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.render.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what stands in one chapter, writes the numbers into it, and takes down what can be referred to. */
final class Counting extends Rewriter {

    private final int index;
    private final Chapter chapter;
    private final Article article;
    private final Counters counters;
    private final SectionNumbers sections;
    private final ChapterEquations equations;
    private final HeadingIds headings;
    private final Words words;
    private final Places places;
    private Place here;
    private SourceRange at;

    /** Those of the figure that this is in. */
    private @Nullable FigureParts parts;

    /**
     * The counting of one chapter.
     *
     * @param index which of the chapters it is, from 0
     * @param kind what it is counted as
     * @param isBook whether it is one of a book
     */
    Counting(
            int index,
            Chapter chapter,
            Kind kind,
            boolean isBook,
            Numbering numbering,
            Counters counters,
            Words words,
            Places places) {
        this.index = index;
        this.chapter = chapter;
        this.article = chapter.article();
        this.counters = counters;
        this.sections = new SectionNumbers(chapter.number(), !isBook || isMatter(chapter), numbering.sections());
        this.equations = new ChapterEquations(isBook, counters);
        this.headings = HeadingIds.of(article);
        this.words = words;
        this.places = places;
        SourceRange whole = article.at();
        this.here =
                new Place(index, "", kind, chapter.number(), article.metadata().title(), whole);
        this.at = whole;
    }

    /** Whether sections may have numbers in it: in front and back matter only where it has one itself. */
    private static boolean isMatter(Chapter chapter) {
        return chapter.role() == Role.CHAPTER
                || chapter.role() == Role.APPENDIX
                || !chapter.number().isEmpty();
    }

    Chapter counted() {
        counters.begin(chapter.number());
        places.addChapter(here);
        Article counted = article(article);
        return chapter.withArticle(
                counters.countsNotes() ? counted.withFootnotes(counters.counted(counted.footnotes())) : counted);
    }

    @Override
    protected Section section(Section section) {
        Place outer = here;
        String number = sections.begin(section);
        List<Inline> title = Captions.without(Captions.NUMBER, section.title());
        here = new Place(index, section.id(), Kind.SECTION, number, Nodes.text(title), section.at());
        places.add(here);
        Section counted = super.section(new Section(
                section.level(), title, section.attributes(), section.body(), section.sections(), section.at()));
        sections.end();
        here = outer;
        return new Section(
                counted.level(),
                Captions.marked(number, Captions.NUMBER, counted.title()),
                counted.attributes(),
                counted.body(),
                counted.sections(),
                counted.at());
    }

    @Override
    protected Block block(Block block) {
        SourceRange outer = at;
        at = block.at();
        Block counted = counted(block);
        at = outer;
        return counted;
    }

    private Block counted(Block block) {
        if (block instanceof MathBlock math) {
            return formula(math);
        }
        Optional<Kind> kind = Wanted.kind(block);
        if (kind.isPresent()) {
            return block instanceof Group group
                    ? theorem(kind.get(), group)
                    : parts == null ? captioned(kind.get(), block) : part(parts, kind.get(), block);
        }
        take(block, headingText(block));
        Optional<String> uncounted = Theorems.uncounted(block);
        return uncounted.isPresent() ? called(words.word(uncounted.get()), (Group) block) : super.block(block);
    }

    /** A proof or the like with its word before it, unless its author has written that. */
    private Block called(String word, Group group) {
        Theorems.Named bare = Theorems.named(group);
        List<Inline> name = inlines(bare.name());
        Group counted = (Group) super.block(bare.theorem());
        return Theorems.isCalled(counted, word) ? counted : Theorems.labelled(word, name, counted);
    }

    private Block captioned(Kind kind, Block block) {
        boolean isCounted =
                !caption(block).isEmpty() || !block.attributes().id().isEmpty();
        String number = isCounted ? counters.next(kind) : "";
        parts = block instanceof Figure ? new FigureParts(number) : null;
        Block counted = labelled(number.isEmpty() ? "" : words.numbered(kind.word(), number), number, kind, block);
        parts = null;
        return counted;
    }

    /** A table or figure inside a figure is a part of it: one that can be referred to has a letter. */
    private Block part(FigureParts figure, Kind kind, Block block) {
        String letter = block.attributes().id().isEmpty() ? "" : figure.nextLetter();
        return letter.isEmpty()
                ? labelled("", "", kind, block)
                : labelled("(" + letter + ")", figure.number() + letter, kind, block);
    }

    private Block labelled(String label, String number, Kind kind, Block block) {
        List<Inline> caption = Captions.without(Captions.LABEL, caption(block));
        String id = block.attributes().id();
        if (!id.isEmpty()) {
            String name = caption.isEmpty() ? here.name() : Nodes.text(caption);
            places.add(new Place(index, id, kind, number, name, block.at()));
        }
        Block inside = super.block(withCaption(caption, block));
        return withCaption(Captions.marked(label, Captions.LABEL, caption(inside)), inside);
    }

    private Block theorem(Kind kind, Group group) {
        Theorems.Named named = Theorems.named(group);
        Group theorem = named.theorem();
        String number = Theorems.isCounted(theorem) ? counters.next(kind) : "";
        String name = Nodes.text(named.name());
        String id = theorem.attributes().id();
        if (!id.isEmpty()) {
            Place place = new Place(index, id, kind, number, name.isEmpty() ? here.name() : name, theorem.at());
            places.add(place);
            places.add(Theorems.prefixed(kind, id), place);
        }
        String word = number.isEmpty() ? words.named(kind.word()) : words.numbered(kind.word(), number);
        return Theorems.labelled(word, inlines(named.name()), (Group) super.block(theorem));
    }

    private static List<Inline> caption(Block block) {
        return block instanceof Figure figure ? figure.caption() : ((Table) block).caption();
    }

    private static Block withCaption(List<Inline> caption, Block block) {
        if (block instanceof Figure figure) {
            return new Figure(figure.body(), caption, figure.attributes(), figure.at());
        }
        Table table = (Table) block;
        return new Table(caption, table.alignments(), table.head(), table.body(), table.attributes(), table.at());
    }

    private Block formula(MathBlock math) {
        MathBlock numbered = equations.numbered(math);
        equations.names(numbered).forEach((name, number) -> {
            String text = number.isEmpty() ? here.name() : number;
            Place place = new Place(index, numbered.attributes().id(), Kind.EQUATION, number, text, math.at());
            places.addLabel(name, place);
        });
        return numbered;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        if (!inline.attributes().id().isEmpty()) {
            take(inline, Nodes.text(List.of(inline)));
        }
        return super.inline(inline);
    }

    /** What a heading says, and what one says that a division begins with. */
    private static String headingText(Block block) {
        if (block instanceof Group group
                && !group.body().isEmpty()
                && group.body().get(0) instanceof Heading first) {
            return headingText(first);
        }
        return block instanceof Heading heading ? Nodes.text(heading.content()) : "";
    }

    /** Takes down what has an identifier: by a name of its own, else as the section it stands in. */
    private void take(Node node, String name) {
        Attributes attributes = node.attributes();
        String id = node instanceof Heading heading ? headings.of(heading) : attributes.id();
        if (!id.isEmpty()) {
            places.add(name.isEmpty() ? here.called(id, at) : new Place(index, id, Kind.SECTION, "", name, at));
        }
    }
}
