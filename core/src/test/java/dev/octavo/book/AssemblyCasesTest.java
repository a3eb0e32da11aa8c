package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.Cases;
import dev.octavo.source.ModelDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Assembles every {@code assembly/NAME.md} and compares with {@code NAME.txt}: the chapters as models, then the diagnostics.
 * A line {@code === night/lamp.md chapter The Night} begins a chapter with its role and the part it belongs to, if any; what
 * stands before the first one is the front matter of the book. A file without such lines is an article. Run with {@code
 * -Doctavo.update=true} to write the expected files anew, and read the difference.
 */
class AssemblyCasesTest {

    private static final Path CASES = Path.of("src/test/resources/assembly");
    private static final Pattern DIVISION = Pattern.compile("(?m)^=== (\\S+)\\.md (\\S+)(?: (.+))?\\n");
    private static final ArticleReader READER = ArticleReader.standard();

    static List<String> cases() throws IOException {
        return Cases.below(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void assemblesAsExpected(String name) throws IOException {
        String actual = dump(Assembler.standard().assemble(publication(name)));
        Cases.compare(CASES.resolve(name), actual);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesWhatIsAssembledAsItIs(String name) throws IOException {
        Publication once = Assembler.standard().assemble(publication(name)).value();

        assertThat(Assembler.standard().assemble(once).value()).isEqualTo(once);
    }

    private static Publication publication(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name));
        List<MatchResult> divisions = DIVISION.matcher(text).results().toList();
        if (divisions.isEmpty()) {
            return Publication.of(READER.readText(text, name).value());
        }
        Article front = READER.readText(text.substring(0, divisions.get(0).start()), name)
                .value();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            int end = i + 1 < divisions.size() ? divisions.get(i + 1).start() : text.length();
            add(divisions.get(i), text.substring(divisions.get(i).end(), end), entries);
        }
        return new Publication(front.metadata(), entries);
    }

    private static void add(MatchResult division, String text, List<Entry> entries) throws IOException {
        String path = division.group(1) + ".md";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = READER.readWithin(bytes, path, path).value();
        Chapter chapter = new Chapter(Role.of(division.group(2)).orElseThrow(), "", article, List.of());
        if (division.group(3) == null) {
            entries.add(chapter);
            return;
        }
        List<Chapter> inPart = new ArrayList<>();
        int last = entries.size() - 1;
        if (last >= 0 && entries.get(last) instanceof Part part && part.title().equals(division.group(3))) {
            inPart.addAll(part.chapters());
            entries.remove(last);
        }
        inPart.add(chapter);
        entries.add(new Part(division.group(3), inPart));
    }

    private static String dump(Parsed<Publication> assembled) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : assembled.value().entries()) {
            if (entry instanceof Part part) {
                out.append("=== ")
                        .append(part.number())
                        .append(' ')
                        .append(part.title())
                        .append('\n');
                part.chapters().forEach(chapter -> dump(chapter, out));
            } else {
                dump((Chapter) entry, out);
            }
        }
        if (!assembled.diagnostics().isEmpty()) {
            out.append("---\n");
        }
        assembled.diagnostics().forEach(found -> out.append(found).append('\n'));
        return out.toString();
    }

    private static void dump(Chapter chapter, StringBuilder out) {
        out.append("== ")
                .append(chapter.article().id())
                .append(' ')
                .append(chapter.role().key());
        out.append(chapter.number().isEmpty() ? "" : " " + chapter.number()).append('\n');
        out.append(ModelDump.of(chapter.article()));
        chapter.chapters().forEach(inner -> dump(inner, out));
    }
}
