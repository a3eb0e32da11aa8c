package dev.octavo.html.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the code is, the tokens are the code; the languages are those that {@code docs/code.md} names. */
@Timeout(120)
class StandardHighlighterTest {

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "9",
            " ",
            "\n",
            "\t",
            "\r\n",
            "é",
            "😀",
            "\0",
            "\uFFFF",
            "\"",
            "'",
            "`",
            "\\",
            "#",
            "$",
            "@",
            "%",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "=",
            "-",
            "+",
            ":",
            ";",
            "/*",
            "*/",
            "//",
            "\"\"\"",
            "'''",
            "<!--",
            "-->",
            "<?php",
            "?>",
            "<script>",
            "</script>",
            "<style>",
            "{{",
            "}}",
            "${",
            "r#\"",
            "<<EOF",
            "\nEOF",
            "<![CDATA[",
            "]]>",
            "(*",
            "{-",
            "--[[",
            "=begin",
            "class ",
            " end",
            "0x",
            "1e5",
            "key: ",
            "$ ");

    /** A name of each language. */
    static List<String> languages() throws IOException {
        return rows().map(names -> names.get(0)).toList();
    }

    /** The names of each language. */
    private static Stream<List<String>> rows() throws IOException {
        Pattern name = Pattern.compile("`([^`]+)`");
        String page = Files.readString(Path.of("docs/code.md"));
        return page.substring(page.indexOf("## Languages"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.split("\\|", -1)[2])
                .map(names -> name.matcher(names)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    private static void assertWhole(String language, String code) {
        List<Token> tokens = CodeHighlighter.standard().highlight(language, code);
        assertThat(tokens.stream().map(Token::text).collect(Collectors.joining()))
                .as(language)
                .isEqualTo(code);
        assertThat(tokens).extracting(Token::text).doesNotContain("");
    }

    @Test
    void aMarkStaysOnItsLetter() {
        List<Token> tokens = CodeHighlighter.standard().highlight("python", "a type\u0301 b");

        assertThat(tokens.stream().map(Token::text)).noneMatch(text -> text.startsWith("\u0301"));
    }

    @Test
    void everyDocumentedNameIsKnown() throws IOException {
        assertThat(rows().flatMap(List::stream))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        name -> assertThat(Languages.lexer(name, "")).as(name).isPresent());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theTokensAreTheCode(String language) {
        Random random = new Random(language.hashCode());
        for (int i = 0; i < 60; i++) {
            String code = random.ints(random.nextInt(150), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertWhole(language, code);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsNeverClosedIsStillTheCode(String language) {
        for (String open : PIECES) {
            assertWhole(language, open.repeat(2_000));
            assertWhole(language, (open + "\n").repeat(500));
        }
    }

    @Test
    void noTokenEndsWithinACharacter() throws IOException {
        for (String language : languages()) {
            for (Token token : CodeHighlighter.standard().highlight(language, "x=\"😀\" /*😀*/ #😀 😀('😀')")) {
                assertThat(Character.isLowSurrogate(token.text().charAt(0)))
                        .as("%s %s", language, token)
                        .isFalse();
            }
        }
    }

    @Test
    void muchCodeIsPlain() {
        assertThat(CodeHighlighter.standard().highlight("java", "int x;\n".repeat(70_000)))
                .extracting(Token::kind)
                .containsExactly(Kind.PLAIN);
    }

    @Test
    void aLongLineIsPlainAndTheNextIsNot() {
        assertThat(CodeHighlighter.standard().highlight("java", "int x; ".repeat(1_000) + "\nint y;"))
                .extracting(Token::kind)
                .containsExactly(Kind.PLAIN, Kind.TYPE, Kind.PLAIN);
    }

    @Test
    void namesAreTakenInCapitalsAndWithALintersMark() {
        assertThat(CodeHighlighter.standard().highlight("JS-nolint", "null"))
                .containsExactly(new Token(Kind.KEYWORD, "null"));
    }

    @Test
    void noCodeHasNoTokens() {
        assertThat(CodeHighlighter.standard().highlight("java", "")).isEmpty();
        assertThat(CodeHighlighter.none().highlight("java", "")).isEmpty();
    }

    @Test
    void noneLeavesCodePlain() {
        assertThat(CodeHighlighter.none().highlight("java", "int x;")).containsExactly(new Token(Kind.PLAIN, "int x;"));
    }
}
