package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapters of a book of Leanpub: the files that the lines of its {@code Book.txt} name. Lines, and files that begin with such a line, say
 * where its matter begins and ends, {@code mainmatter:} and {@code {mainmatter}}; a file that is only a heading of its own kind begins a part.
 */
final class LeanpubManifest {

    static final String NAME = "Book.txt";

    /** Where the list and its texts are; the book is called as the folder around it is. */
    static final String FOLDER = "manuscript";

    private static final Pattern MATTER = Pattern.compile("\\{?(frontmatter|mainmatter|backmatter)(?::|})");

    private static final Pattern MATTER_FIRST = Pattern.compile("\\s*+" + MATTER + "[ \\t]*+(?:\\R|\\z)");

    private static final Pattern TEXT = Pattern.compile("[\\w ./-]+\\.(?:md|markdown|txt)");

    private static final Pattern PART = Pattern.compile(
            "\\s*+(?:-#|\\{class:[ \\t]*+\"?part\"?}[ \\t]*+\\R#)[ \\t]++([^\\r\\n]*?)(?:[ \\t]++(?:#++|\\{[^\\r\\n{}]*+}))?+[ \\t]*+\\s*+");

    private static final Map<String, Role> ROLES =
            Map.of("frontmatter", Role.PREFACE, "mainmatter", Role.CHAPTER, "backmatter", Role.APPENDIX);

    private final Path folder;
    private final List<Manifest.Item> items = new ArrayList<>();
    private Optional<String> part = Optional.empty();
    private List<File> files = new ArrayList<>();
    private Role usual = Role.CHAPTER;

    private LeanpubManifest(Path folder) {
        this.folder = folder;
    }

    static List<Manifest.Item> items(Path manifest, Path folder) throws IOException {
        LeanpubManifest reader = new LeanpubManifest(folder);
        List<String> lines = Files.readAllLines(manifest);
        for (int i = 0; i < lines.size(); i++) {
            reader.add(lines.get(i).replace("\uFEFF", "").strip(), SourceRange.point(manifest.toString(), i + 1, 1));
        }
        reader.endPart();
        return reader.items;
    }

    /** Whether a file is such a list, and not the text of a book. */
    static boolean namesTexts(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> TEXT.matcher(line).matches())
                    .anyMatch(line -> Files.isRegularFile(file.resolveSibling(line)));
        } catch (UncheckedIOException e) {
            return false; // no text in UTF-8
        }
    }

    private void add(String line, SourceRange at) throws IOException {
        Matcher matter = MATTER.matcher(line);
        if (matter.matches()) {
            begin(matter.group(1));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            addFile(line, at);
        }
    }

    private void addFile(String path, SourceRange at) throws IOException {
        String text = text(path);
        Matcher heading = PART.matcher(text);
        if (heading.matches()) {
            endPart();
            part = Optional.of(heading.group(1).strip());
            return;
        }
        Matcher matter = MATTER_FIRST.matcher(text);
        if (matter.lookingAt()) {
            begin(matter.group(1));
        }
        files.add(new File(RoleNames.ofFile(path).orElse(usual), "", false, path, List.of(), at));
    }

    /** The text of a file within the book; what is wrong with any other is told when it is read as a chapter. */
    private String text(String path) throws IOException {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private void begin(String matter) {
        endPart();
        usual = ROLES.getOrDefault(matter, Role.CHAPTER);
    }

    private void endPart() {
        List<File> before = files;
        part.ifPresentOrElse(title -> items.add(new Manifest.Part(title, before)), () -> items.addAll(before));
        part = Optional.empty();
        files = new ArrayList<>();
    }
}
