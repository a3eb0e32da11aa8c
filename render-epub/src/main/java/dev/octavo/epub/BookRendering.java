package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.ImprintPage;
import dev.octavo.epub.Chapter.PartPage;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Publication;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One book being written: chapter by chapter, before each the pictures it is the first to show; then what only the whole
 * can tell, the navigation and the package document.
 */
final class BookRendering {

    static final String PACKAGE_FILE = "package.opf";
    static final String STYLE_FILE = "style.css";
    static final String NAV_FILE = "nav.xhtml";
    static final String NCX_FILE = "toc.ncx";

    private static final String FOLDER = "EPUB/";
    private static final String MEDIA_TYPE = "application/epub+zip";

    private final Publication publication;
    private final EpubZip zip;
    private final RenderContext context;
    private final EpubRenderer options;
    private final Language language;
    private final BookWords words;
    private final List<Chapter> chapters;
    private final int files;
    private final PackedPictures pictures;
    private final BookLinks links;
    private final Set<String> withMath = new HashSet<>();
    private final XmlOut xml;
    private final TextPages pages;
    private final PageBreaks breaks;
    private int written;

    BookRendering(Publication publication, PageMap printed, EpubZip zip, RenderContext context, EpubRenderer options) {
        this.publication = publication;
        this.zip = zip;
        this.context = context;
        this.options = options;
        this.language = Language.of(publication.metadata());
        this.words = BookWords.of(language.tag());
        this.chapters = Chapters.of(publication, options.largestChapter(), words);
        this.files = (int) Chapters.inOrder(chapters).count();
        this.pictures = new PackedPictures(context, options.preparation(context.diagnostics()), this::add);
        this.links = new BookLinks(Chapters.articles(chapters), this::out);
        this.xml = new XmlOut(options.fonts().part());
        this.pages = new TextPages(words, xml);
        this.breaks = new PageBreaks(printed);
    }

    void write() throws IOException {
        zip.addStored("mimetype", new Resource("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
        zip.add("META-INF/container.xml", xml.file(this::container));
        options.userStyle().report(context.diagnostics());
        add(STYLE_FILE, options.stylesheet().getBytes(StandardCharsets.UTF_8));
        String title = Chapter.titleOf(publication.metadata());
        Optional<BookCover> cover = new CoverFinder(publication.metadata(), words, pictures, options).find();
        if (cover.isPresent()) {
            write(cover.get());
        }
        for (Chapter chapter : chapters) {
            write(chapter);
        }
        Contents contents = new Contents(title, cover, chapters, breaks.written(), Labels.of(language.tag()), words);
        add(NAV_FILE, new NavDocument(contents, language, xml).write());
        PackageDocument document = new PackageDocument(
                publication,
                language,
                contents,
                breaks.edition(),
                pictures,
                options.fonts(),
                withMath,
                context.clock(),
                options.certification(),
                xml);
        add(NCX_FILE, new Ncx(contents, document.identifier(), language, xml).write());
        for (EmbeddedFont font : options.fonts().all()) {
            add(font.file(), options.fonts().contents(font, xml.characters()));
        }
        add(PACKAGE_FILE, document.write());
    }

    private void container() {
        List<String> attributes = List.of("version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
        List<String> rootFile =
                List.of("full-path", FOLDER + PACKAGE_FILE, "media-type", "application/oebps-package+xml");
        xml.element(
                "container",
                attributes,
                () -> xml.element("rootfiles", List.of(), () -> xml.element("rootfile", rootFile, "")));
    }

    private void write(BookCover cover) throws IOException {
        if (cover.contents().isPresent()) {
            zip.addStored(FOLDER + cover.picture(), cover.contents().get());
        }
        add(BookCover.PAGE, xml.xhtml(words.cover(), language, () -> cover.write(xml)));
    }

    private void write(Chapter chapter) throws IOException {
        if (chapter instanceof ArticleStart start) {
            writeArticle(start);
        } else if (chapter instanceof PartPage part) {
            addChapter(part, xml.xhtml(part.title(), language, () -> pages.part(part)));
            for (ArticleStart start : part.inner()) {
                writeArticle(start);
            }
        } else if (chapter instanceof TitlePage page) {
            addChapter(page, xml.xhtml(page.title(), language, () -> pages.titlePage(page)));
        } else if (chapter instanceof ImprintPage page) {
            addChapter(
                    page, xml.xhtml(page.title(), language, () -> page.imprint().write(xml)));
        }
    }

    private void writeArticle(ArticleStart start) throws IOException {
        Language spoken = Language.of(start.article().metadata());
        Optional<PagedMarkup> paged = breaks.nextArticle(start, xml.sink());
        EpubTarget target = target(start, paged);
        HtmlOut out = out(start, target, paged.<MarkupSink>map(markup -> markup).orElse(xml.sink()));
        String last = Places.lastFile(start);
        target.startFile(start.file(), start.file().equals(last));
        addChapter(start, xml.xhtml(start.title(), spoken, () -> pages.article(start, out)));
        for (Chapter inner : Chapters.inOrder(start.texts()).toList()) {
            if (inner instanceof SectionText section) {
                target.startFile(section.file(), section.file().equals(last));
                addChapter(section, xml.xhtml(section.title(), spoken, () -> pages.section(section, out)));
            }
        }
        for (ArticleStart below : start.below()) {
            writeArticle(below);
        }
    }

    /** Something that knows the places in an article. */
    private HtmlOut out(ArticleStart start) {
        return out(start, target(start, Optional.empty()), xml.sink());
    }

    private EpubTarget target(ArticleStart start, Optional<PagedMarkup> paged) {
        return new EpubTarget(start, links, pictures, options, context.diagnostics(), paged);
    }

    private HtmlOut out(ArticleStart start, EpubTarget target, MarkupSink sink) {
        return new HtmlOut(start.article(), sink, target, options.handlers(), context.diagnostics());
    }

    private void addChapter(Chapter chapter, byte[] contents) throws IOException {
        add(chapter.file(), contents);
        if (xml.holdsMath()) {
            withMath.add(chapter.file());
        }
        context.progress().progressed("chapters", ++written, files);
    }

    private void add(PackedPictures.Packed picture, Resource contents) throws IOException {
        if (picture.isCompressed()) {
            zip.addStored(FOLDER + picture.file(), contents);
        } else {
            add(picture.file(), contents.bytes());
        }
    }

    private void add(String file, byte[] contents) throws IOException {
        zip.add(FOLDER + file, contents);
    }
}
