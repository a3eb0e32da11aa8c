package dev.octavo.html.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files and folders other generators of sites would not publish: drafts and all else whose name begins with an underscore,
 * but for the posts and collections of Jekyll; templates for new articles; themes, which bring articles to show them with.
 */
final class UnpublishedPaths {

    /** What programs of JavaScript are made of: it is not even searched. */
    static final String MODULES = "node_modules";

    private static final String POSTS = "_posts";
    private static final String DRAFTS = "_drafts";
    private static final Pattern PAGE_OF_FOLDER = Pattern.compile("(?i)_index\\.\\w+");

    private static final List<String> HUGO = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config/_default/hugo.toml");
    private static final List<String> JEKYLL_OR_HEXO = List.of("_config.yml", "_config.yaml");

    /** Folders that are left out beside the configuration of a generator alone: elsewhere they may hold articles. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "archetypes", HUGO,
            "scaffolds", JEKYLL_OR_HEXO,
            "vendor", JEKYLL_OR_HEXO,
            "themes", joined(HUGO, JEKYLL_OR_HEXO));

    private final Set<String> files;
    private final Set<String> collections;
    private final boolean drafts;

    /**
     * Those among some files.
     *
     * @param files the paths of all files
     * @param collections what Jekyll is told to publish beside posts
     * @param drafts whether drafts are published
     */
    UnpublishedPaths(Set<String> files, Set<String> collections, boolean drafts) {
        this.files = files;
        this.collections = collections;
        this.drafts = drafts;
    }

    /** The outermost folder for which a file is not published, or the file itself; empty where it is. */
    Optional<String> holding(String file) {
        int start = 0;
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', start)) {
            if (isLeftOut(file.substring(0, start), file.substring(start, end))) {
                return Optional.of(file.substring(0, end));
            }
            start = end + 1;
        }
        String name = file.substring(start);
        return name.startsWith("_") && !PAGE_OF_FOLDER.matcher(name).matches() ? Optional.of(file) : Optional.empty();
    }

    private boolean isLeftOut(String parent, String name) {
        return name.startsWith("_")
                ? !isPublished(name)
                : BESIDE.getOrDefault(name, List.of()).stream().anyMatch(file -> files.contains(parent + file));
    }

    private boolean isPublished(String name) {
        return name.equals(POSTS) || (drafts && name.equals(DRAFTS)) || collections.contains(name.substring(1));
    }

    /** What is said of a file or folder that is not published. */
    static String reason(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(DRAFTS)
                ? "drafts, which are not part of the site unless they are asked for"
                : "not part of the site: other generators leave it out too";
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
