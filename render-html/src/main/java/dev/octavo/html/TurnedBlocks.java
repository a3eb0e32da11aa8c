package dev.octavo.html;

import dev.octavo.internal.Directions;
import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.source.LanguageGuess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of blocks that run the other way than their article which way that is, and in which language they seem to be: an Arabic
 * quotation in an English text would else be set from the left, its stop at the wrong end.
 */
final class TurnedBlocks extends Rewriter {

    /** So many letters from the left must a block have in a text from the right: names in Latin letters stand in it everywhere. */
    private static final int LEAST_FROM_LEFT = 20;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Language article;

    /** The way of what is around. */
    private final boolean isRightToLeft;

    private final Parts parts = new Parts();

    private TurnedBlocks(Language article, boolean isRightToLeft) {
        this.article = article;
        this.isRightToLeft = isRightToLeft;
    }

    /** An article, whose language is told, that tells them. */
    static Article in(Article article) {
        Language language = Language.of(article.metadata());
        return language.isRightToLeft() || texts(Nodes.stream(article)).anyMatch(TurnedBlocks::hasFromRight)
                ? new TurnedBlocks(language, language.isRightToLeft()).article(article)
                : article;
    }

    @Override
    protected Section section(Section section) {
        if (tellsItself(section.attributes())) {
            return section;
        }
        return isTurned(Nodes.stream(section.title())) && isTurned(Nodes.stream(section))
                ? new Section(
                        section.level(),
                        section.title(),
                        section.attributes().and(turned(Article.of("", List.of(), List.of(section)))),
                        turnedBack().blocks(section.body()),
                        turnedBack().sections(section.sections()),
                        section.at())
                : inside(section);
    }

    private Section inside(Section section) {
        Section inside = super.section(section);
        List<Inline> title = words(inside.title());
        return title.equals(inside.title())
                ? inside
                : new Section(
                        inside.level(), title, inside.attributes(), inside.body(), inside.sections(), inside.at());
    }

    @Override
    protected Block block(Block block) {
        if (tellsItself(block.attributes())) {
            return block;
        }
        boolean mayTurn =
                isOfParts(block) || block instanceof Paragraph || block instanceof Heading || block instanceof Quote;
        return mayTurn && isTurned(Nodes.stream(ofWhole(block))) && (!isOfParts(block) || beginTurned(block))
                ? turnedBack().inside(block).with(turned(Article.of("", List.of(block), List.of())))
                : inside(block);
    }

    /** What tells the way of a block: of a table its cells, since its caption does not order them. */
    private static List<Block> ofWhole(Block block) {
        return block instanceof Table table
                ? Stream.concat(table.head().stream(), table.body().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.body().stream())
                        .toList()
                : List.of(block);
    }

    private Block inside(Block block) {
        return titled(isOfParts(block) ? parts.block(block) : super.block(block));
    }

    /** A block whose caption or title tells its way. */
    private Block titled(Block block) {
        if (block instanceof Figure b) {
            return new Figure(b.body(), words(b.caption()), b.attributes(), b.at());
        } else if (block instanceof Table b) {
            return new Table(words(b.caption()), b.alignments(), b.head(), b.body(), b.attributes(), b.at());
        } else if (block instanceof Admonition b) {
            return new Admonition(b.kind(), words(b.title()), b.body(), b.attributes(), b.at());
        } else if (block instanceof Details b) {
            return new Details(words(b.summary()), b.body(), b.attributes(), b.at());
        }
        return block;
    }

    /** Text that stands where it does, as one that runs the other way if it does. */
    private List<Inline> words(List<Inline> text) {
        return isTurned(Nodes.stream(text))
                ? List.of(new Span(
                        text,
                        turned(Article.of(
                                "", List.of(new Paragraph(text, Attributes.NONE, SourceRange.NONE)), List.of()))))
                : text;
    }

    private static boolean isOfParts(Block block) {
        return block instanceof BulletList
                || block instanceof OrderedList
                || block instanceof DefinitionList
                || block instanceof Table;
    }

    /** Tells within what is turned of what runs as the article does. */
    private TurnedBlocks turnedBack() {
        return new TurnedBlocks(article, !isRightToLeft);
    }

    /** Of a list or a table that runs as its article does, what turns is the text alone: it stays beside its bullet, in its column. */
    private final class Parts extends Rewriter {

        @Override
        protected Block block(Block block) {
            if (tellsItself(block.attributes())) {
                return block;
            }
            return block instanceof Paragraph paragraph
                    ? new Paragraph(words(paragraph.content()), paragraph.attributes(), paragraph.at())
                    : super.block(block);
        }
    }

    private static boolean tellsItself(Attributes attributes) {
        return attributes.values().containsKey("lang") || attributes.values().containsKey("dir");
    }

    /** Whether the first letter runs the other way, and three of five do. */
    private boolean isTurned(Stream<Node> nodes) {
        int[] letters = texts(nodes).flatMapToInt(TurnedBlocks::letters).toArray();
        long fromRight = IntStream.of(letters).filter(Directions::isFromRight).count();
        long turned = isRightToLeft ? letters.length - fromRight : fromRight;
        return turned >= (isRightToLeft ? LEAST_FROM_LEFT : 1)
                && turned * 5 >= letters.length * 3L
                && Directions.isFromRight(letters[0]) != isRightToLeft;
    }

    /** Whether half of a block's paragraphs begin the other way: where names of one item have all the letters, bullets stay. */
    private boolean beginTurned(Block block) {
        List<Boolean> turned = Nodes.stream(ofWhole(block))
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> texts(Nodes.stream(paragraph.children()))
                        .flatMapToInt(TurnedBlocks::letters)
                        .limit(1)
                        .mapToObj(letter -> Directions.isFromRight(letter) != isRightToLeft))
                .toList();
        return turned.stream().filter(Boolean::booleanValue).count() * 2 >= turned.size();
    }

    /** Addresses are written from the left in every text. */
    private static IntStream letters(String text) {
        return SPACES.splitAsStream(text)
                .filter(word -> !word.contains("://"))
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter);
    }

    /** The way, and the language that the text seems to be in, if that is clear; what turns back is in the article's. */
    private Attributes turned(Article text) {
        Map<String, String> told = new LinkedHashMap<>();
        LanguageGuess.of(text)
                .flatMap(Language::of)
                .or(() -> Optional.of(article))
                .filter(guess -> guess.isRightToLeft() != isRightToLeft)
                .ifPresent(guess -> told.put("lang", guess.tag()));
        told.put("dir", isRightToLeft ? "ltr" : "rtl");
        return new Attributes("", List.of(), told);
    }

    private static Stream<String> texts(Stream<Node> nodes) {
        return nodes.filter(Text.class::isInstance).map(node -> ((Text) node).text());
    }

    /** Every page asks this of each of its texts, so it is a plain loop. */
    private static boolean hasFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Directions.isFromRight(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
