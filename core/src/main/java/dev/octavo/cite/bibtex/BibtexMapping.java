package dev.octavo.cite.bibtex;

import static java.util.Map.entry;

import dev.octavo.cite.Mark;
import dev.octavo.cite.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns entries of BibTeX and biblatex into works as CSL has them. */
final class BibtexMapping {

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("article", "article-journal"),
            entry("periodical", "article-journal"),
            entry("suppperiodical", "article-journal"),
            entry("review", "review"),
            entry("book", "book"),
            entry("mvbook", "book"),
            entry("collection", "book"),
            entry("mvcollection", "book"),
            entry("reference", "book"),
            entry("mvreference", "book"),
            entry("proceedings", "book"),
            entry("mvproceedings", "book"),
            entry("manual", "book"),
            entry("booklet", "pamphlet"),
            entry("inbook", "chapter"),
            entry("bookinbook", "chapter"),
            entry("suppbook", "chapter"),
            entry("incollection", "chapter"),
            entry("suppcollection", "chapter"),
            entry("inreference", "entry-encyclopedia"),
            entry("inproceedings", "paper-conference"),
            entry("conference", "paper-conference"),
            entry("thesis", "thesis"),
            entry("phdthesis", "thesis"),
            entry("mastersthesis", "thesis"),
            entry("report", "report"),
            entry("techreport", "report"),
            entry("unpublished", "manuscript"),
            entry("online", "webpage"),
            entry("electronic", "webpage"),
            entry("www", "webpage"),
            entry("patent", "patent"),
            entry("dataset", "dataset"),
            entry("software", "software"),
            entry("standard", "standard"),
            entry("jurisdiction", "legal_case"),
            entry("legislation", "legislation"),
            entry("letter", "personal_communication"),
            entry("audio", "song"),
            entry("music", "song"),
            entry("movie", "motion_picture"),
            entry("video", "motion_picture"),
            entry("artwork", "graphic"),
            entry("image", "graphic"),
            entry("performance", "performance"));

    private static final Map<String, String> GENRES = Map.of(
            "phdthesis", "PhD thesis",
            "mastersthesis", "Master\u2019s thesis",
            "phdthesis-de", "Dissertation",
            "techreport", "",
            "mathesis", "Master\u2019s thesis",
            "candthesis", "Candidate thesis",
            "techrep", "Technical report",
            "resreport", "Research report");

    private static final Set<String> JOURNALS = Set.of("article", "periodical", "suppperiodical", "review");
    private static final Set<String> NUMBERED = Set.of(
            "report", "techreport", "patent", "manual", "standard", "legislation", "thesis", "misc", "unpublished");
    private static final Set<String> PARTS = Set.of(
            "inbook",
            "incollection",
            "inproceedings",
            "conference",
            "bookinbook",
            "suppbook",
            "suppcollection",
            "inreference");

    private final BibtexEntry entry;
    private final boolean isEnglish;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private BibtexMapping(BibtexEntry entry, boolean isEnglish) {
        this.entry = entry;
        String language = language();
        this.isEnglish = language.isEmpty() ? isEnglish : language.startsWith("en");
    }

    /** @param isEnglish whether titles are English where an entry tells no language */
    static Work work(BibtexEntry entry, boolean isEnglish) {
        return new BibtexMapping(entry, isEnglish).work();
    }

    private Work work() {
        fields.put("id", entry.key());
        fields.put("type", TYPES.getOrDefault(entry.type(), "document"));
        people();
        titles();
        dates();
        numbers();
        publishing();
        addresses();
        return new Work(entry.key(), fields, entry.at());
    }

    private void people() {
        names("author", "author");
        names("editor", "editor");
        names("translator", "translator");
        names("container-author", "bookauthor");
    }

    private void titles() {
        title("title", joined("title", "subtitle"));
        title("title-short", entry.first("shorttitle").orElse(""));
        boolean isPart = PARTS.contains(entry.type());
        String container = entry.first("journaltitle", "journal").orElse("");
        String book = isPart || container.isEmpty() ? joined("booktitle", "booksubtitle") : "";
        if (!container.isEmpty()) {
            fields.put("container-title", LatexText.of(container));
        } else {
            title("container-title", book.isEmpty() && isPart ? joined("maintitle", "mainsubtitle") : book);
        }
        put("container-title-short", "shortjournal");
        put("collection-title", "series");
        put("event-title", "eventtitle");
    }

    /** A title and what stands below it. */
    private String joined(String title, String subtitle) {
        String above = entry.first(title).orElse("");
        String below = entry.first(subtitle).orElse("");
        return below.isEmpty() ? above : above + (above.matches(".*[?!:]\\}*") ? " " : ": ") + below;
    }

    private void title(String name, String latex) {
        String text = LatexText.of(latex);
        if (!text.isEmpty()) {
            fields.put(name, isEnglish ? TitleCase.toSentence(text) : text);
        }
    }

    private void dates() {
        BibtexDates.issued(entry).ifPresent(date -> fields.put("issued", date));
        entry.first("urldate").ifPresent(date -> fields.put("accessed", BibtexDates.of(date)));
        entry.first("eventdate").ifPresent(date -> fields.put("event-date", BibtexDates.of(date)));
        entry.first("origdate").ifPresent(date -> fields.put("original-date", BibtexDates.of(date)));
    }

    private void numbers() {
        put("volume", "volume");
        put("number-of-volumes", "volumes");
        put("edition", "edition");
        put("version", "version");
        put("chapter-number", "chapter");
        put("number-of-pages", "pagetotal");
        put("page", "pages", pages -> pages.replaceAll("\\s*[\u2013\u2014-]+\\s*", "-"));
        if (!fields.containsKey("page")) {
            put("page", "eid");
        }
        put("issue", "issue");
        String number = JOURNALS.contains(entry.type())
                ? "issue"
                : NUMBERED.contains(entry.type()) ? "number" : "collection-number";
        put(number, "number");
    }

    private void publishing() {
        boolean isPaper = entry.type().endsWith("thesis") || entry.type().contains("report");
        List<String> houses = isPaper
                ? List.of("institution", "school", "publisher", "organization")
                : List.of("publisher", "organization", "institution", "school", "howpublished");
        houses.stream()
                .filter(house -> entry.has(house) && !isAddress(house))
                .findFirst()
                .ifPresent(house -> put("publisher", house));
        put("publisher-place", entry.has("location") ? "location" : "address");
        put("event-place", "venue");
        put("genre", "type", type -> GENRES.getOrDefault(type, type));
        if (!fields.containsKey("genre")
                && !GENRES.getOrDefault(entry.type(), "").isEmpty()) {
            fields.put("genre", GENRES.get(entry.type()));
        }
        put("status", "pubstate");
        put("note", entry.has("note") ? "note" : "addendum");
        put("annote", entry.has("annotation") ? "annotation" : "annote");
        if (!language().isEmpty()) {
            fields.put("language", language());
        }
    }

    private void addresses() {
        put("ISBN", "isbn");
        put("ISSN", "issn");
        verbatim("DOI", "doi", doi -> doi.replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""));
        verbatim("URL", "url", url -> url);
        if (isAddress("howpublished") && !fields.containsKey("URL")) {
            verbatim("URL", "howpublished", url -> url);
        }
        boolean isArxiv = entry.first("eprinttype", "archiveprefix")
                .filter("arxiv"::equalsIgnoreCase)
                .isPresent();
        if (isArxiv && !fields.containsKey("URL")) {
            verbatim("URL", "eprint", eprint -> "https://arxiv.org/abs/" + eprint);
        }
    }

    private boolean isAddress(String field) {
        return entry.first(field).orElse("").matches("\\s*(?:\\\\url\\s*\\{.*|https?://\\S+\\s*)");
    }

    private String language() {
        return BabelNames.tag(
                entry.first("langid", "hyphenation").map(LatexText::of).orElse(""));
    }

    private void names(String name, String field) {
        entry.first(field).map(BibtexNames::of).ifPresent(names -> fields.put(name, names));
    }

    private void put(String name, String field) {
        put(name, field, text -> text);
    }

    private void put(String name, String field, Function<String, String> change) {
        entry.first(field)
                .map(latex -> change.apply(withoutCaseMarks(LatexText.of(latex))))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> fields.putIfAbsent(name, text));
    }

    private static String withoutCaseMarks(String text) {
        return text.replace(String.valueOf(Mark.NO_CASE.open()), "").replace(String.valueOf(Mark.NO_CASE.close()), "");
    }

    /** Addresses are no LaTeX, but some write them as if they were. */
    private void verbatim(String name, String field, Function<String, String> change) {
        entry.first(field)
                .map(written ->
                        written.strip().replaceAll("^\\\\url\\{(.*)\\}$", "$1").replaceAll("\\\\([%#&_~{}])", "$1"))
                .ifPresent(text -> fields.put(name, change.apply(Mark.strip(text.replaceAll("\\s+", "")))));
    }
}
