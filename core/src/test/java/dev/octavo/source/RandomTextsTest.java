package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes are read, on a small stack: a document comes of them, or the one exception that says they are no text. */
@Timeout(120)
class RandomTextsTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Path REPEATED = Path.of("src/test/resources/hard/repeated.txt");

    private static final List<ArticleReader> READERS = List.of(
            ArticleReader.builder().smartPunctuation(true).build(),
            ArticleReader.builder().rawHtml(RawHtml.TRUSTED).build(),
            ArticleReader.builder().rawHtml(RawHtml.ESCAPE).build(),
            ArticleReader.builder()
                    .extensions(EnumSet.noneOf(MarkdownExtension.class))
                    .build(),
            ArticleReader.builder().limits(new Limits(500, 5, 10, 5, 10, 10, 2)).build());

    @Test
    void bytes() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    @Test
    void marks() throws Exception {
        List<String> marks = tokens();
        Random random = new Random(2);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "");
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(marks.get(random.nextInt(marks.size())));
            }
            read(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void mutatedCases() throws Exception {
        mutate(documents(CASES, 1), 3, new Random(3));
    }

    @Test
    void mutatedDocumentsOfTheCorpus() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS));
        mutate(documents(CORPUS, 60), 3, new Random(4));
    }

    private static void mutate(List<byte[]> documents, int times, Random random) throws Exception {
        for (byte[] document : documents) {
            for (int i = 0; i < times; i++) {
                read(mutant(document, documents.get(random.nextInt(documents.size())), random));
            }
        }
    }

    /** Bytes are changed, a part is left out or repeated, and the end is that of another document. */
    private static byte[] mutant(byte[] document, byte[] other, Random random) {
        StringBuilder text = new StringBuilder(new String(document, StandardCharsets.ISO_8859_1));
        for (int k = random.nextInt(8); k > 0 && text.length() > 0; k--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(20));
            switch (random.nextInt(5)) {
                case 0 -> text.setCharAt(from, (char) random.nextInt(256));
                case 1 -> text.delete(from, to);
                case 2 -> text.insert(from, text.substring(from, to).repeat(random.nextInt(5)));
                case 3 -> text.insert(from, random.nextBoolean() ? "\n" : "\n\n");
                default -> text.replace(from, text.length(), latin(other).substring(random.nextInt(other.length + 1)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void read(byte[] bytes) throws Exception {
        for (ArticleReader reader : READERS) {
            try {
                SmallStack.call(() -> assertThat(reader.read(bytes, "a.md")).isNotNull());
            } catch (Exception e) {
                if (!(e.getCause() instanceof UnreadableTextException)) {
                    throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e.getCause());
                }
            }
        }
    }

    private static List<String> tokens() throws IOException {
        List<String> marks = new ArrayList<>(List.of("a", "b c", "1", " ", "  ", "    ", "\n", "\n\n", "\t", "---\n"));
        for (String line : Files.readAllLines(REPEATED)) {
            marks.add(line.replace("\\n", "\n"));
        }
        return marks;
    }

    private static List<byte[]> documents(Path folder, int every) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            List<byte[]> bytes = new ArrayList<>();
            for (int i = 0; i < documents.size(); i += every) {
                bytes.add(Files.readAllBytes(documents.get(i)));
            }
            return bytes;
        }
    }
}
