package dev.octavo.source.convert.document;

import dev.octavo.model.Block;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads captions that stand in quotation marks, as a title of a picture or of code: CommonMark takes them for plain text. */
public final class Captions {

    /** A word before a caption keeps its beginning from being read as that of a list or a heading. */
    private static final String BEFORE = "x ";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,;()]*");
    private static final Pattern CALL = Pattern.compile("\\[\\^[^\\[\\]]+]");

    private final Conversion conversion;
    private final InnerParser parser;
    private final InnerContent inner;

    /** Of a document. */
    public Captions(Conversion conversion, InnerParser parser, InnerContent inner) {
        this.conversion = conversion;
        this.parser = parser;
        this.inner = inner;
    }

    /** What gives the captions of pictures that stand in some places: their titles, else what is said of them. */
    public Function<Image, List<Inline>> ofPictures(List<SourceSpan> places) {
        return picture -> {
            String words = picture.title().isEmpty() ? picture.alternative() : picture.title();
            return words.isBlank() ? List.of() : read(words, firstOf(places));
        };
    }

    /** The place of a caption that stands in the first line of something. */
    public static List<SourceSpan> firstOf(List<SourceSpan> places) {
        return places.subList(0, Math.min(1, places.size()));
    }

    /**
     * A caption as inlines.
     *
     * @param places where it stands
     */
    public List<Inline> read(String caption, List<SourceSpan> places) {
        String line = caption.strip().replaceAll("\\s*\\R\\s*", " ");
        if (PLAIN.matcher(line).matches()) {
            return List.of(new Text(line));
        }
        Node words = parsed(line, places).getFirstChild();
        List<Block> blocks = inner.paragraphs(words, conversion.at(words));
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? withoutWordBefore(paragraph.content())
                : List.of(new Text(line));
    }

    private Node parsed(String line, List<SourceSpan> places) {
        SourceText text = new SourceText(conversion.source().source(), BEFORE + line + notes(line), 1);
        Node document = parser.parse(text, conversion.findings());
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            // What a text escapes was looked up in the source, where it is written otherwise.
            node.setSourceSpans(node instanceof org.commonmark.node.Text ? List.of() : places);
        }
        return document;
    }

    /** Calls are told from other words in brackets by the notes that there are. */
    private static String notes(String line) {
        return CALL.matcher(line)
                .results()
                .map(call -> "\n\n" + call.group() + ": x")
                .collect(Collectors.joining());
    }

    private static List<Inline> withoutWordBefore(List<Inline> content) {
        List<Inline> caption = new ArrayList<>(content);
        // Where nothing that is seen follows the word, the space behind it is gone, too.
        String first = caption.get(0) instanceof Text text && text.text().startsWith(BEFORE)
                ? text.text().substring(BEFORE.length())
                : "";
        if (first.isEmpty()) {
            caption.remove(0);
        } else {
            caption.set(0, new Text(first));
        }
        return caption;
    }
}
