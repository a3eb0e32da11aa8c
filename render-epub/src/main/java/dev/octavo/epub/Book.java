package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.PartPage;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
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
final class Book {

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
    private final List<Chapter> chapters;
    private final int files;
    private final PackedPictures pictures;
    private final Set<String> withMath = new HashSet<>();
    private final XmlOut xml = new XmlOut();
    private int written;

    Book(Publication publication, EpubZip zip, RenderContext context, EpubRenderer options) {
        this.publication = publication;
        this.zip = zip;
        this.context = context;
        this.options = options;
        this.language = language(publication.metadata(), Language.DEFAULT);
        this.chapters = Chapters.of(publication);
        this.files = (int) Chapters.inOrder(chapters).count();
        this.pictures = new PackedPictures(context, options.preparation(context.diagnostics()), this::add);
    }

    void write() throws IOException {
        zip.addStored("mimetype", new Resource("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
        zip.add("META-INF/container.xml", xml.file(this::container));
        add(STYLE_FILE, options.stylesheet().getBytes(StandardCharsets.UTF_8));
        for (Chapter chapter : chapters) {
            write(chapter);
        }
        Contents contents = new Contents(Chapter.titleOf(publication.metadata()), chapters, Labels.of(language.tag()));
        add(NAV_FILE, new NavDocument(contents, language, xml).write());
        PackageDocument document = new PackageDocument(
                publication, language, contents, pictures, options.fonts(), withMath, context.clock(), xml);
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

    private void write(Chapter chapter) throws IOException {
        if (chapter instanceof ArticleStart start) {
            writeArticle(start);
        } else if (chapter instanceof PartPage part) {
            addChapter(part, xml.xhtml(part.title(), language, () -> part(part)));
            for (ArticleStart start : part.inner()) {
                writeArticle(start);
            }
        } else if (chapter instanceof TitlePage page) {
            addChapter(page, xml.xhtml(page.title(), language, () -> titlePage(page)));
        }
    }

    private void writeArticle(ArticleStart start) throws IOException {
        Article article = start.article();
        Language spoken = language(article.metadata(), language);
        EpubTarget target = new EpubTarget(Places.of(start), pictures, options, context.diagnostics());
        HtmlOut out = new HtmlOut(article, xml.sink(), target, options.handlers(), context.diagnostics());
        target.startFile(start.file(), start.inner().isEmpty());
        addChapter(start, xml.xhtml(start.title(), spoken, () -> articleStart(start, out)));
        for (SectionText section : start.inner()) {
            target.startFile(section.file(), section.file().equals(start.lastFile()));
            addChapter(section, xml.xhtml(section.title(), spoken, () -> section(section.section(), out)));
        }
    }

    private void titlePage(TitlePage page) {
        List<String> attributes = List.of("class", "title-page", "epub:type", "titlepage");
        xml.element("section", attributes, () -> {
            new TitleBlock(page.metadata(), xml).write();
            page.metadata().publisher().ifPresent(name -> xml.element("p", List.of("class", "publisher"), name));
            page.metadata()
                    .rights()
                    .or(page.metadata()::license)
                    .ifPresent(text -> xml.element("p", List.of("class", "rights"), text));
        });
    }

    private void part(PartPage part) {
        List<String> attributes =
                List.of("class", "part", "epub:type", "part", "role", "doc-part", "aria-label", part.title());
        xml.element("section", attributes, () -> xml.element("h1", List.of(), part.title()));
    }

    private void articleStart(ArticleStart start, HtmlOut out) {
        List<String> attributes = List.of("epub:type", "chapter", "role", "doc-chapter", "aria-label", start.title());
        xml.element("section", attributes, () -> {
            new TitleBlock(start.article().metadata(), xml).write();
            out.headingWritten(1);
            out.nodes(start.article().lead());
            start.sections().forEach(section -> out.section(section, 2));
            out.footnotes();
        });
    }

    private void section(Section section, HtmlOut out) {
        out.element("section")
                .attributes(section.attributes().withId(""))
                .attribute("epub:type", "chapter")
                .attribute("role", "doc-chapter")
                .attribute("aria-labelledby", out.target().id(section.id()))
                .containing(() -> {
                    out.heading(section, 1);
                    out.text("\n");
                    out.nodes(section.body());
                    section.sections().forEach(inner -> out.section(inner, 2));
                    out.footnotes();
                });
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

    private Language language(Metadata metadata, Language otherwise) {
        Optional<Language> told = metadata.language().flatMap(Language::of);
        if (metadata.language().isPresent() && told.isEmpty()) {
            String tag = metadata.language().get();
            context.diagnostics()
                    .report(Diagnostic.warning("language-invalid", "no language tag: " + tag, SourceRange.NONE)
                            .withHint(otherwise.tag() + " is used"));
        }
        return Language.of(metadata, otherwise);
    }
}
