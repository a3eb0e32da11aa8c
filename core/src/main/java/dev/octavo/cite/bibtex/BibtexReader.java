package dev.octavo.cite.bibtex;

import dev.octavo.cite.Work;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a file of BibTeX or biblatex. Whatever it holds, works come of what can be read; the rest is reported. */
public final class BibtexReader {

    /** Where a part of a book finds what its book tells by another name. */
    private static final Map<String, String> OF_THE_WHOLE = Map.of("title", "booktitle", "subtitle", "booksubtitle");

    /** What is of the whole alone. */
    private static final Set<String> NOT_TAKEN_OVER =
            Set.of("title", "subtitle", "shorttitle", "crossref", "xdata", "ids");

    private final Map<String, BibtexEntry> entries = new HashMap<>();
    private final Findings findings;

    private BibtexReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The works of a file, in its order; of two with one key both.
     *
     * @param isEnglish whether titles are English where an entry tells no language
     */
    public static List<Work> read(SourceText source, boolean isEnglish, Findings findings) {
        List<BibtexEntry> parsed = BibtexParser.parse(source, findings);
        BibtexReader reader = new BibtexReader(findings);
        parsed.forEach(entry -> reader.entries.putIfAbsent(folded(entry.key()), entry));
        return parsed.stream()
                .filter(entry -> !entry.type().equals("xdata") && !entry.type().equals("set"))
                .map(reader::complete)
                .map(entry -> BibtexMapping.work(entry, isEnglish))
                .toList();
    }

    /** An entry with what it takes over from others. */
    private BibtexEntry complete(BibtexEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        Set<String> seen = new HashSet<>(Set.of(folded(entry.key())));
        take(fields, entry, seen);
        return new BibtexEntry(entry.type(), entry.key(), fields, entry.at());
    }

    private void take(Map<String, String> fields, BibtexEntry from, Set<String> seen) {
        for (String key : from.fields().getOrDefault("xdata", "").split(",", -1)) {
            takeAll(fields, from, key, /* isWhole= */ false, seen);
        }
        takeAll(fields, from, from.fields().getOrDefault("crossref", ""), /* isWhole= */ true, seen);
    }

    private void takeAll(Map<String, String> fields, BibtexEntry from, String key, boolean isWhole, Set<String> seen) {
        if (key.isBlank()) {
            return;
        }
        BibtexEntry other = entries.get(folded(key));
        if (other == null) {
            findings.warning(
                    "bibliography-crossref", from.key() + " refers to " + key + ", which is not here", from.at());
        } else if (!seen.add(folded(key))) {
            findings.warning("bibliography-crossref", from.key() + " refers to itself by way of " + key, from.at());
        } else {
            other.fields().forEach((name, value) -> {
                if (!isWhole || !NOT_TAKEN_OVER.contains(name)) {
                    fields.putIfAbsent(name, value);
                } else if (OF_THE_WHOLE.containsKey(name)) {
                    fields.putIfAbsent(OF_THE_WHOLE.get(name), value);
                }
            });
            // A reader of a chain would recurse as deep as it is long; biber, too, follows only so far.
            if (seen.size() < 10) {
                take(fields, other, seen);
            }
        }
    }

    /** Keys are compared without regard to case, as BibTeX does. */
    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
