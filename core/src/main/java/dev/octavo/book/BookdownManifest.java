package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of a bookdown: the files that {@code rmd_files} names, else those of the folder by their names, the index
 * first. Lines such as <code># (PART) Night {-}</code> and <code># (APPENDIX) Appendix {-}</code> begin parts and appendices.
 */
final class BookdownManifest {

    /** At the length of bytes, so that they can be taken out of a text in any encoding that has ASCII in it. */
    private static final Pattern MARK = Pattern.compile(
            "^#[ \\t]+\\((PART|APPENDIX)(?:\\\\?\\*)?\\)[ \\t]*([^\\r\\n{]*)(?:\\{[^\\r\\n]*\\})?[ \\t]*$",
            Pattern.MULTILINE);

    private static final Pattern CHAPTER = Pattern.compile("^#[ \\t]+(?!\\((?:PART|APPENDIX)\\W)", Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("(?i)[^_.].*\\.rmd");

    private final Path folder;
    private final List<Manifest.Item> items = new ArrayList<>();
    private Optional<String> part = Optional.empty();
    private List<File> files = new ArrayList<>();
    private Role usual = Role.CHAPTER;

    private BookdownManifest(Path folder) {
        this.folder = folder;
    }

    static List<Manifest.Item> items(Path manifest, Fields fields, Path folder) throws IOException {
        BookdownManifest reader = new BookdownManifest(folder);
        for (Scalar path : reader.paths(manifest, fields)) {
            reader.add(path);
        }
        reader.endPart();
        return reader.items;
    }

    /** A text without the marks for parts, in lines that are as many. */
    static byte[] withoutMarks(byte[] text) {
        String bytes = new String(text, StandardCharsets.ISO_8859_1);
        return MARK.matcher(bytes).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<Scalar> paths(Path manifest, Fields fields) throws IOException {
        @Nullable MetaValue named = fields.values().get("rmd_files");
        if (named instanceof Fields byFormat) {
            named = byFormat.values().getOrDefault("html", Fields.NONE);
        }
        if (named instanceof Items files) {
            return files.values().stream()
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .toList();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> TEXT.matcher(name).matches())
                    .sorted(Comparator.comparing((String name) -> !name.equalsIgnoreCase("index.Rmd"))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(name -> new Scalar(name, SourceRange.whole(manifest.toString())))
                    .toList();
        }
    }

    /** A mark before the text of a file speaks of it; one that a chapter stands before speaks of the files that follow. */
    private void add(Scalar path) throws IOException {
        Path file = folder.resolve(path.text());
        String text =
                Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
        List<MatchResult> marks = MARK.matcher(text).results().toList();
        Map<Boolean, List<MatchResult>> behindText = marks.stream()
                .collect(Collectors.partitioningBy(
                        mark -> CHAPTER.matcher(text.substring(0, mark.start())).find()));
        behindText.getOrDefault(false, List.of()).forEach(this::begin);
        files.add(new File(QuartoManifest.role(path.text(), usual), "", false, path.text(), List.of(), path.at()));
        behindText.getOrDefault(true, List.of()).forEach(this::begin);
    }

    private void begin(MatchResult mark) {
        endPart();
        if (mark.group(1).equals("APPENDIX")) {
            usual = Role.APPENDIX;
        } else {
            byte[] title = mark.group(2).strip().getBytes(StandardCharsets.ISO_8859_1);
            part = Optional.of(new String(title, StandardCharsets.UTF_8));
        }
    }

    private void endPart() {
        List<File> before = files;
        part.ifPresentOrElse(title -> items.add(new Manifest.Part(title, before)), () -> items.addAll(before));
        part = Optional.empty();
        files = new ArrayList<>();
    }
}
