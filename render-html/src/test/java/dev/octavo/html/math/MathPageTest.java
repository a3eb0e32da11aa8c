package dev.octavo.html.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/math.md} says is read is read. */
class MathPageTest {

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern ENVIRONMENT = Pattern.compile("`([a-zA-Z]+)`");

    @Test
    void everyCommandIsKnown() throws IOException {
        assertThat(COMMAND.matcher(table()).results().map(MatchResult::group).distinct())
                .hasSizeGreaterThan(100)
                .allMatch(command -> isKnown("x" + command) || isKnown("\\begin{array}{c}" + command));
    }

    @Test
    void everyEnvironmentIsKnown() throws IOException {
        String rows = table().lines()
                .filter(line -> line.startsWith("| rows") || line.startsWith("| environments"))
                .reduce("", String::concat);
        assertThat(ENVIRONMENT.matcher(rows).results().map(name -> name.group(1)))
                .hasSizeGreaterThan(20)
                .noneMatch(name -> FormulaFile.shown("\\begin{" + name + "}").contains("unknown environment"));
    }

    /** Some commands mean something after a letter only, some at the beginning of a row. */
    private static boolean isKnown(String formula) {
        return !FormulaFile.shown(formula).contains("unknown");
    }

    private static String table() throws IOException {
        String page = Files.readString(Path.of("docs/math.md"));
        return page.substring(page.indexOf("## What is read"), page.indexOf("Groups nest"));
    }
}
