package dev.octavo.source.markdown.container;

import dev.octavo.internal.Statement;
import dev.octavo.model.Attributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that open theorems and the like, as LaTeX and bookdown have them. */
public final class StatementMarks {

    private static final Pattern STATEMENT = Pattern.compile(
            "\\\\begin\\{(?<kind>" + Statement.anyWord() + ")(?<star>\\*?)}[ \\t]*+"
                    + "(?:\\[(?<name>(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+)\\][ \\t]*+)?+(?:\\\\label\\{(?<label>[^{}\\s]++)}[ \\t]*+)?+");

    private static final Pattern CHUNK = Pattern.compile(
            "(?<fence>`{3,})[ \\t]*+\\{(?<kind>" + Statement.anyWord()
                    + ")(?![\\w-])(?:[ \\t,]++(?:label[ \\t]*+=[ \\t]*+)?+[\"']?+(?<label>[\\w:-]++)[\"']?+(?![ \\t]*+=))?+"
                    + "(?:[ \\t,]++name[ \\t]*+=[ \\t]*+(?<quote>[\"'])(?<name>(?:(?!\\k<quote>).)*+)\\k<quote>)?+[^}]*+}[ \\t]*+");

    /** Blocks of bookdown that are divisions, most of them notices. */
    private static final Pattern BLOCK = Pattern.compile("(?<fence>`{3,})[ \\t]*+\\{block2?+\\b[^}]*?"
            + "\\btype[ \\t]*+=[ \\t]*+[\"'](?:rmd)?+(?<type>[\\w-]++)[\"'][^}]*+}[ \\t]*+");

    private StatementMarks() {}

    /** The mark of a theorem or the like that a line is, as LaTeX has it: <code>\\begin{theorem}[Pythagoras]\\label{thm:p}</code>. */
    public static Optional<ContainerMark> ofLatex(String line) {
        Matcher statement = STATEMENT.matcher(line);
        if (!statement.matches()) {
            return Optional.empty();
        }
        Attributes counted = statement.group("star").isEmpty() ? Attributes.NONE : Attributes.classes("unnumbered");
        Pattern closing = Pattern.compile("\\\\end\\{" + statement.group("kind") + "\\*?}[ \\t]*+");
        return Optional.of(statement(statement, statement.group("label"), counted, closing));
    }

    /** The mark of a theorem or the like that a line is, as bookdown has it: <code>```{theorem, pyth, name="Pythagoras"}</code>, <code>```{block, type="rmdnote"}</code>. */
    public static Optional<ContainerMark> ofChunk(String line) {
        Matcher block = BLOCK.matcher(line);
        if (block.matches()) {
            Pattern closing = closing(block);
            return Optional.of(
                    new ContainerMark(block.group("type"), Attributes.NONE, ContainerMark.NOTHING, line, closing));
        }
        Matcher chunk = CHUNK.matcher(line);
        if (!chunk.matches()) {
            return Optional.empty();
        }
        String label = chunk.group("label");
        boolean isWhole = label == null || label.contains(":");
        String id = isWhole ? label : prefix(chunk.group("kind")) + label;
        Pattern closing = closing(chunk);
        return Optional.of(statement(chunk, id, Attributes.NONE, closing));
    }

    /** How the label of a statement begins, where it is counted. */
    private static String prefix(String kind) {
        return Statement.ofWord(kind)
                .filter(Statement::isCounted)
                .map(statement -> statement.prefix() + ":")
                .orElse("");
    }

    /** As many backticks as open it, or more. */
    private static Pattern closing(Matcher opening) {
        return Pattern.compile(opening.group("fence") + "`*+[ \\t]*+");
    }

    private static ContainerMark statement(Matcher line, @Nullable String id, Attributes counted, Pattern closing) {
        String name = Objects.requireNonNullElse(line.group("name"), "").strip();
        Map<String, String> values = name.isEmpty() ? Map.of() : Map.of("name", name);
        Attributes named = new Attributes(
                Attributes.id(Objects.requireNonNullElse(id, "")).id(), List.of(line.group("kind")), values);
        return new ContainerMark("statement", named.and(counted), ContainerMark.NOTHING, line.group(), closing);
    }
}
