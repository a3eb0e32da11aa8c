package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.source.LanguageGuess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a publication says about its citations: in its own front matter or manifest, and in that of its articles, by the names
 * that pandoc has for it. The first that tells a single value counts; bibliographies, works and keys are gathered from all.
 *
 * @param files the files of bibliographies
 * @param references works that front matter holds itself
 * @param style the file or name of a style, where one is told
 * @param uncited the keys of works to list though no text cites them; {@code *} for all
 * @param isLinked whether citations and entries link to each other
 * @param title the title of the list, where one is told
 * @param isListed whether there is a list at all
 * @param language the publication's language, told or else guessed; empty where the text is too short for a guess, or names no works
 */
record Settings(
        List<WorksFile> files,
        List<Fields> references,
        Optional<Scalar> style,
        Set<String> uncited,
        boolean isLinked,
        Optional<String> title,
        boolean isListed,
        String language) {

    /**
     * A file with works.
     *
     * @param path its path from the root
     * @param name what places in it are called by, as those in the file that names it are
     * @param at where it is named
     */
    record WorksFile(String path, String name, SourceRange at) {}

    /** Whether anything is to be cited from. */
    boolean namesWorks() {
        return !files.isEmpty() || !references.isEmpty();
    }

    static Settings of(Publication publication) {
        return new Gathering().of(publication);
    }

    /** Goes through the front matter of a publication. */
    private static final class Gathering {

        private final List<WorksFile> files = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final List<Fields> references = new ArrayList<>();
        private final Set<String> uncited = new LinkedHashSet<>();
        private final List<Fields> all = new ArrayList<>();

        Settings of(Publication publication) {
            take(publication.metadata().frontMatter(), "");
            for (Article article : publication.articles()) {
                boolean isItself = article.metadata()
                        .frontMatter()
                        .equals(publication.metadata().frontMatter());
                if (!isItself) {
                    take(article.metadata().frontMatter(), folder(article.id()));
                }
            }
            return new Settings(
                    files,
                    references,
                    scalar("csl").or(() -> scalar("citation-style")),
                    uncited,
                    flag("link-citations", true),
                    scalar("reference-section-title").map(Scalar::text),
                    !flag("suppress-bibliography", false),
                    files.isEmpty() && references.isEmpty() ? "" : language(publication));
        }

        private static String language(Publication publication) {
            return publication
                    .metadata()
                    .language()
                    .or(() -> LanguageGuess.of(publication))
                    .orElse("");
        }

        private static String folder(String id) {
            return id.substring(0, id.lastIndexOf('/') + 1);
        }

        private void take(Fields fields, String folder) {
            all.add(fields);
            each(fields.values().get("bibliography")).forEach(file -> takeFile(file, folder));
            each(fields.values().get("nocite")).forEach(this::takeUncited);
            if (fields.values().get("references") instanceof Items works) {
                works.values().forEach(this::takeReference);
            }
        }

        private void takeFile(Scalar file, String folder) {
            String path = file.text().startsWith("/") ? file.text() : folder + file.text();
            if (!file.text().isBlank() && taken.add(path)) {
                String teller = file.at().source().replace('\\', '/');
                String beside = teller.substring(0, teller.lastIndexOf('/') + 1);
                files.add(new WorksFile(path, path.startsWith("/") ? path : beside + file.text(), file.at()));
            }
        }

        private void takeUncited(Scalar keys) {
            for (String word : keys.text().split("[\\s,;]+", -1)) {
                String key = word.replaceFirst("^\\[?@", "").replaceFirst("\\]$", "");
                if (!key.isEmpty()) {
                    uncited.add(key);
                }
            }
        }

        private void takeReference(MetaValue value) {
            if (value instanceof Fields work) {
                references.add(work);
            }
        }

        private static List<Scalar> each(@Nullable MetaValue value) {
            if (value instanceof Scalar one) {
                return List.of(one);
            }
            return value instanceof Items items
                    ? items.values().stream()
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .toList()
                    : List.of();
        }

        private Optional<Scalar> scalar(String key) {
            return all.stream()
                    .map(fields -> fields.values().get(key))
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .filter(scalar -> !scalar.text().isBlank())
                    .findFirst();
        }

        private boolean flag(String key, boolean standard) {
            return scalar(key)
                    .map(value -> value.text().toLowerCase(Locale.ROOT))
                    .map(value -> value.equals("true") || value.equals("yes") || value.equals("on"))
                    .orElse(standard);
        }
    }

    /** Where a style is asked for; nowhere where none is. */
    SourceRange styleAt() {
        return style.map(Scalar::at).orElse(SourceRange.NONE);
    }
}
