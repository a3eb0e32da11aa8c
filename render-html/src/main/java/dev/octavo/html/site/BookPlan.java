package dev.octavo.html.site;

import dev.octavo.html.Labels;
import dev.octavo.html.site.SiteMap.Neighbours;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Slug;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws up the pages of a book: a home page with its contents, a page for each part and each chapter, one behind the other as
 * in print, and a page that has all of it.
 */
final class BookPlan {

    private static final String HOME = "index";

    private final Publication book;
    private final SiteOptions options;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final PagePaths paths;
    private final Map<String, Article> texts = new HashMap<>();

    BookPlan(Publication book, SiteOptions options) {
        this.book = book;
        this.options = options;
        this.paths = new PagePaths(options.addresses(), diagnostics);
    }

    /** The whole article of a card. */
    Article text(Card card) {
        return Objects.requireNonNull(texts.get(card.source()));
    }

    SiteMap map() {
        String home = paths.ofFolder("");
        List<Folder> folders = folders("", book.entries());
        SitePage first = SitePage.list(home, "", home(folders), Optional.empty(), List.of());
        Map<String, SitePage> silent = new HashMap<>();
        silentChapters().forEach(chapter -> silent.put(source(chapter.article()), first));
        Folder root = new Folder("", first, List.of(), folders);
        List<SitePage> pages = pages(root).toList();
        return new SiteMap(
                name(),
                language(),
                root,
                pages,
                new HashMap<>(Neighbours.chain(pages)),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                silent,
                Optional.of(paths.ofOwn("whole-book")),
                List.copyOf(diagnostics));
    }

    private String name() {
        return options.name().isBlank() ? book.metadata().title() : options.name();
    }

    private String language() {
        return options.language().orElseGet(() -> book.metadata().languageOrDefault());
    }

    /** A folder of the navigation for each entry; their paths are their places: the second below the first is 1/2. */
    private List<Folder> folders(String path, List<? extends Entry> entries) {
        List<Folder> folders = new ArrayList<>();
        for (Entry entry : entries) {
            String place = (path.isEmpty() ? "" : path + "/") + (folders.size() + 1);
            if (entry instanceof Part part) {
                folders.add(part(place, part));
            } else if (entry instanceof Chapter chapter && !chapter.isSilent()) {
                folders.add(chapter(place, chapter));
            }
        }
        return folders;
    }

    private Folder part(String place, Part part) {
        String title = numbered(part.number(), part.title());
        String path = paths.ofOwn("part-" + Slug.of(part.title()));
        List<Folder> chapters = folders(place, part.chapters());
        Metadata metadata = Metadata.builder().title(title).language(language()).build();
        Article outline = new Article(
                "part", metadata, List.of(), contents(path, chapters).toList(), List.of(), List.of());
        return new Folder(place, SitePage.list(path, place, outline, Optional.empty(), List.of()), List.of(), chapters);
    }

    private Folder chapter(String place, Chapter chapter) {
        Article article = titled(chapter);
        Card card = new Card(source(article), "", ArticleOutline.of(article), List.of());
        texts.put(card.source(), article);
        SitePage page = SitePage.list(paths.ofArticle(card), place, card.outline(), Optional.of(card), List.of());
        return new Folder(place, page, List.of(), folders(place, chapter.chapters()));
    }

    /** A chapter that stands for its folder does so here; that of the whole book has a home page beside it. */
    private static Article titled(Chapter chapter) {
        Article article = chapter.article();
        Article numbered = chapter.number().isEmpty() ? article : article.withHeading(numbered(chapter));
        Metadata.Builder metadata = numbered.metadata().toBuilder();
        int slash = article.id().lastIndexOf('/');
        if (FolderIndexes.isNamed(article.id().substring(slash + 1))) {
            metadata.slug(slash < 0 ? Slug.of(article.metadata().title()) : HOME);
        }
        return numbered.withMetadata(metadata.build());
    }

    private static List<Inline> numbered(Chapter chapter) {
        Stream<Inline> number = Stream.of(new Text(chapter.number() + " "));
        return Nodes.joined(
                Stream.concat(number, chapter.article().title().stream()).toList());
    }

    private static String source(Article article) {
        return article.id() + ".md";
    }

    private static String numbered(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }

    private Article home(List<Folder> folders) {
        Metadata about = book.metadata().toBuilder().language(language()).build();
        FrontTexts front = FrontTexts.of(silentChapters().toList());
        List<Block> lead =
                Stream.concat(front.blocks().stream(), contents(HOME, folders)).toList();
        return new Article(HOME, about, List.of(), lead, List.of(), front.notes());
    }

    /** A dedication without a title has no page of its own: nothing could be called after it. */
    private Stream<Chapter> silentChapters() {
        return book.chapters().filter(Chapter::isSilent);
    }

    /** What lies below a page, as a list of links; nothing where nothing does. */
    private Stream<Block> contents(String page, List<Folder> folders) {
        Hrefs hrefs = Hrefs.from(page, options.addresses());
        return folders.isEmpty() ? Stream.of() : Stream.of(contents(hrefs, folders));
    }

    private static BulletList contents(Hrefs hrefs, List<Folder> folders) {
        List<ListItem> items = folders.stream()
                .map(folder -> ListItem.of(Stream.concat(
                                Stream.of(Paragraph.of(Link.of(
                                        hrefs.to(folder.page().path()),
                                        Labels.orUntitled(folder.page().title())))),
                                folder.folders().isEmpty()
                                        ? Stream.<Block>of()
                                        : Stream.of(contents(hrefs, folder.folders())))
                        .toArray(Block[]::new)))
                .toList();
        return new BulletList(true, items, Attributes.classes("book-contents"), SourceRange.NONE);
    }

    private static Stream<SitePage> pages(Folder folder) {
        return Stream.concat(Stream.of(folder.page()), folder.folders().stream().flatMap(BookPlan::pages));
    }
}
