package dev.octavo.source.convert.notice;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerMarkdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Paragraphs each line of which begins with the same letter and a sign, as Leanpub has its notices: {@code W> Mind the gap.} What
 * stands behind them is Markdown.
 */
public final class LetteredNotice {

    private static final Map<Character, String> KINDS = Map.of(
            'A', "aside",
            'B', "blurb",
            'C', "center",
            'D', "discussion",
            'E', "error",
            'I', "info",
            'Q', "question",
            'T', "tip",
            'W', "warning",
            'X', "exercise");

    private static final String CENTERED = "center";

    /** Those that are not called by their kind. */
    private static final List<String> UNCALLED = List.of("aside", "blurb");

    private static final int LENGTH = 2;

    /** What is typed at the prompt of a drive, in small letters. */
    private static final Pattern TYPED = Pattern.compile("[CDE]> [a-z]");

    /** A letter that follows the sign, or an answer in the line that asks. */
    private static final Pattern COMPARED =
            Pattern.compile("Q> .* A> .*|[A-Z]> (?:[B-HJ-NP-Zb-z]|[AIOa]$)(?![\\p{L}\\p{N}.):'’])");

    /** Those beside whom one speaks: questions have answers, and A talks to B. */
    private static final Map<String, Pattern> SPEAKERS = Map.of(
            "Q>", Pattern.compile("A> .*"),
            "A>", Pattern.compile("[QBD]> .*"),
            "B>", Pattern.compile("[ACD]> .*"),
            "C>", Pattern.compile("[BD]> .*"),
            "D>", Pattern.compile("[ABCE]> .*"));

    private final Conversion conversion;
    private final InnerMarkdown markdown;

    /** Of a document. */
    public LetteredNotice(Conversion conversion, InnerMarkdown markdown) {
        this.conversion = conversion;
        this.markdown = markdown;
    }

    /** The notice that a paragraph is; empty where it is any other, which is left as it is. */
    public Optional<Block> of(Paragraph paragraph) {
        boolean mayBe = paragraph.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith(">", 1)
                && KINDS.containsKey(text.getLiteral().charAt(0));
        if (!mayBe || paragraph.getSourceSpans().isEmpty()) {
            return Optional.empty();
        }
        List<SourceSpan> lines = paragraph.getSourceSpans();
        List<String> written = lines.stream().map(conversion.source()::written).toList();
        String mark =
                written.get(0).substring(0, Math.min(LENGTH, written.get(0).length()));
        String kind = KINDS.getOrDefault(mark.charAt(0), "");
        return !kind.isEmpty()
                        && written.stream().allMatch(line -> isMarked(line, mark))
                        && written.stream().anyMatch(line -> line.length() > LENGTH + 1)
                        && !isCompared(written.get(0))
                        && !isSpoken(paragraph, mark)
                ? Optional.of(of(kind, inside(lines, written), conversion.at(paragraph)))
                : Optional.empty();
    }

    private static boolean isMarked(String line, String mark) {
        return line.startsWith(mark) && mark.endsWith(">") && (line.length() == LENGTH || line.charAt(LENGTH) == ' ');
    }

    /** Whether a letter is greater than another, as in {@code A> B means that}, or is a drive: {@code C> dir}. */
    private static boolean isCompared(String line) {
        return COMPARED.matcher(line).lookingAt() || TYPED.matcher(line).lookingAt();
    }

    /** Whether those who ask and answer, or some who talk to each other, are called by letters. */
    private boolean isSpoken(Paragraph paragraph, String mark) {
        Pattern others = SPEAKERS.get(mark);
        return others != null
                && paragraph.getSourceSpans().size() == 1
                && Stream.of(Optional.ofNullable(paragraph.getPrevious()), Optional.ofNullable(paragraph.getNext()))
                        .flatMap(Optional::stream)
                        .filter(Paragraph.class::isInstance)
                        .map(beside -> beside.getSourceSpans().stream()
                                .map(conversion.source()::written)
                                .toList())
                        .anyMatch(beside -> !isRepeated(beside)
                                && beside.stream()
                                        .anyMatch(line -> others.matcher(line).matches()));
    }

    /** Whether several lines all begin with one letter, which only notices repeat. */
    private static boolean isRepeated(List<String> lines) {
        return lines.size() > 1
                && lines.stream()
                                .map(line -> line.substring(0, Math.min(LENGTH, line.length())))
                                .distinct()
                                .count()
                        == 1;
    }

    private List<Block> inside(List<SourceSpan> lines, List<String> written) {
        List<Optional<SourceSpan>> places = lines.stream()
                .map(line -> Optional.of(line.subSpan(behindMark(line.getLength()))))
                .toList();
        List<String> shown = written.stream()
                .map(line -> line.substring(behindMark(line.length())))
                .toList();
        SourceSpan first = lines.get(0);
        return markdown.blocks(shown, places, conversion.source().point(first.getLineIndex(), first.getColumnIndex()));
    }

    private static int behindMark(int length) {
        return Math.min(length, LENGTH + 1);
    }

    /** Whether a word is one of the kinds. */
    public static boolean isKind(String name) {
        return KINDS.containsValue(name);
    }

    /** The notice of a kind. */
    public static Block of(String kind, List<Block> body, SourceRange at) {
        if (kind.equals(CENTERED)) {
            return new Group(body, Attributes.classes(CENTERED), at);
        }
        Admonition notice = HeadedNotice.of(kind, List.of(), body, Attributes.NONE, at);
        return notice.title().isEmpty() && UNCALLED.contains(kind)
                ? new Admonition(kind, List.of(), body, Admonition.UNTITLED, at)
                : notice;
    }
}
