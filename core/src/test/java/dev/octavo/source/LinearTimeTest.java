package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the document takes at most two and a half times as long to read, on a small stack. What is measured is the time of
 * the processor, so other programs hardly matter; where they do, longer documents are measured, which does not help a
 * reader whose time really grows with the square.
 */
@Timeout(120)
class LinearTimeTest {

    private static final long MILLISECOND = 1_000_000;
    private static final long MEASURABLE = 10 * MILLISECOND;
    private static final long UNCERTAINTY = 5 * MILLISECOND;
    private static final int LONGEST = 100_000;
    private static final int ATTEMPTS = 4;

    private static final ArticleReader READER =
            ArticleReader.builder().smartPunctuation(true).build();

    private static final ArticleReader READER_OF_ALL = ArticleReader.builder()
            .extensions(EnumSet.allOf(MarkdownExtension.class))
            .templateMarks(TemplateMarks.removed())
            .smartPunctuation(true)
            .build();

    /** What only means something with extensions that are not on by default. */
    private static final Pattern OPTIONAL = Pattern.compile("repeated: (?:\\[\\[|\\*\\[|:|\\{[{%]).*|.*abbreviation.*");

    static List<HardDocument> documents() throws IOException {
        return HardDocument.all();
    }

    static List<HardDocument> optional() throws IOException {
        return HardDocument.all().stream()
                .filter(document -> OPTIONAL.matcher(document.name()).matches())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void doubledInputDoublesTheTime(HardDocument document) throws Exception {
        assertThat(SmallStack.call(() -> isLinear(READER, document))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optional")
    void doubledInputDoublesTheTimeWithEveryExtension(HardDocument document) throws Exception {
        assertThat(SmallStack.call(() -> isLinear(READER_OF_ALL, document))).isTrue();
    }

    private static boolean isLinear(ArticleReader reader, HardDocument document) {
        int length = measurableLength(reader, document);
        return IntStream.range(0, ATTEMPTS).anyMatch(attempt -> isLinear(reader, document, length << attempt));
    }

    private static boolean isLinear(ArticleReader reader, HardDocument document, int length) {
        String once = document.ofLength().apply(length);
        String twice = document.ofLength().apply(2 * length);
        long onceTime = Math.min(time(reader, once), time(reader, once));
        long twiceTime = Math.min(time(reader, twice), time(reader, twice));
        return twiceTime <= 2.5 * onceTime + UNCERTAINTY;
    }

    private static int measurableLength(ArticleReader reader, HardDocument document) {
        int length = 2_000;
        while (length < LONGEST && time(reader, document.ofLength().apply(length)) < MEASURABLE) {
            length *= 2;
        }
        return length;
    }

    private static long time(ArticleReader reader, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.readText(text, "a.md");
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
