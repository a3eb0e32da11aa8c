import dev.octavo.Octavo;
import dev.octavo.model.*;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.resource.ResourceLoader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A program that uses the library with a newer Java than it is written in: its switches over the sealed families have no
 * default, so it no longer compiles when a node is added unseen.
 */
class Consumer {

    public static void main(String... arguments) throws Exception {
        Path source = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Article article = Octavo.read(source).orThrow();
        for (Format format : List.of(Format.HTML, Format.PDF, Format.EPUB)) {
            write(article, format, folder.resolve("article." + format.extension()), source.getParent());
        }
        System.out.println(census(article));
    }

    static void write(Article article, Format format, Path file, Path images) throws Exception {
        RenderContext context = RenderContext.standard().withResources(ResourceLoader.within(images));
        try (OutputStream out = Files.newOutputStream(file)) {
            Renderers.forFormat(format.id()).render(Publication.of(article), out, context);
        }
        System.out.println("consumer: " + format.id() + " " + Files.size(file) + " bytes");
    }

    static Map<String, Long> census(Article article) {
        return Nodes.stream(article)
                .map(Consumer::name)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    static String name(Node node) {
        return switch (node) {
            case Block block -> name(block);
            case Inline inline -> name(inline);
        };
    }

    static String name(Block block) {
        return switch (block) {
            case Admonition(var kind, var title, var body, var attributes, var at) -> kind;
            case BulletList list -> list.tight() ? "tight list" : "loose list";
            case CodeBlock code -> "code block";
            case CustomBlock custom -> custom.getClass().getSimpleName();
            case DefinitionList list -> "definition list";
            case Details details -> "details";
            case Figure figure -> "figure";
            case Group group -> "group";
            case Heading heading -> "heading";
            case MathBlock math -> "formula";
            case OrderedList list -> "ordered list";
            case Paragraph paragraph -> "paragraph";
            case Quote quote -> "quote";
            case RawBlock raw -> "raw block";
            case Table table -> "table";
            case ThematicBreak line -> "thematic break";
        };
    }

    static String name(Inline inline) {
        return switch (inline) {
            case Citation citation -> "citation";
            case Code code -> "code";
            case CrossReference reference -> "cross reference";
            case CustomInline custom -> custom.getClass().getSimpleName();
            case Emphasis emphasis -> "emphasis";
            case FootnoteReference reference -> "footnote reference";
            case HardBreak line -> "hard break";
            case Image image when image.alternative().isEmpty() -> "decorative image";
            case Image image -> "image";
            case InlineMath math -> "inline formula";
            case Inserted inserted -> "inserted";
            case Link link -> "link";
            case Marked marked -> "marked";
            case RawInline raw -> "raw inline";
            case SoftBreak line -> "soft break";
            case Span span -> "span";
            case Strikethrough struck -> "strikethrough";
            case Strong strong -> "strong";
            case Subscript subscript -> "subscript";
            case Superscript superscript -> "superscript";
            case Text text -> "text";
        };
    }
}
