package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.parser.SingleLineParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Attributes on a line of their own, which say something of the block before or after: {@code {: .wide}}, {@code {.wide}}, {@code {type=a}}, {@code {title: "a.rb", lang: ruby}}. */
public final class AttributesLine extends CustomBlock {

    /** The value that tells the language of code. */
    public static final String FORMAT = "format";

    private static final Pattern LINE =
            Pattern.compile("\\{[ \\t]*+(?:[:#.]|[A-Za-z][\\w-]*+=)" + AttributeSyntax.TO_CLOSING_BRACE + "[ \\t]*+");

    /** What kramdown's own lists hold besides: {@code {:toc}} refers to attributes that are defined elsewhere. */
    private static final Pattern REFERENCES = Pattern.compile("\\{:[ \\t]*+[A-Za-z][\\w -]*+\\}[ \\t]*+");

    private static final Pattern CONTENTS = Pattern.compile("\\{:[ \\t]*+toc(?:[ \\t][^{}]*+)?}");

    private static final Pattern LABEL = Pattern.compile("\\(([\\p{L}\\p{N}_:./-]++)\\)=[ \\t]*+");

    /** A list that is defined for others that refer to it: {@code {:center: style="text-align: center"}}. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}+\\{:[ \\t]*+(?<name>[A-Za-z][\\w-]*+):[ \\t]++(?<list>[^\\n{}]*+)}[ \\t]*+$");

    private static final Pattern SAMPLE = Pattern.compile("\\{[ \\t]*+sample[ \\t]*+[:=][^{},]*+}");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Optional<Attributes> attributes;
    private final String written;
    private final boolean listed;

    private AttributesLine(Optional<Attributes> attributes, String written, boolean listed) {
        this.attributes = attributes;
        this.written = written;
        this.listed = listed;
    }

    /** Those that stand in a line, as a line of their own. */
    public static AttributesLine of(InlineAttributes braces) {
        AttributesLine line = new AttributesLine(
                Optional.of(braces.attributes()),
                braces.written(),
                ListedAttributes.parse(braces.written()).isPresent());
        line.setSourceSpans(braces.getSourceSpans());
        return line;
    }

    /** What they say; empty for a reference to a list that is defined elsewhere. */
    public Optional<Attributes> attributes() {
        return attributes;
    }

    /** The lists that a source defines, by their names. */
    public static Map<String, Attributes> definitions(String source) {
        if (!source.contains("{:")) {
            return Map.of(); // as most texts
        }
        Map<String, Attributes> lists = new HashMap<>();
        Matcher definition = DEFINITION.matcher(source);
        while (definition.find()) {
            AttributeSyntax.parse("{" + definition.group("list") + "}")
                    .ifPresent(list -> lists.merge(definition.group("name"), list, Attributes::and));
        }
        return lists;
    }

    /** Takes what it refers to, where all of that is defined. */
    public void resolve(Map<String, Attributes> lists) {
        List<String> names = attributes.isPresent() || isDefinition() ? List.of() : names();
        if (!names.isEmpty() && lists.keySet().containsAll(names)) {
            attributes = names.stream().map(lists::get).reduce(Attributes::and);
        }
    }

    private List<String> names() {
        return List.of(SPACE.split(written.substring(2, written.length() - 1).strip()));
    }

    /** Whether it says nothing of what is beside it. */
    public boolean isDefinition() {
        return DEFINITION.matcher(written).matches();
    }

    /** The source, braces and all. */
    public String written() {
        return written;
    }

    public static BlockParserFactory factory() {
        return new SignFactory("{") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                int end = state.getLine().getContent().length();
                // Below words, braces with colons in them may be JavaScript's.
                return at(state)
                        .filter(line -> matched.getParagraphLines().isEmpty() || !line.isListed())
                        .map(block -> BlockStart.of(new SingleLineParser(block)).atIndex(end))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    /** MyST's labels, {@code (name)=}, which name the block below. */
    public static BlockParserFactory labels() {
        return new SignFactory("(") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                Matcher label = LABEL.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
                if (!matched.getParagraphLines().isEmpty() || !label.matches()) {
                    return BlockStart.none();
                }
                String written = label.group().stripTrailing();
                AttributesLine block = new AttributesLine(Optional.of(Attributes.id(label.group(1))), written, false);
                return BlockStart.of(new SingleLineParser(block)).atIndex(line.length());
            }
        };
    }

    /** Whether it asks for the contents in place of the list above it. */
    public boolean isContents() {
        return CONTENTS.matcher(written).matches();
    }

    /** Whether it belongs to the block below, and to none above. */
    public boolean isLabel() {
        return written.startsWith("(");
    }

    /** Whether it is a list as Leanpub has it, which belongs to what stands right below it. */
    public boolean isListed() {
        return listed;
    }

    /** Whether it says which parts of a book Leanpub shows to all. */
    public boolean isOfSample() {
        return SAMPLE.matcher(written).matches();
    }

    /** Whether the parser is at such a line. */
    public static boolean isAt(ParserState state) {
        return at(state).isPresent();
    }

    private static Optional<AttributesLine> at(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        boolean braced = state.getIndent() <= 3 && start < line.length() && line.charAt(start) == '{';
        return braced ? read(line.subSequence(start, line.length()).toString()) : Optional.empty();
    }

    private static Optional<AttributesLine> read(String line) {
        String braced = line.stripTrailing();
        Optional<Attributes> spaced = LINE.matcher(line).matches() ? AttributeSyntax.parse(braced) : Optional.empty();
        Optional<Attributes> listed = braced.endsWith("}") ? ListedAttributes.parse(braced) : Optional.empty();
        boolean isWithout =
                REFERENCES.matcher(line).matches() || DEFINITION.matcher(line).matches();
        return spaced.isPresent() || listed.isPresent() || isWithout
                ? Optional.of(new AttributesLine(spaced.or(() -> listed), braced, listed.isPresent()))
                : Optional.empty();
    }
}
