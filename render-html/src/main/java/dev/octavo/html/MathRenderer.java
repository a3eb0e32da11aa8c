package dev.octavo.html;

import dev.octavo.html.math.LatexMath;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes MathML of formulas, for renderers whose output holds it.
 *
 * <p>An engine of one's own is a function from a formula to a tree of {@link MathElement}s, out of which nothing can come
 * that is not MathML Core:
 *
 * <pre>{@code
 * MathRenderer mine = formula -> new MathRenderer.Markup(MathElement.token("mtext", formula.tex()));
 * HtmlRenderer html = HtmlRenderer.builder().math(mine).build();
 * }</pre>
 *
 * <p>One renderer serves all threads, so an implementation must be thread-safe. It should throw nothing: what it cannot
 * read is {@link Unreadable}.
 */
@FunctionalInterface
public interface MathRenderer {

    /** Says how a formula is shown. */
    Result render(Formula formula);

    /** Reads the LaTeX that {@code render-html/docs/math.md} lists; a command that it does not know stands by its name. */
    static MathRenderer standard() {
        return LatexMath.STANDARD;
    }

    /** Shows every formula as its source. */
    static MathRenderer source() {
        return formula -> new Source();
    }

    /**
     * A formula to show.
     *
     * @param tex the formula in LaTeX notation, without delimiters
     * @param display whether it is set apart rather than within a line
     * @param rowNumbers what to write at the ends of its rows, each as it is shown, {@code (1)}, empty for a row without;
     *     an empty list where the formula has no number, or one as a whole, which is not the engine's to write
     * @param references the numbers of the article's formulas by their labels, for {@code \ref}, without parentheses
     */
    record Formula(String tex, boolean display, List<String> rowNumbers, Map<String, String> references) {

        /** Copies the collections. */
        public Formula {
            Objects.requireNonNull(tex, "tex");
            rowNumbers = List.copyOf(Objects.requireNonNull(rowNumbers, "rowNumbers"));
            references = Map.copyOf(Objects.requireNonNull(references, "references"));
        }

        /** A formula without numbers. */
        public Formula(String tex, boolean display) {
            this(tex, display, List.of(), Map.of());
        }
    }

    /** How a formula is shown. */
    sealed interface Result {}

    /**
     * As MathML.
     *
     * @param content what stands inside the element {@code math}, one element; Octavo adds the source as an annotation
     */
    record Markup(MathElement content) implements Result {

        /** Rejects nulls by name. */
        public Markup {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * As MathML in which commands that nobody knows stand by their names, which is reported.
     *
     * @param content what stands inside the element {@code math}, as of {@link Markup}
     * @param unknown the commands, each once, in their order
     */
    record Partly(MathElement content, List<UnknownCommand> unknown) implements Result {

        /** Copies the list. */
        public Partly {
            unknown = List.copyOf(Objects.requireNonNull(unknown, "unknown"));
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A command that nobody knows.
     *
     * @param written the command with its backslash
     * @param offset where it stands first, in UTF-16 units from 0
     * @param nearest the command with its backslash that may have been meant; empty where none is near
     */
    record UnknownCommand(String written, int offset, String nearest) {

        /** Rejects nulls by name. */
        public UnknownCommand {
            Objects.requireNonNull(written, "written");
            Objects.requireNonNull(nearest, "nearest");
        }
    }

    /** As its source, by intention. */
    record Source() implements Result {}

    /**
     * As its source, since it could not be read, which is reported.
     *
     * @param problem what is wrong, one line without a full stop
     * @param offset where in the formula, in UTF-16 units from 0
     */
    record Unreadable(String problem, int offset) implements Result {

        /** Rejects nulls by name. */
        public Unreadable {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
