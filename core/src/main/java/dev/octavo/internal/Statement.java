package dev.octavo.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Theorems and what is like them: divisions that are called by what they are, most of them by a number, too. */
public enum Statement {
    THEOREM("thm"),
    LEMMA("lem"),
    COROLLARY("cor"),
    PROPOSITION("prp"),
    CONJECTURE("cnj"),
    HYPOTHESIS("hyp"),
    DEFINITION("def"),
    EXAMPLE("exm"),
    EXERCISE("exr"),
    REMARK("rem"),
    PROOF(""),
    SOLUTION("");

    private static final int PREFIX = 3;

    private final String prefix;

    Statement(String prefix) {
        this.prefix = prefix;
    }

    /** The word that is its class, and the name by which LaTeX, bookdown and MyST have it: {@code theorem}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How identifiers begin that say that something is one, {@code thm}; empty for what is not counted. */
    public String prefix() {
        return prefix;
    }

    /** Whether it has a number; others are called by their word alone. */
    public boolean isCounted() {
        return !prefix.isEmpty();
    }

    /** Whether its word is a common one, by which authors also call divisions that are none. */
    private boolean isCommon() {
        return switch (this) {
            case DEFINITION, EXAMPLE, EXERCISE, REMARK -> true;
            default -> false;
        };
    }

    /** The one of a word; empty for any other word. */
    public static Optional<Statement> ofWord(String word) {
        return Arrays.stream(values())
                .filter(statement -> statement.word().equals(word))
                .findFirst();
    }

    /**
     * The one that a division is, as its identifier or one of its classes says; of a common word alone, only if another class is {@code
     * statement}. Empty for any other.
     */
    public static Optional<Statement> of(String id, List<String> classes) {
        boolean isMeant = !id.isEmpty() || classes.contains("statement");
        return ofIdentifier(id).or(() -> Arrays.stream(values())
                .filter(statement -> classes.contains(statement.word()) && (isMeant || !statement.isCommon()))
                .findFirst());
    }

    /** The one that an identifier says, {@code thm:line} and {@code thm-line}; empty for any other. */
    private static Optional<Statement> ofIdentifier(String id) {
        boolean mayBe = id.length() > PREFIX + 1 && ":-".indexOf(id.charAt(PREFIX)) >= 0;
        return mayBe
                ? Arrays.stream(values())
                        .filter(statement -> statement.isCounted() && id.startsWith(statement.prefix))
                        .findFirst()
                : Optional.empty();
    }

    /** All words, between bars, as a pattern that finds one of them. */
    public static String anyWord() {
        return Arrays.stream(values()).map(Statement::word).collect(Collectors.joining("|"));
    }
}
