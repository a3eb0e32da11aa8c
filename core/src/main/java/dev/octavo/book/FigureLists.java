package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Figure;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the articles that list the figures and the tables of a book. */
final class FigureLists {

    /** The class of a link that is printed with dots and the number of the page it leads to. */
    private static final String LISTED = "listed";

    private static final Map<Role, Kind> KINDS =
            Map.of(Role.LIST_OF_FIGURES, Kind.FIGURE, Role.LIST_OF_TABLES, Kind.TABLE);

    /**
     * Something to list.
     *
     * @param chapter the chapter it stands in, from 0
     * @param id its identifier
     * @param caption what is said of it, with its label
     */
    private record Entry(Kind kind, int chapter, String id, List<Inline> caption) {}

    private final Words words;
    private final List<Entry> entries = new ArrayList<>();

    private FigureLists(Words words) {
        this.words = words;
    }

    /** The book with its lists filled; unchanged where none are wanted. */
    static Publication filled(Publication book, Words words) {
        if (book.chapters().noneMatch(FigureLists::isToFill)) {
            return book;
        }
        FigureLists lists = new FigureLists(words);
        int[] index = {0};
        Publication named =
                book.withChapters(chapter -> chapter.withArticle(lists.new Collecting(index[0]++, chapter).article()));
        Addresses addresses = new Addresses(named);
        index[0] = 0;
        return named.withChapters(chapter -> lists.filled(chapter, index[0]++, named, addresses));
    }

    private static boolean isToFill(Chapter chapter) {
        return KINDS.containsKey(chapter.role()) && EmptyArticle.is(chapter.article());
    }

    private Chapter filled(Chapter chapter, int index, Publication book, Addresses addresses) {
        if (!isToFill(chapter)) {
            return chapter;
        }
        List<ListItem> items = entries.stream()
                .filter(entry -> entry.kind() == KINDS.get(chapter.role()))
                .map(entry -> item(entry, addresses.of(entry.chapter(), entry.id(), index)))
                .toList();
        String name = chapter.role().key();
        BulletList list = new BulletList(true, items, Attributes.classes(name), SourceRange.NONE);
        List<Block> lead = items.isEmpty() ? List.of() : List.of(list);
        return chapter.withArticle(EmptyArticle.filled(chapter.article(), words.word(name), book, lead));
    }

    private static ListItem item(Entry entry, String address) {
        Link link = new Link(address, "", entry.caption(), Attributes.classes(LISTED), SourceRange.NONE);
        return ListItem.of(new Paragraph(List.of(link), Attributes.NONE, SourceRange.NONE));
    }

    /** Takes down what one chapter has to list, each with an identifier. */
    private final class Collecting extends Rewriter {

        private final int index;
        private final Article article;
        private final FreeIds ids;
        private boolean inFigure;

        Collecting(int index, Chapter chapter) {
            this.index = index;
            this.article = chapter.article();
            this.ids = FreeIds.beside(article);
        }

        Article article() {
            return article(article);
        }

        @Override
        protected Block block(Block block) {
            Optional<Kind> kind =
                    inFigure ? Optional.empty() : Wanted.kind(block).filter(KINDS::containsValue);
            if (kind.isEmpty()) {
                return super.block(block);
            }
            Block named = named(kind.get(), block);
            inFigure = true;
            Block inside = super.block(named);
            inFigure = false;
            return inside;
        }

        private Block named(Kind kind, Block block) {
            List<Inline> caption = block instanceof Figure figure ? figure.caption() : ((Table) block).caption();
            if (caption.isEmpty()) {
                return block;
            }
            String own = block.attributes().id();
            Attributes attributes =
                    own.isEmpty() ? block.attributes().withId(ids.numbered(kind.word())) : block.attributes();
            entries.add(new Entry(kind, index, attributes.id(), Bare.of(caption)));
            if (block instanceof Figure figure) {
                return new Figure(figure.body(), caption, attributes, figure.at());
            }
            Table table = (Table) block;
            return new Table(caption, table.alignments(), table.head(), table.body(), attributes, table.at());
        }
    }
}
