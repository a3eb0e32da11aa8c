package dev.octavo.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.octavo.model.MetaValue;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.DateOrder;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever front matter asks for, what comes of it is bounded, and what is left out is told. */
@Timeout(value = 20, threadMode = SEPARATE_THREAD)
class FrontMatterLimitsTest {

    private final Findings findings = new Findings();

    private FrontMatter read(String text) {
        FrontMatterOptions options = new FrontMatterOptions(DateOrder.UNKNOWN, false, 10_000);
        return FrontMatter.read(SourceText.of(text, "a.md"), options, findings);
    }

    private List<String> codes() {
        return findings.inOrder().stream().map(Diagnostic::code).distinct().toList();
    }

    @Test
    void aliasesOfALongTextAreCountedInCharacters() {
        FrontMatter front = read("---\nlong: &long " + "x".repeat(10_000) + "\nall: [" + "*long, ".repeat(5_000)
                + "]\n---\nThe text.\n");
        assertThat(codes()).containsExactly("limit-front-matter");
        assertThat(characters(front.metadata().frontMatter())).isLessThanOrEqualTo(Allowance.CHARACTERS);
        assertThat(front.body().text()).isEqualTo("The text.\n");
    }

    static List<String> tooMuch() {
        String chain = IntStream.range(0, 100)
                .mapToObj(i -> "k" + i + ": &a" + i + " [" + (i == 0 ? "" : "*a" + (i - 1)) + "]\n")
                .reduce("", String::concat);
        return List.of(
                "---\n" + chain + "---\n",
                "---\nlist:\n" + "- a\n".repeat(20_000) + "---\n",
                "---\nlong: " + "x".repeat(1 << 20) + "\n---\n",
                "+++\na = " + "[".repeat(1_000) + "]".repeat(1_000) + "\n+++\n",
                "+++\na = " + "{a=".repeat(1_000) + "1" + "}".repeat(1_000) + "\n+++\n",
                "+++\na" + ".a".repeat(1_000) + " = 1\n+++\n",
                "+++\na = [" + "1,".repeat(20_000) + "]\n+++\n",
                "{\"a\": [" + "1,".repeat(20_000) + "1]}\n");
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsTooMuchIsTold(String text) {
        read(text);
        assertThat(codes()).containsExactly("limit-front-matter");
    }

    static List<String> deep() {
        return List.of(
                "---\na: " + "[".repeat(100_000) + "\n---\n",
                "---\na: " + "{a: ".repeat(100_000) + "\n---\n",
                "{\"a\": " + "[".repeat(100_000) + "\n",
                "{\"a\": " + "{\"a\": ".repeat(1_000) + "1" + "}".repeat(1_001) + "\n");
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatIsTooDeepIsAnError(String text) {
        read(text);
        assertThat(codes()).hasSize(1).isSubsetOf("yaml-syntax", "json-syntax");
    }

    static List<String> repetitive() {
        int many = 50_000;
        return List.of(
                "\n".repeat(many) + "---\n",
                "---\n" + "a: b: c\n".repeat(many / 5) + "---\n",
                "---\n" + "? ".repeat(many) + "\n---\n",
                "---\n" + "- ".repeat(many) + "\n---\n",
                "---\na: " + "&a ".repeat(many) + "\n---\n",
                "---\na: \"" + "\\".repeat(many) + "\n---\n",
                "---\ndate: 2015-11-01 10:00" + " ".repeat(many) + "x\n---\n",
                "---\nisbn: " + "1-".repeat(many) + "\n---\n",
                "---\ndoi: doi:" + " ".repeat(many) + "\n---\n",
                "---\nauthor: '" + "[[".repeat(many) + "'\n---\n",
                "---\nslug: " + "/".repeat(many) + "a/\n---\n",
                "+++\n" + "word word\n".repeat(many / 5) + "+++\n",
                "+++\n" + "a = 2015-13-01\n".repeat(many / 10) + "+++\n",
                "+++\n" + "\"".repeat(many) + "\n+++\n",
                "{\"" + "\\".repeat(many) + "\n",
                "{\n" + "\"a\": 1,\n".repeat(many),
                "% a" + "\n b".repeat(many) + "\n% c\n");
    }

    @ParameterizedTest
    @MethodSource("repetitive")
    void repetitionTakesNoLongerThanItIsLong(String text) {
        assertThat(read(text).body().text()).isNotNull();
    }

    private static long characters(MetaValue value) {
        if (value instanceof MetaValue.Scalar scalar) {
            return scalar.text().length();
        }
        return value instanceof MetaValue.Items items
                ? items.values().stream()
                        .mapToLong(FrontMatterLimitsTest::characters)
                        .sum()
                : ((MetaValue.Fields) value)
                        .values().values().stream()
                                .mapToLong(FrontMatterLimitsTest::characters)
                                .sum();
    }
}
