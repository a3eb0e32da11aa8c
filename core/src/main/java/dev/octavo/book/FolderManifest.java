package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.source.SourceKind;
import dev.octavo.source.text.SourceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapters of a folder that tells their order itself: by weights in front matter, as Hugo has it, or in a {@link FolderCategory}, by
 * days, as Jekyll and nanoc do, or by numbers in names. What a folder inside it holds belongs below its page, {@code _index.md}, {@code index.md}
 * or {@code README.md}; without one it is a part.
 */
final class FolderManifest {

    private static final Pattern PAGE = Pattern.compile("(?i)(_?index|readme)\\.\\w+");
    private static final Pattern README = Pattern.compile("(?i)readme\\.\\w+");
    private static final Pattern HIDDEN = Pattern.compile("\\..*|_(?!posts$).*|node_modules");
    private static final Pattern ORDER = Pattern.compile("^\\d++(?:\\.\\d++)*+[-_.)\\s]+(?=.)");

    /** What others keep beside a text that is not part of it. */
    private static final Pattern APART = Pattern.compile("(?i)(license|changelog|contributing|code_of_conduct)\\.\\w+");

    private final Path root;

    private FolderManifest(Path root) {
        this.root = root;
    }

    /**
     * The folder that the texts of a book are in: itself, or the only one inside it that holds any. An index speaks for the folder
     * that it is in; a {@code README.md} may speak of a whole project.
     */
    static Path ofTexts(Path folder) throws IOException {
        List<Path> inside = children(folder);
        List<Path> folders = new ArrayList<>();
        for (Path child : inside) {
            if (isText(child) && !README.matcher(name(child)).matches()) {
                return folder;
            } else if (Files.isDirectory(child) && holdsTexts(child)) {
                folders.add(child);
            }
        }
        return folders.size() == 1 ? ofTexts(folders.get(0)) : folder;
    }

    /** The folder in a folder that leads to another one. */
    static Path inside(Path folder, Path to) {
        return folder.resolve(folder.relativize(to).getName(0));
    }

    /**
     * The chapters and parts of a folder.
     *
     * @param root where their paths start from
     * @param folder the folder or one inside it
     */
    static List<Manifest.Item> items(Path root, Path folder) throws IOException {
        FolderManifest manifest = new FolderManifest(root);
        List<Manifest.Item> items = new ArrayList<>();
        Optional<Path> page = page(folder);
        if (page.isPresent()) {
            items.add(manifest.file(Role.CHAPTER, page.get(), List.of()));
        }
        int start = items.size();
        for (Placed child : sorted(folder)) {
            items.addAll(manifest.atTop(child));
        }
        return withFrontMatter(broughtForward(items, start));
    }

    private List<Manifest.Item> atTop(Placed child) throws IOException {
        if (!Files.isDirectory(child.path())) {
            String name = name(child.path());
            return List.of(file(RoleNames.ofFile(name).orElse(Role.CHAPTER), child.path(), List.of()));
        }
        List<File> files = files(child);
        boolean isPart = page(child.path()).isEmpty() && !files.isEmpty();
        if (!isPart) {
            return List.copyOf(files);
        }
        String title = FolderCategory.of(child.path()).label().orElseGet(() -> title(child.path()));
        return List.of(new Manifest.Part(title, files));
    }

    private List<File> files(Placed child) throws IOException {
        if (!Files.isDirectory(child.path())) {
            return List.of(file(Role.CHAPTER, child.path(), List.of()));
        }
        List<File> inside = new ArrayList<>();
        for (Placed inner : sorted(child.path())) {
            inside.addAll(files(inner));
        }
        return page(child.path())
                .map(page -> List.of(file(Role.CHAPTER, page, inside)))
                .orElse(inside);
    }

    private File file(Role role, Path path, List<File> below) {
        String written = root.relativize(path).toString().replace('\\', '/');
        boolean isPage = isPage(name(path));
        String title = isPage ? title(path.resolveSibling("")) : title(path);
        return new File(role, title, false, written, below, SourceRange.whole(path.toString()));
    }

    /** What a name says without the day or the number that it begins with. */
    private static String title(Path path) {
        String name = name(path);
        SourceName source = new SourceName(SourceKind.withoutEnding(name));
        return source.day().isPresent()
                ? source.title()
                : new SourceName(ORDER.matcher(source.path()).replaceFirst("")).title();
    }

    /** Front matter that has no number of its own stands before the texts, whatever the alphabet says. */
    private static List<Manifest.Item> broughtForward(List<Manifest.Item> items, int start) {
        List<Manifest.Item> texts = items.subList(start, items.size());
        List<Manifest.Item> all = new ArrayList<>(items.subList(0, start));
        texts.stream().filter(FolderManifest::isUnplacedFront).forEach(all::add);
        texts.stream().filter(item -> !isUnplacedFront(item)).forEach(all::add);
        return all;
    }

    private static boolean isUnplacedFront(Manifest.Item item) {
        return item instanceof File file
                && isFront(file)
                && !ORDER.matcher(file.path().replaceFirst(".*/", "")).lookingAt();
    }

    /** What stands before front matter is front matter too: it is in one piece. */
    private static List<Manifest.Item> withFrontMatter(List<Manifest.Item> items) {
        int end = items.size();
        while (end > 0 && !(items.get(end - 1) instanceof File file && isFront(file))) {
            end--;
        }
        List<Manifest.Item> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(i < end && items.get(i) instanceof File file && !isFront(file) ? preface(file) : items.get(i));
        }
        return all;
    }

    private static boolean isFront(File file) {
        return file.role().division() == Role.Division.FRONT;
    }

    private static File preface(File file) {
        return new File(Role.PREFACE, file.title(), file.isRenamed(), file.path(), file.chapters(), file.at());
    }

    private static List<Placed> sorted(Path folder) throws IOException {
        List<Placed> all = new ArrayList<>();
        for (Path child : children(folder)) {
            if (isText(child) && !isPage(name(child))) {
                all.add(Placed.of(child, child));
            } else if (Files.isDirectory(child) && holdsTexts(child)) {
                all.add(Placed.of(child, page(child).orElse(child)));
            }
        }
        return Placed.inOrder(all);
    }

    /** The page that speaks for a folder. */
    static Optional<Path> page(Path folder) throws IOException {
        return children(folder).stream()
                .filter(child -> isText(child) && isPage(name(child)))
                .min((one, other) -> name(one).compareToIgnoreCase(name(other)));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(child -> !HIDDEN.matcher(name(child)).matches() || isPage(name(child)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsTexts(Path folder) throws IOException {
        for (Path child : children(folder)) {
            if (isText(child) || (Files.isDirectory(child) && holdsTexts(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path path) {
        return SourceKind.isText(name(path)) && !APART.matcher(name(path)).matches() && Files.isRegularFile(path);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether a file that is called so speaks for its folder. */
    static boolean isPage(String name) {
        return PAGE.matcher(name).matches();
    }
}
