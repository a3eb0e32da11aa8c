package dev.octavo.cite;

import dev.octavo.cite.Settings.WorksFile;
import dev.octavo.cite.bibtex.BibtexReader;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.DateOrder;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The works that a publication can cite. Of two with one key the first counts, and the other is reported. */
final class Library {

    private static final int MAX_YAML_VALUES = 100_000;

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final ResourceLoader resources;
    private final Findings findings;
    private final boolean isEnglish;

    private Library(Settings settings, ResourceLoader resources, Findings findings) {
        this.resources = resources;
        this.findings = findings;
        this.isEnglish = settings.language().isEmpty()
                || settings.language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    static Library read(Settings settings, ResourceLoader resources, Findings findings) {
        Library library = new Library(settings, resources, findings);
        library.addAll(CslJson.of(settings.references(), findings));
        settings.files().forEach(library::read);
        return library;
    }

    Optional<Work> find(String key) {
        return Optional.ofNullable(works.get(key));
    }

    Set<String> keys() {
        return works.keySet();
    }

    private void read(WorksFile file) {
        ResourceLoader.Answer answer = resources.request(file.path());
        if (answer instanceof ResourceLoader.Refusal refusal) {
            findings.error("bibliography-unreadable", refusal.message(), file.at());
            return;
        }
        Optional<String> text = Texts.utf8((Resource) answer);
        if (text.isEmpty()) {
            findings.error("bibliography-unreadable", "no text in UTF-8: " + file.path(), file.at());
            return;
        }
        addAll(read(file, SourceText.of(text.get(), file.name())));
    }

    private List<Work> read(WorksFile file, SourceText source) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return CslJson.read(source, findings);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return CslJson.of(yaml(source), findings);
        } else if (name.endsWith(".bib") || name.endsWith(".bibtex")) {
            return BibtexReader.read(source, isEnglish, findings);
        }
        findings.error("bibliography-unreadable", "neither .bib nor .json nor .yaml: " + file.path(), file.at());
        return List.of();
    }

    /** The list {@code references} of a file of YAML, which is read as front matter without a text. */
    private List<Fields> yaml(SourceText source) {
        String fields =
                source.text().replaceFirst("\\A---[ \\t]*\\n", "").replaceFirst("\\n(?:---|\\.\\.\\.)\\s*\\z", "");
        int fence = fields.length() == source.text().length() ? 0 : 1;
        SourceText fenced = new SourceText(source.source(), "---\n" + fields + "\n---\n", fence);
        Fields read = FrontMatter.read(
                        fenced, new FrontMatterOptions(DateOrder.UNKNOWN, false, MAX_YAML_VALUES), findings)
                .metadata()
                .frontMatter();
        List<Fields> works = new ArrayList<>();
        if (read.values().get("references") instanceof Items items) {
            items.values().stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .forEach(works::add);
        }
        return works;
    }

    private void addAll(List<Work> read) {
        for (Work work : read) {
            Work first = works.putIfAbsent(work.key(), work);
            if (first != null && !first.equals(work)) {
                findings.warning(
                        "bibliography-duplicate",
                        "another work has the key " + work.key() + ", at " + first.at() + "; that one counts",
                        work.at());
            }
        }
    }
}
